import { expect } from 'chai';
import { readDate } from '../src/date.js';
import { FeedError } from '../src/feed/error.js';
import { readFeed } from '../src/feed/feed.js';
import { FEEDS, SITE } from './tools/feeds.js';

/** Dates as feeds write them. */
const DATES: [written: string, iso: string | undefined][] = [
  ['Fri, 02 Oct 2026 08:00:00 +0200', '2026-10-02T08:00:00+02:00'],
  ['Fri, 02 Oct 2026 08:00:00 GMT', '2026-10-02T08:00:00Z'],
  ['2 Oct 26 08:00 EST', '2026-10-02T08:00:00-05:00'],
  ['Fri,02 Oct 2026 08:00:00 UT', '2026-10-02T08:00:00Z'],
  ['Friday, 02-Oct-26 08:00:00 GMT', '2026-10-02T08:00:00Z'],
  ['Fri, 2 Oct 2026 8:05:00 GMT', '2026-10-02T08:05:00Z'],
  ['Fri, 02 October 2026 08:00:00 +02:00', '2026-10-02T08:00:00+02:00'],
  ['Fri, 02  Oct  2026   08:00:00 GMT', '2026-10-02T08:00:00Z'],
  ['Fri, 02 Oct 2026 24:00:00 GMT', '2026-10-02'],
  ['Fri, 02 Oct 2026 08:00:00 AEST', '2026-10-02T08:00:00'],
  ['Fri Oct  2 08:00:00 2026', '2026-10-02T08:00:00'],
  ['Fri Oct 02 08:00:00 UTC 2026', '2026-10-02T08:00:00Z'],
  ['October 2, 2026', '2026-10-02'],
  ['October 2nd, 2026', '2026-10-02'],
  ['Friday, October 2, 2026 at 3:05 PM', '2026-10-02T15:05:00'],
  ['Oct 2, 2026 12:30:00 a.m.', '2026-10-02T00:30:00'],
  ['Fr, 02 Okt 2026 08:00:00 +0200', '2026-10-02T08:00:00+02:00'],
  ['2. Oktober 2026 08:00', '2026-10-02T08:00:00'],
  ['ven., 02 oct. 2026 08:00:00 +0200', '2026-10-02T08:00:00+02:00'],
  ['14 août 2026', '2026-08-14'],
  ['1 février 2026', '2026-02-01'],
  ['2 de octubre de 2026', '2026-10-02'],
  ['3 Mär 2026', '2026-03-03'],
  ['2026-10-02', '2026-10-02'],
  ['2026-10', '2026-10'],
  ['2026-10-02T08:00:00.123Z', '2026-10-02T08:00:00Z'],
  ['2026-10-02T08:00:00+0200', '2026-10-02T08:00:00+02:00'],
  ['2026-10-02 08:00:00', '2026-10-02T08:00:00'],
  ['2026-10-02T8:00:00Z', '2026-10-02T08:00:00Z'],
  ['2026/10/02 08:00', '2026-10-02T08:00:00'],
  ['2026.10.02', '2026-10-02'],
  ['20261002', '2026-10-02'],
  ['20261002T080000Z', '2026-10-02T08:00:00Z'],
  ['\n      Fri, 02 Oct 2026 08:00:00 GMT\n', '2026-10-02T08:00:00Z'],
  ['Wed, 31 Jun 2026 08:00:00 GMT', undefined],
  ['0000-00-00 00:00:00', undefined],
  ['Mon, 01 Jan 0001 00:00:00 GMT', undefined],
  ['02/10/2026', undefined],
  ['soon', undefined],
  ['', undefined],
];

/** What is no feed, or has nothing in it, and what is said of it. */
const NONE: [fact: string, text: string, problem: string][] = [
  [
    'a web page',
    '<!doctype html><html lang="en"><title>Sign in</title><body>Sign in first.',
    'is a web page, and no feed',
  ],
  [
    'a web page in XHTML',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head/><body/></html>',
    'is a web page, and no feed',
  ],
  ['nothing', '', 'is no feed'],
  ['plain words', 'Out of order', 'is no feed'],
  ['another kind of XML', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'is no feed'],
  ['another kind of JSON', '{"error":"rest_no_route"}', 'is no feed'],
  [
    'an empty RSS',
    '<rss version="2.0"><channel><title>Notes</title></channel></rss>',
    'has no article with a title and a link',
  ],
  ['an empty Atom', '<feed xmlns="http://www.w3.org/2005/Atom"/>', 'has no article with a title and a link'],
  [
    'an empty JSON Feed',
    '{"version":"https://jsonfeed.org/version/1.1","items":[]}',
    'has no article with a title and a link',
  ],
  [
    'a feed of things without links',
    '<rss><channel><item><title>One</title></item></channel></rss>',
    'has no article with a title and a link',
  ],
];

