import { expect } from 'chai';
import { readDate } from '../src/date.js';
import { formatDate, formatMinutes, formatNumber, toZone } from '../src/locales/format.js';
import { collapse, readHtml } from '../src/text.js';
import { isLink, readWebUrl, withoutTracking } from '../src/url.js';

const BASE = 'https://teasel.example/essays/';

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** One test a row: `read` turns the first of it into the second. */
function table<Given, Expected>(read: (given: Given) => Expected, rows: [Given, Expected][]): void {
  for (const [given, expected] of rows) {
    it(`${show(given)} → ${show(expected)}`, () => {
      expect(read(given)).to.equal(expected);
    });
  }
}

describe('url.ts', () => {
  describe('isLink', () => {
    table(
      (href) => isLink(href, BASE),
      [
        ['slow-yes.html', true],
        ['../contact', true],
        ['/contact', true],
        ['?page=2', true],
        ['#note-1', true],
        ['//greylag.example/salt', true],
        ['http://greylag.example/salt', true],
        ['HTTPS://GREYLAG.EXAMPLE/Salt', true],
        ['  https://greylag.example/salt\n', true],
        ['mailto:kit@teasel.example', true],
        ['MailTo:kit@teasel.example?subject=Tea', true],
        ['javascript:alert(1)', false],
        [' javascript:alert(1)', false],
        ['JavaScript:alert(1)', false],
        ['java\tscript:alert(1)', false],
        ['java\nscript:alert(1)', false],
        ['\u0001javascript:alert(1)', false],
        ['javascript://teasel.example/%0Aalert(1)', false],
        ['vbscript:msgbox(1)', false],
        ['data:text/html,<script>alert(1)</script>', false],
        ['blob:https://teasel.example/6f0c', false],
        ['file:///etc/hosts', false],
        ['about:blank', false],
        ['ftp://teasel.example/notes', false],
        ['tel:+441234567890', false],
        ['https://', false],
        ['https://teasel.example:99999/', false],
      ],
    );
  });

  describe('readWebUrl', () => {
    table<string | null | undefined, string | undefined>(
      (href) => readWebUrl(href, BASE),
      [
        ['photos/sky.jpg', 'https://teasel.example/essays/photos/sky.jpg'],
        ['//pictures.example/sky.jpg', 'https://pictures.example/sky.jpg'],
        ['http://pictures.example:80/sky.jpg', 'http://pictures.example/sky.jpg'],
        ['https://bücher.example/straße', 'https://xn--bcher-kva.example/stra%C3%9Fe'],
        ['https://مثال.example/', 'https://xn--mgbh0fb.example/'],
        ['https://PICTURES.example/a b.jpg?c=d e', 'https://pictures.example/a%20b.jpg?c=d%20e'],
        ['mailto:kit@teasel.example', undefined],
        [' java\r\nscript:alert(1)', undefined],
        ['data:image/png;base64,AAAA', undefined],
        ['http://[::1', undefined],
        ['', undefined],
        [' \n\t', undefined],
        [null, undefined],
        [undefined, undefined],
      ],
    );

    it('readWebUrl reads nothing relative against a base that is no address', () => {
      expect(readWebUrl('sky.jpg', 'teasel')).to.equal(undefined);
    });
  });

  describe('withoutTracking', () => {
    table(withoutTracking, [
      ['https://teasel.example/slow-yes', 'https://teasel.example/slow-yes'],
      ['https://teasel.example/slow-yes#comments', 'https://teasel.example/slow-yes'],
      ['https://teasel.example/slow-yes?utm_source=mail#top', 'https://teasel.example/slow-yes'],
      [
        'https://teasel.example/?p=7&utm_source=mail&lang=en&fbclid=IwAR0',
        'https://teasel.example/?p=7&lang=en',
      ],
      ['https://teasel.example/?gclid=1&p=7&gclid=2', 'https://teasel.example/?p=7'],
      // A query in which nothing is tracked keeps its very bytes.
      [
        'https://teasel.example/?q=a%20b&r=a+b&s=%7e&t=%e9',
        'https://teasel.example/?q=a%20b&r=a+b&s=%7e&t=%e9',
      ],
      [
        'https://teasel.example/?flag&empty=&a[]=1&a[]=2&&',
        'https://teasel.example/?flag&empty=&a[]=1&a[]=2&&',
      ],
      [
        'https://teasel.example/?q=%D8%B3%D9%84%D8%A7%D9%85#s',
        'https://teasel.example/?q=%D8%B3%D9%84%D8%A7%D9%85',
      ],
      // So does what is left of one: the page is the same, however it was reached.
      ['https://teasel.example/?q=a%20b&utm_source=mail', 'https://teasel.example/?q=a%20b'],
      ['https://teasel.example/?fbclid=IwAR0&q=caf%E9', 'https://teasel.example/?q=caf%E9'],
      ['https://teasel.example/?flag&gclid=1', 'https://teasel.example/?flag'],
      ['https://teasel.example/?a[]=1&msclkid=2&a[]=3', 'https://teasel.example/?a[]=1&a[]=3'],
    ]);

    const TRACKED = [
      ...['utm_source', 'utm_medium', 'utm_campaign', 'utm_content', 'utm_id', 'UTM_Term'],
      ...['gclid', 'gclsrc', 'gbraid', 'wbraid', 'dclid', '_gl', '_ga', 'srsltid'],
      ...[
        'fbclid',
        'igsh',
        'igshid',
        'msclkid',
        'ttclid',
        'twclid',
        'li_fat_id',
        'epik',
        'yclid',
        'ysclid',
        '_openstat',
      ],
      ...[
        'mc_cid',
        'mc_eid',
        'mkt_tok',
        'ck_subscriber_id',
        '_kx',
        'vero_id',
        'vero_conv',
        'ml_subscriber',
        'ml_subscriber_hash',
      ],
      ...[
        'oly_anon_id',
        'oly_enc_id',
        's_cid',
        '_hsenc',
        '_hsmi',
        '__hssc',
        '__hstc',
        '__hsfp',
        'hsCtaTracking',
      ],
      ...['attribution_id', 'attribution_type'],
    ];
    for (const name of TRACKED) {
      it(`withoutTracking takes off ${name}`, () => {
        expect(withoutTracking(`https://teasel.example/?p=7&${name}=x1`)).to.equal(
          'https://teasel.example/?p=7',
        );
      });
    }

    for (const name of [
      'p',
      'id',
      'page',
      'q',
      'lang',
      'ref',
      's',
      'utm',
      'utm-source',
      'my_utm_source',
      'gclidx',
      'fbclid2',
      'm',
      '_page',
    ]) {
      it(`withoutTracking keeps ${name}`, () => {
        expect(withoutTracking(`https://teasel.example/?${name}=x1`)).to.equal(
          `https://teasel.example/?${name}=x1`,
        );
      });
    }
  });
});

