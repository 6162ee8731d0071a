import fc from 'fast-check';
import { keyOf, type Entry, type Version } from '../../src/journal/journal.js';

/** What has broken a file or a page before: ends of scripts and comments, entities, signs of Markdown, bare surrogates, unusual line ends. */
const AWKWARD = [
  ...[
    '</script>',
    '<!--',
    ']]>',
    '<img src=x onerror=alert(1)>',
    '&amp;',
    '&#60;',
    '"',
    "'",
    '`',
    '\\',
    '\\u003c',
    '__proto__',
    '{{',
    '${x}',
  ],
  ...[
    '\r\n',
    '\r',
    '\u2028',
    '\u0085',
    '\uFEFF',
    '\u200B',
    '\0',
    '\uD800',
    '\uDC00',
    '\t',
    '    code',
    '\n\n\n',
  ],
  ...[
    '# no',
    '- no',
    '1. no',
    '> no',
    '---',
    '===',
    '***',
    '_no_',
    '[a](b)',
    '![a](b)',
    '| a | b |',
    '~~~',
    'http://a.example',
    '  \nbreak',
  ],
  ...[
    'أُحِبُّكِ',
    'كتابٌ ٣',
    'שָׁלוֹם',
    '你好',
    'がんばる',
    '한글',
    'ไทย',
    'हिन्दी',
    'Þórr',
    'İı',
    'ß',
    '👩‍👩‍👧',
    'e\u0301',
  ],
];

/** Any text that a reader or a hostile file may hold. */
export const words = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(...AWKWARD),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const moment = fc
  .date({
    min: new Date('2020-01-01T00:00:00.000Z'),
    max: new Date('2035-12-31T23:59:59.999Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString());

const version: fc.Arbitrary<Version> = fc.record(
  { text: words, updated: moment, conflict: fc.constant<true>(true) },
  { requiredKeys: ['text', 'updated'] },
);

const article = fc
  .record(
    {
      path: fc.webPath(),
      headline: words,
      author: words,
      datePublished: fc.constantFrom('2026', '2026-10-02', '2026-10-02T09:00:00+01:00'),
    },
    { requiredKeys: ['path', 'headline'] },
  )
  .map(({ path, ...rest }) => ({
    id: `https://tidewater.example/${path}`,
    url: `https://tidewater.example/${path}`,
    ...rest,
  }));

const entry: fc.Arbitrary<Entry> = fc
  .record({
    article,
    name: fc.constantFrom('friend', 'where', 'a letter', 'question-1'),
    question: words,
    text: words.map((text) => text || 'x'),
    revision: fc.integer({ min: 1, max: 100_000 }),
    created: moment,
    updated: moment,
    writer: fc.constantFrom('visit.one', 'visit.two'),
    versions: fc.array(version, { maxLength: 4 }),
  })
  .map(({ name, article: beside, ...rest }) => ({ key: keyOf(beside.id, name), article: beside, ...rest }));

/** Whole journals of at most `most` entries, each key once, in any order. */
export const journalsOf = (most: number): fc.Arbitrary<Entry[]> =>
  fc.uniqueArray(entry, { selector: ({ key }) => key, maxLength: most });

export const journals = journalsOf(12);
