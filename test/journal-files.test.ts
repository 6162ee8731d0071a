import { expect } from 'chai';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { groupByArticle } from '../src/journal/articles.js';
import { MAX_BYTES, readExport, ImportError } from '../src/journal/files/import.js';
import { writePage } from '../src/journal/files/html-page.js';
import type { Entry } from '../src/journal/journal.js';
import { isEncrypted, encryptPage, decryptPage } from '../src/journal/files/encrypted-page.js';
import { writeJson, writeMarkdown, writeText } from '../src/journal/files/export.js';
import { engine } from './tools/can.js';
import { journals, words } from './tools/journals.js';
import { until } from './tools/page.js';

const SITE = 'https://tidewater.example';
/** Firefox and WebKit take several times as long over the same. */
const RUNS = { numRuns: engine === 'Chromium' ? 1000 : 200 };

const WORDS = {
  language: 'en-GB',
  direction: 'ltr',
  title: 'What I wrote on tidewater.example',
  untitled: 'Untitled',
  date: (iso: string) => iso.slice(0, 10),
  versions: (count: number) => `Earlier versions: ${count}`,
};

const SEALED = {
  language: 'en-GB',
  direction: 'ltr',
  title: 'A sealed file',
  explanation: 'It opens with the passphrase.',
  passphrase: 'Passphrase',
  open: 'Open',
  wrong: 'That was not it.',
  noScript: 'It opens where scripts may run.',
};

const ENTRY: Entry = {
  key: `${SITE}/notes/one friend`,
  article: { id: `${SITE}/notes/one`, headline: 'Coming back', url: `${SITE}/notes/one` },
  question: 'What would you say to a friend?',
  text: 'That one bad night doesn’t undo the mornings.',
  revision: 3,
  created: '2026-05-03T21:40:00.000Z',
  updated: '2026-05-04T07:14:00.000Z',
  writer: 'visit.prompt',
  versions: [{ text: 'That one bad night', updated: '2026-05-03T21:40:00.000Z' }],
};

/** A file that holds `entry` in place of an entry. */
const fileOf = (entry: unknown): string =>
  JSON.stringify({ 'salve-journal': 1, site: SITE, entries: [entry] });

const refusal = (file: string): unknown => {
  try {
    return readExport(file, SITE);
  } catch (error) {
    return error instanceof ImportError ? error.reason : error;
  }
};

describe('journal/articles.ts', () => {
  it('puts the newest first, of articles and in each', () => {
    const at = (path: string, name: string, day: string): Entry => ({
      ...ENTRY,
      key: `${SITE}/${path} ${name}`,
      article: { ...ENTRY.article, id: `${SITE}/${path}`, headline: `${path} on ${day}` },
      updated: `2026-05-${day}T00:00:00.000Z`,
    });
    const groups = groupByArticle([
      at('one', 'a', '02'),
      at('two', 'a', '03'),
      at('one', 'b', '04'),
      at('two', 'b', '01'),
    ]);
    expect(
      groups.map(({ article, reflections }) => [
        article.headline,
        ...reflections.map(({ key }) => key.slice(-5)),
      ]),
    ).to.deep.equal([
      ['one on 04', 'one b', 'one a'],
      ['two on 03', 'two a', 'two b'],
    ]);
  });
});