async function load(file: string): Promise<Uint8Array> {
  const response = await fetch(`/test/fixtures/feeds/${file}`);
  expect(response.ok, file).to.equal(true);
  return new Uint8Array(await response.arrayBuffer());
}

describe('feed/', () => {
  for (const [group, rows] of Object.entries(FEEDS)) {
    describe(group, () => {
      for (const [fact, file, expected, contentType] of rows) {
        it(`${fact} (${file})`, async () => {
          const articles = readFeed(await load(file), `${SITE}/feeds/${file}`, contentType).map(({ read }) =>
            read(),
          );
          const inFull = expected.map((article) => ({
            sections: article.section ? [article.section] : [],
            ...article,
          }));
          expect(articles).to.deep.equal(inFull);
        });
      }
    });
  }

  describe('more than feeds have', () => {
    const item = (title: string, more = ''): string =>
      `<item><title>${title}</title><link>${SITE}/${title}</link>${more}</item>`;
    const titles = (items: string): string[] =>
      readFeed(`<rss><channel>${items}</channel></rss>`, `${SITE}/feed`).map(({ headline }) => headline);

    it('reads 1,000 items, and no more', () => {
      const all = Array.from({ length: 1_001 }, (_, index) => String(index));
      expect(titles(all.map((title) => item(title)).join(''))).to.deep.equal(all.slice(0, 1_000));
    });

    it('reads what stands beside elements that are too deeply nested', () => {
      const deep = `<description>${'<b>'.repeat(5_000)}Words${'</b>'.repeat(5_000)}</description>`;
      expect(titles(item('one', deep) + item('two'))).to.deep.equal(['one', 'two']);
    });

    it('reads what stands beside elements with too many attributes', () => {
      const attributes = Array.from({ length: 5_000 }, (_, index) => `a${index}=""`).join(' ');
      expect(titles(`<channel ${attributes}/>${item('one')}`)).to.deep.equal(['one']);
    });

    it('reads no item inside another', () =>
      expect(titles(item('one', `<related>${item('two')}</related>`))).to.deep.equal(['one']));

    it('reads 20 values of a kind, and no more', () => {
      const [article] = readFeed(
        `<rss><channel>${item('one', Array.from({ length: 30 }, (_, index) => `<category>${index}</category>`).join(''))}</channel></rss>`,
        `${SITE}/feed`,
      );
      expect(article!.read().sections).to.have.length(20);
    });
  });

  describe('dates', () => {
    for (const [written, iso] of DATES) {
      it(`the date ${JSON.stringify(written)} is ${iso ?? 'none'}`, () =>
        expect(readDate(written)).to.equal(iso));
    }
  });

  describe('dates of other fields', () => {
    const read = (item: object): (string | undefined)[] =>
      readFeed(JSON.stringify([{ title: 'A', link: '/a', ...item }]), `${SITE}/feed`).map(
        ({ read }) => read().datePublished,
      );
    const soon = new Date(Date.now() + 90_000_000).toISOString();

    it('takes date_modified where JSON Feed gives no other date', () =>
      expect(read({ date_modified: '2026-11-03T08:00:00Z' })).to.deep.equal(['2026-11-03T08:00:00Z']));

    it('takes WordPress’s date_gmt in UTC where there is no other date', () =>
      expect(read({ date_gmt: '2026-11-03T08:00:00' })).to.deep.equal(['2026-11-03T08:00:00Z']));

    it('prefers WordPress’s local date to date_gmt', () =>
      expect(read({ date_gmt: '2026-11-04T07:30:00', date: '2026-11-03T23:30:00' })).to.deep.equal([
        '2026-11-03T23:30:00',
      ]));

    for (const [field, date] of [
      ['date_published', soon],
      ['date_modified', soon],
      ['date_gmt', soon.slice(0, 19)],
      ['pubDate', new Date(soon).toUTCString().replace('GMT', '+0000 (UTC)')],
      ['pubDate', `${new Date(soon).toUTCString().slice(0, 25)} GMT+0000 (Coordinated Universal Time)`],
    ] as const) {
      it(`leaves out a post that ${field} says is still to come: ${date.slice(19)}`, () => {
        const error = caught(() => read({ [field]: date }));
        expect(error.message).to.match(/has no article with a title and a link/);
      });
    }
  });

  describe('says of', () => {
    for (const [fact, text, problem] of NONE) {
      it(`says of ${fact} that it ${problem}`, () => {
        const error = caught(() => readFeed(text, `${SITE}/feed`));
        expect(error).to.be.an.instanceOf(FeedError);
        expect(error.name).to.equal('FeedError');
        expect((error as FeedError).feed).to.equal(`${SITE}/feed`);
        expect(error.message).to.equal(`${SITE}/feed ${problem}.`);
      });
    }
  });
});

function caught(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  throw new Error('Nothing was thrown.');
}