describe('date.ts', () => {
  describe('readDate reads ISO 8601', () => {
    table<string, string | undefined>(readDate, [
      ['2026', '2026'],
      ['2026-06', '2026-06'],
      ['2026-06-24', '2026-06-24'],
      [' \n2026-06-24\t', '2026-06-24'],
      ['2024-02-29', '2024-02-29'],
      ['2000-02-29', '2000-02-29'],
      ['2026-06-24T09:05', '2026-06-24T09:05:00'],
      ['2026-06-24T09:05:30', '2026-06-24T09:05:30'],
      ['2026-06-24T09:05:30Z', '2026-06-24T09:05:30Z'],
      ['2026-06-24t09:05:30z', '2026-06-24T09:05:30Z'],
      ['2026-06-24T09:05:30.250Z', '2026-06-24T09:05:30Z'],
      ['2026-06-24T09:05:30,5+02:00', '2026-06-24T09:05:30+02:00'],
      ['2026-06-24T23:55:00-07:00', '2026-06-24T23:55:00-07:00'],
      ['2026-06-24T09:05:30+0530', '2026-06-24T09:05:30+05:30'],
      ['2026-06-24T09:05:30+02', '2026-06-24T09:05:30+02:00'],
      ['2026-06-24T0905Z', '2026-06-24T09:05:00Z'],
      ['2026-06-24 09:05:30', '2026-06-24T09:05:30'],
      ['2026-06-24 09:05 +0200', '2026-06-24T09:05:00+02:00'],
      ['2026-06-24 09:05:30 UTC', '2026-06-24T09:05:30Z'],
      ['2026-06-24 09:05:30 gmt', '2026-06-24T09:05:30Z'],
    ]);
  });

  describe('readDate reads RFC 822 and 2822', () => {
    table<string, string | undefined>(readDate, [
      ['Wed, 24 Jun 2026 09:05:30 +0200', '2026-06-24T09:05:30+02:00'],
      ['Wed, 24 Jun 2026 09:05 GMT', '2026-06-24T09:05:00Z'],
      ['wed, 4 JUL 2026 09:05:30 -0730', '2026-07-04T09:05:30-07:30'],
      ['Thu, 29 Feb 2024 00:00:00 Z', '2024-02-29T00:00:00Z'],
      ['24 Jun 2026', '2026-06-24'],
      ['4 December 2026', '2026-12-04'],
      ['24-Jun-2026', '2026-06-24'],
      // https://www.rfc-editor.org/rfc/rfc2822#section-4.3
      ['Wed, 24 Jun 26 09:05:30 GMT', '2026-06-24T09:05:30Z'],
      ['Wed, 24 Jun 2026 09:05:30 UT', '2026-06-24T09:05:30Z'],
      ['Wed, 24 Jun 2026 09:05:30 EST', '2026-06-24T09:05:30-05:00'],
      ['Wed, 24 Jun 2026 09:05:30 PDT', '2026-06-24T09:05:30-07:00'],
    ]);
  });

  describe('readDate leaves out what names no day', () => {
    table<string | null | undefined, string | undefined>(
      readDate,
      [
        ...['2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-06-00', '2026-06-32'],
        ...['2026-00', '2026-13', '2026-13-01', '0000-00-00 00:00:00', '-0001-11-30T00:00:00+00:00'],
        ...[
          '2026-06-24T25:00',
          '2026-06-24T24:30',
          '2026-06-24T09:60',
          '2026-06-24T09:05:61',
          '2026-06-24T09:05+99:00',
        ],
        ...['26-06-24', '24 Jun', 'Wed, 31 Jun 2026 09:00:00 GMT'],
        ...[
          '24 Foo 2026',
          '12 Jun',
          'PT7M',
          '1 hour ago',
          'yesterday',
          '1782284400',
          'undefined',
          '',
          '  ',
          null,
          undefined,
        ],
      ].map((text) => [text, undefined]),
    );
  });
});