describe('journal/take-away.ts', function () {
  this.timeout(60_000);

  it('gives every text, question, headline and date in plain text, by article', () => {
    expect(writeText([ENTRY], WORDS)).to.equal(`What I wrote on tidewater.example

${'='.repeat(40)}
Coming back
https://tidewater.example/notes/one

What would you say to a friend?
2026-05-04

That one bad night doesn’t undo the mornings.

${'-'.repeat(40)}
`);
  });

  it('gives the same in Markdown', () => {
    expect(writeMarkdown([{ ...ENTRY, text: 'One line.\nAnother.\n\n- not a list\n2. nor this' }], WORDS)).to
      .equal(`# What I wrote on tidewater.example

## [Coming back](<https://tidewater.example/notes/one>)

### What would you say to a friend?

*2026-05-04*

One line.\\
Another.

\\- not a list\\
2\\. nor this
`);
  });

  it('names what has no name', () => {
    const nameless = { ...ENTRY, question: ' ', article: { ...ENTRY.article, headline: '', url: '' } };
    expect(writeText([nameless], WORDS)).to.contain(`${'='.repeat(40)}\nUntitled\n\nUntitled\n2026-05-04`);
    expect(writeMarkdown([nameless], WORDS)).to.contain('## Untitled\n\n### Untitled\n');
  });

  it('holds every text of any journal in plain text, as it was written', () => {
    fc.assert(
      fc.property(journals, (entries) => {
        const file = writeText(entries, WORDS);
        return entries.every(({ text }) => file.includes(text));
      }),
      RUNS,
    );
  });

  it('shows any text in Markdown as it was written, line by line, and nothing else comes of it', () => {
    const lines = (text: string): string[] =>
      text
        .replace(/\0/g, '\uFFFD')
        .split(/\r\n?|\n/)
        .map((line) => line.replace(/[\s\u0085]+/gu, ' ').trim())
        .filter(Boolean);
    fc.assert(
      fc.property(words, (text) => {
        const markdown = writeMarkdown([{ ...ENTRY, text: `${text}!` }], WORDS);
        const html = new MarkdownIt({ html: true }).render(markdown);
        const page = new DOMParser().parseFromString(html, 'text/html');
        const kinds = new Set([...page.body.querySelectorAll('*')].map(({ localName }) => localName));
        for (const kind of ['h1', 'h2', 'h3', 'p', 'em', 'br', 'a']) kinds.delete(kind);
        expect([...kinds]).to.deep.equal([]);
        expect(page.querySelectorAll('h1, h2, h3, em').length).to.equal(4);
        page.querySelectorAll('br').forEach((br) => br.replaceWith('\n'));
        const shown = [...page.querySelectorAll('em')][0]!.closest('p')!;
        const rest: string[] = [];
        for (let next = shown.nextElementSibling; next; next = next.nextElementSibling)
          rest.push(next.textContent);
        expect(lines(rest.join('\n'))).to.deep.equal(lines(`${text}!`));
      }),
      RUNS,
    );
  });
});

describe('journal/bring-back.ts', function () {
  this.timeout(60_000);

  it('gives back any journal from JSON as it was', () => {
    fc.assert(
      fc.property(journals, (entries) => {
        expect(readExport(writeJson(entries, SITE), SITE)).to.deep.equal(entries);
      }),
      RUNS,
    );
  });

  it('gives back any journal from a page as it was', () => {
    fc.assert(
      fc.property(journals, (entries) => {
        expect(readExport(writePage(entries, SITE, WORDS), SITE)).to.deep.equal(entries);
      }),
      RUNS,
    );
  });

  it('gives it back through the bytes of a file', async () => {
    const entries = [{ ...ENTRY, text: 'Straße, 海, \uD800, \u2028, </script>' }];
    for (const file of [
      writeJson(entries, SITE),
      `\uFEFF${writeJson(entries, SITE)}`,
      writePage(entries, SITE, WORDS),
    ]) {
      expect(readExport(await new Blob([file]).text(), SITE)).to.deep.equal(entries);
    }
  });

  it('leaves out what it does not know', () => {
    const more = {
      ...ENTRY,
      more: 1,
      article: { ...ENTRY.article, more: 1 },
      versions: [{ ...ENTRY.versions[0], more: 1 }],
    };
    expect(readExport(fileOf(more), SITE)).to.deep.equal([ENTRY]);
  });

  it('touches no prototype', () => {
    const file = fileOf(ENTRY)
      .replace('{', '{"__proto__": {"polluted": 1},')
      .replace('"question"', '"__proto__": {"polluted": 1}, "question"');
    const [entry] = readExport(file, SITE);
    expect(Object.getPrototypeOf(entry) === Object.prototype).to.equal(true);
    expect('polluted' in entry!).to.equal(false);
  });

  describe('follows a site', () => {
    for (const [from, to, moves] of [
      ['http://tidewater.example', SITE, true],
      ['https://www.tidewater.example', SITE, true],
      ['https://other.example', SITE, false],
      ['https://tidewater.example.other.example', SITE, false],
      ['not an origin', SITE, false],
    ] as const) {
      it(`${moves ? '' : 'not '}from ${from} to ${to}`, () => {
        const id = `${from}/notes/one`;
        const there = {
          ...ENTRY,
          key: `${id} friend`,
          article: { ...ENTRY.article, id, url: URL.canParse(from) ? id : '' },
        };
        const [entry] = readExport(writeJson([there], from), to);
        expect(entry).to.deep.equal(moves ? ENTRY : there);
      });
    }

    it('and leaves an id that is no address as it is', () => {
      const there = { ...ENTRY, key: 'coming-back friend', article: { ...ENTRY.article, id: 'coming-back' } };
      expect(readExport(writeJson([there], 'http://tidewater.example'), SITE)).to.deep.equal([there]);
    });
  });

  describe('refuses', () => {
    const version = ENTRY.versions[0];
    const { article } = ENTRY;
    for (const [what, file, reason] of [
      ['an empty file', '', 'foreign'],
      ['what is no JSON', 'Dear diary', 'foreign'],
      ['half a file', fileOf(ENTRY).slice(0, -20), 'foreign'],
      ['another file of JSON', '{"name": "salve-elements"}', 'foreign'],
      ['a list', '[]', 'foreign'],
      ['null', 'null', 'foreign'],
      [
        'a page that is not ours',
        '<!doctype html><title>Hello</title><script type="application/json" id="other">{}</script>',
        'foreign',
      ],
      ['JSON without end', '['.repeat(200_000), 'foreign'],
      ['no entries', '{"salve-journal": 1}', 'foreign'],
      ['entries that are no list', '{"salve-journal": 1, "entries": {"length": 1}}', 'foreign'],
      ['a later format', '{"salve-journal": 2, "entries": []}', 'newer'],
      ['an entry that is none', fileOf(null), 'damaged'],
      ['an entry that is a list', fileOf([]), 'damaged'],
      ['a text that is none', fileOf({ ...ENTRY, text: 7 }), 'damaged'],
      ['a text left out', fileOf({ ...ENTRY, text: undefined }), 'damaged'],
      ['a text with a method', fileOf({ ...ENTRY, text: { toString: 'x' } }), 'damaged'],
      ['a key of another article', fileOf({ ...ENTRY, key: 'https://other.example/ friend' }), 'damaged'],
      ['a key twice', JSON.stringify({ 'salve-journal': 1, site: SITE, entries: [ENTRY, ENTRY] }), 'damaged'],
      ['an article left out', fileOf({ ...ENTRY, article: undefined }), 'damaged'],
      [
        'a link that runs',
        fileOf({ ...ENTRY, article: { ...article, url: 'javascript:alert(1)' } }),
        'damaged',
      ],
      [
        'a link that hides it',
        fileOf({ ...ENTRY, article: { ...article, url: ' java\tscript:alert(1)' } }),
        'damaged',
      ],
      ['a link to data', fileOf({ ...ENTRY, article: { ...article, url: 'data:text/html,x' } }), 'damaged'],
      ['an author that is no text', fileOf({ ...ENTRY, article: { ...article, author: [] } }), 'damaged'],
      ['a revision of none', fileOf({ ...ENTRY, revision: 0 }), 'damaged'],
      ['a revision past counting', fileOf({ ...ENTRY, revision: Number.MAX_SAFE_INTEGER }), 'damaged'],
      ['half a revision', fileOf({ ...ENTRY, revision: 1.5 }), 'damaged'],
      ['a day that is none', fileOf({ ...ENTRY, updated: '2026-02-30T00:00:00.000Z' }), 'damaged'],
      ['a date in words', fileOf({ ...ENTRY, created: 'yesterday' }), 'damaged'],
      ['a year past all', fileOf({ ...ENTRY, created: '+275760-09-13T00:00:00.000Z' }), 'damaged'],
      ['versions left out', fileOf({ ...ENTRY, versions: undefined }), 'damaged'],
      ['a version that is none', fileOf({ ...ENTRY, versions: [version, 'x'] }), 'damaged'],
      [
        'one damaged among many',
        JSON.stringify({ 'salve-journal': 1, site: SITE, entries: [ENTRY, { ...ENTRY, key: 7 }] }),
        'damaged',
      ],
    ] as const) {
      it(what, () => {
        expect(refusal(file)).to.equal(reason);
      });
    }

    it('a file larger than any journal', () => {
      expect(refusal(' '.repeat(MAX_BYTES + 1))).to.equal('large');
    });

    it('any file that was changed in one place, or reads it whole', () => {
      const isWhole = (value: unknown): boolean =>
        Array.isArray(value) || ['foreign', 'newer', 'damaged'].includes(value as string);
      fc.assert(
        fc.property(journals, fc.nat(), fc.string({ unit: 'binary', maxLength: 3 }), (entries, at, more) => {
          const file = writeJson(entries, SITE);
          const place = at % file.length;
          return isWhole(refusal(file.slice(0, place) + more + file.slice(place + 1)));
        }),
        RUNS,
      );
    });

    it('any other JSON', () => {
      fc.assert(
        fc.property(fc.json({ maxDepth: 4 }), (json) =>
          ['foreign', 'damaged'].includes(refusal(json) as string),
        ),
        RUNS,
      );
    });

    it('any entry with a part of another kind', () => {
      const parts = [
        'key',
        'article',
        'question',
        'text',
        'revision',
        'created',
        'updated',
        'writer',
        'versions',
      ] as const;
      fc.assert(
        fc.property(fc.constantFrom(...parts), fc.jsonValue({ maxDepth: 2 }), (part, value) => {
          fc.pre(typeof value !== typeof ENTRY[part] || (typeof value === 'object' && !Array.isArray(value)));
          return refusal(fileOf({ ...ENTRY, [part]: value })) === 'damaged';
        }),
        RUNS,
      );
    });
  });
});