describe('text.ts', () => {
  describe('collapse', () => {
    table(collapse, [
      ['', ''],
      [' \n\t\r ', ''],
      ['  a  b\r\n\r\nc\t', 'a b c'],
      ['a\u00a0\u2003b\u2028c', 'a b c'],
      ['👩🏽‍⚕️  🌊', '👩🏽‍⚕️ 🌊'],
    ]);
  });

  describe('readHtml', () => {
    table(readHtml, [
      ['It&#8217;s late', 'It’s late'],
      ['rupture &amp; repair', 'rupture & repair'],
      ['rupture & repair', 'rupture & repair'],
      ['&quot;fine&quot;&hellip;', '"fine"…'],
      ['&#x1F33F; &#127807;', '🌿 🌿'],
      ['Tom&nbsp;&nbsp;&amp;&nbsp;Kit', 'Tom & Kit'],
      ['&lt;b&gt; is bold', '<b> is bold'],
      ['&amp;amp; once', '&amp; once'],
      ['1 < 2, 3 > 2', '1 < 2, 3 > 2'],
      ['&#38;lt; &#x26;amp;', '&lt; &amp;'],
      ['AT&T, R&D and &zzz;', 'AT&T, R&D and &zzz;'],
      ['D&eacute;j&agrave; vu', 'Déjà vu'],
      ['from Windows&#150;1252', 'from Windows–1252'],
      ['&#0;&#x110000;', '\ufffd\ufffd'],
      ['&constructor;', '&constructor;'],
      ['<b>a</b>b <em>c</em>', 'ab c'],
      ['  two\n  lines ', 'two lines'],
      ['مرحبا&nbsp;<b>بك</b>', 'مرحبا بك'],
      ['👩🏽‍⚕️ &amp; 🌊', '👩🏽‍⚕️ & 🌊'],
      ['Hi <!-- not this --> there', 'Hi there'],
      ['<img src=x onerror="alert(1)">safe', 'safe'],
      ['<p></p>', ''],
      ['', ''],
      ['<p>One.</p><p>Two.</p>', 'One. Two.'],
      ['One<br>two<br/>three', 'One two three'],
      ['<ul><li>One</li><li>two</li></ul>', 'One two'],
      ['Hi<script>alert(1)</script>', 'Hi'],
      ['Hi <style>p { color: red }</style>there', 'Hi there'],
    ]);

    it('readHtml reads words where the page takes no strings for markup', async () => {
      const frame = document.createElement('iframe');
      const answer = new Promise((resolve) => {
        window.addEventListener(
          'message',
          ({ data, source }) => source === frame.contentWindow && resolve(data),
        );
      });
      frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">
        <script type="module">
          import { readHtml } from '${new URL('../src/text.ts', import.meta.url).href}';
          parent.postMessage(readHtml('<p>It&#8217;s  &#x1F33F;<br/>1 < 2 &amp; 3</p><script>alert(1)<\\/script>'), '*');
        </script>`;
      document.body.append(frame);
      expect(await answer).to.equal('It’s 🌿 1 < 2 & 3');
      frame.remove();
    });
  });
});

/** The digits, spaces and direction marks that engines choose differently, as one. */
function plain(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u061c\u200e\u200f]/g, '');
}

describe('format.ts', () => {
  const DATES: [iso: string, language: string, written: string][] = [
    ['2026-06-24', 'en-GB', '24 June 2026'],
    ['2026-06-24', 'en-US', 'June 24, 2026'],
    ['2026-06-24', 'de', '24. Juni 2026'],
    ['2026-06-24', 'es', '24 de junio de 2026'],
    ['2026-06-24', 'fr', '24 juin 2026'],
    ['2026-06-24', 'ar', '24 يونيو 2026'],
    ['2026-06', 'en-GB', 'June 2026'],
    ['2026-06', 'en-US', 'June 2026'],
    ['2026-06', 'de', 'Juni 2026'],
    ['2026-06', 'es', 'junio de 2026'],
    ['2026-06', 'fr', 'juin 2026'],
    ['2026-06', 'ar', 'يونيو 2026'],
    ['2026', 'en-GB', '2026'],
    ['2026', 'de', '2026'],
    ['2026', 'ar', '2026'],
    // The day where it was published, whatever the zone of whoever reads.
    ['2026-06-24T23:55:00-10:00', 'en-GB', '24 June 2026'],
    ['2026-06-24T00:05:00+14:00', 'en-US', 'June 24, 2026'],
    ['2026-06-24T23:59:59', 'de', '24. Juni 2026'],
    ['2026-12-31T23:30:00-08:00', 'fr', '31 décembre 2026'],
    ['2027-01-01T00:10:00+03:00', 'es', '1 de enero de 2027'],
    ['2024-02-29', 'ar', '29 فبراير 2024'],
  ];
  for (const [iso, language, written] of DATES) {
    it(`writes ${iso} in ${language} as ${written}`, () => {
      expect(plain(formatDate(iso, language))).to.equal(written);
    });
  }

  for (const language of ['en', 'en-GB', 'en-US'])
    it(`writes every month and day in ${language} as the browser does`, () => {
      const write = (iso: string, options: Intl.DateTimeFormatOptions): string =>
        new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(iso));
      for (let time = Date.UTC(2028, 0); time < Date.UTC(2029, 0); time += 86_400_000) {
        const day = new Date(time).toISOString().slice(0, 10);
        const month = day.slice(0, 7);
        expect(formatDate(day, language)).to.equal(write(day, { dateStyle: 'long' }));
        expect(formatDate(month, language)).to.equal(write(month, { year: 'numeric', month: 'long' }));
      }
      expect(formatDate('0987', language)).to.equal(write('0987', { year: 'numeric' }));
    });

  for (const zone of ['Z', '+00:00', '-00:00']) {
    it(`writes a time in UTC, as ${zone}, as the reader’s day`, () => {
      for (let hour = 1; hour < 24; hour++) {
        const iso = `2026-06-24T${String(hour).padStart(2, '0')}:30:00${zone}`;
        const day = new Date(iso).getDate();
        expect(plain(formatDate(iso, 'en-GB')), iso).to.equal(`${day} June 2026`);
      }
    });

    it(`writes midnight in UTC, as ${zone}, as the day that it begins`, () => {
      expect(plain(formatDate(`2026-06-24T00:00:00${zone}`, 'en-GB'))).to.equal('24 June 2026');
    });
  }

  describe('toZone', () => {
    table<[iso: string, zone: string], string>(
      ([iso, zone]) => toZone(iso, zone),
      [
        [['2026-11-04T07:30:00Z', 'America/Los_Angeles'], '2026-11-03T23:30:00-08:00'],
        [['2026-07-04T06:30:00Z', 'America/Los_Angeles'], '2026-07-03T23:30:00-07:00'],
        [['2026-10-31T19:00:00+00:00', 'Pacific/Auckland'], '2026-11-01T08:00:00+13:00'],
        [['2026-09-14T22:00:00Z', 'Europe/Berlin'], '2026-09-15T00:00:00+02:00'],
        [['2026-05-04T20:00:00-00:00', 'Asia/Kolkata'], '2026-05-05T01:30:00+05:30'],
        [['2026-01-01T02:00:00Z', 'America/St_Johns'], '2025-12-31T22:30:00-03:30'],
        [['2026-11-04T00:00:00Z', 'America/New_York'], '2026-11-03T19:00:00-05:00'],
        [['2026-11-04T07:30:00Z', 'UTC'], '2026-11-04T07:30:00Z'],
        [['2026-11-03T23:30:00+01:00', 'Pacific/Auckland'], '2026-11-03T23:30:00+01:00'],
        [['2026-11-03T23:30:00', 'Pacific/Auckland'], '2026-11-03T23:30:00'],
        [['2026-11-03', 'Pacific/Auckland'], '2026-11-03'],
        [['2026', 'Pacific/Auckland'], '2026'],
      ],
    );

    it('gives the day of each zone on each day of a year, at hours in turn', () => {
      for (const zone of [
        'Pacific/Kiritimati',
        'America/Adak',
        'Europe/London',
        'Asia/Kathmandu',
        'Etc/GMT+12',
      ]) {
        const format = new Intl.DateTimeFormat('sv', { timeZone: zone });
        for (let time = Date.UTC(2026, 0); time < Date.UTC(2027, 0); time += 11 * 3_600_000) {
          const iso = new Date(time).toISOString();
          expect(toZone(iso, zone).slice(0, 10), `${iso} in ${zone}`).to.equal(format.format(time));
        }
      }
    });
  });

  const MINUTES: [minutes: number, language: string, written: string][] = [
    [1, 'en-GB', '1 minute'],
    [5, 'en-US', '5 minutes'],
    [1, 'de', '1 Minute'],
    [5, 'de', '5 Minuten'],
    [5, 'es', '5 minutos'],
    [65, 'fr', '65 minutes'],
    [1200, 'en-GB', '1,200 minutes'],
    [5, 'ar', '5 دقائق'],
    [11, 'ar', '11 دقيقة'],
  ];
  for (const [minutes, language, written] of MINUTES) {
    it(`writes ${minutes} minutes in ${language} as ${written}`, () => {
      expect(plain(formatMinutes(minutes, language))).to.equal(written);
    });
  }

  const NUMBERS: [number: number, language: string, written: string][] = [
    [7, 'en-GB', '7'],
    [7, 'ar', '7'],
    [7, 'en-IN', '7'],
    [999, 'en', '999'],
    [1.5, 'en', '1.5'],
    [1000, 'en', '1,000'],
    [-7, 'en', '-7'],
    [12000, 'en-US', '12,000'],
    [12000, 'de', '12.000'],
    [12000, 'es', '12.000'],
    [12000, 'fr', '12 000'],
  ];
  for (const [number, language, written] of NUMBERS) {
    it(`writes ${number} in ${language} as ${written}`, () => {
      expect(plain(formatNumber(number, language))).to.equal(written);
    });
  }
});