/** Opens a file as a page of its own, in a frame. */
async function openFile(file: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.src = URL.createObjectURL(new Blob([file], { type: 'text/html' }));
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame.contentDocument!;
}
const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) {
    URL.revokeObjectURL(frame.src);
    frame.remove();
  }
});

describe('journal/page-file.ts', function () {
  this.timeout(60_000);

  it('shows every text, question and headline as text, with its versions', () => {
    fc.assert(
      fc.property(journals, (entries) => {
        const page = new DOMParser().parseFromString(writePage(entries, SITE, WORDS), 'text/html');
        const seen = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\0/g, '');
        const shown = groupByArticle(entries).flatMap(({ reflections }) =>
          reflections.flatMap(({ text, versions }) => [text, ...versions.map((each) => each.text)]),
        );
        expect([...page.querySelectorAll('p')].map(({ textContent }) => textContent)).to.deep.equal(
          shown.map(seen),
        );
        expect(page.querySelectorAll('img, iframe, object, script:not([type])').length).to.equal(0);
        expect(page.querySelectorAll('h3').length).to.equal(entries.length);
      }),
      RUNS,
    );
  });

  it('opens by itself, loads nothing and runs nothing', async () => {
    const text = '<img src="/x.png" onerror="document.title = 1"></p><script>document.title = 2</script>';
    const page = await openFile(writePage([{ ...ENTRY, text }], SITE, WORDS));
    expect(page.title).to.equal(WORDS.title);
    expect(page.querySelector('p')!.textContent).to.equal(text);
    expect(page.defaultView!.performance.getEntriesByType('resource').length).to.equal(0);
    const script = page.createElement('script');
    script.textContent = 'document.title = 3';
    page.body.append(script);
    expect(page.title).to.equal(WORDS.title);
  });
});

describe('journal/sealed.ts', function () {
  // 600,000 rounds take WebKit many seconds where others share the machine.
  this.timeout(60_000);

  const page = writePage([{ ...ENTRY, text: 'قلبي </script> 海' }], SITE, WORDS);

  it('holds no word of the page, and gives it back for the passphrase', async () => {
    const file = await encryptPage(page, 'two herons', SEALED);
    for (const word of ['Coming back', 'friend', 'قلبي', 'tidewater', btoa('Coming back').slice(0, 12)])
      expect(file).not.to.contain(word);
    expect([isEncrypted(file), isEncrypted(page), isEncrypted(writeJson([ENTRY], SITE))]).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect(await decryptPage(file, 'two herons')).to.equal(page);
    expect(readExport(await decryptPage(file, 'two herons'), SITE)[0]!.text).to.equal('قلبي </script> 海');
  });

  it('is another file each time', async () => {
    const [one, other] = await Promise.all([encryptPage(page, 'x', SEALED), encryptPage(page, 'x', SEALED)]);
    const secret = (file: string): string[] =>
      /"salt":"([^"]+)".*"iv":"([^"]+)","bytes":"([^"]+)"/.exec(file)!.slice(1);
    for (const [index, value] of secret(one).entries()) expect(value).not.to.equal(secret(other)[index]);
  });

  it('takes the passphrase however its letters were composed', async () => {
    const file = await encryptPage(page, 'e\u0301te\u0301', SEALED);
    expect(await decryptPage(file, '\u00e9t\u00e9')).to.equal(page);
  });

  for (const [what, spoil] of [
    ['another passphrase', (file: string) => file],
    [
      'a changed byte',
      (file: string) =>
        file.replace(/"bytes":"./, (found) => found.slice(0, -1) + (found.endsWith('A') ? 'B' : 'A')),
    ],
    ['work without end', (file: string) => file.replace('600000', '60000000000')],
    ['half a file', (file: string) => file.slice(0, file.indexOf('"bytes"') + 200)],
  ] as const) {
    it(`refuses ${what}`, async () => {
      const file = spoil(await encryptPage(page, 'two herons', SEALED));
      const opened = await decryptPage(file, what === 'another passphrase' ? 'two geese' : 'two herons').then(
        () => 'opened',
        () => 'refused',
      );
      expect(opened).to.equal('refused');
    });
  }

  it('seals a long page', async () => {
    const long = 'x海'.repeat(200_000);
    expect(await decryptPage(await encryptPage(long, 'two herons', SEALED), 'two herons')).to.equal(long);
  });

  it('opens itself, in a page of its own, for the passphrase alone', async () => {
    const file = await openFile(await encryptPage(page, 'two herons', SEALED));
    const answer = (passphrase: string): void => {
      file.querySelector('input')!.value = passphrase;
      file.querySelector('button')!.click();
    };
    answer('two geese');
    await until(() => file.querySelector('[role=alert]')!.textContent === SEALED.wrong);
    expect(file.title).to.equal(SEALED.title);
    answer('two herons');
    const words_ = await until(() => file.querySelector('article p'));
    expect(words_.textContent).to.equal('قلبي </script> 海');
    expect(file.title).to.equal(WORDS.title);
    expect(file.defaultView!.performance.getEntriesByType('resource').length).to.equal(0);
  });
});
