import { expect } from 'chai';
import fc from 'fast-check';
import { readFeed } from '../src/feed/feed.js';
import { FeedError } from '../src/feed/error.js';

const URL_OF_FEED = 'https://tidewater.example/feeds/feed';
const FILES = [
  'rss-2.0.xml',
  'rss-1.0.xml',
  'atom-1.0.xml',
  'atom-0.3.xml',
  'json-1.1.json',
  'wordpress-embedded.json',
  'fault-unescaped.xml',
  'encoding-utf-16le.xml',
];
const ADDRESSES = ['url', 'image'];

/** What may come in a feed's place, to be strewn over it. */
const DEBRIS = [
  '<',
  '>',
  '&',
  '"',
  "'",
  ']]>',
  '<![CDATA[',
  '<!--',
  '</item>',
  '<item>',
  '<entry>',
  '&nbsp;',
  '&#0;',
  '&#x110000;',
  '\0',
  '{',
  '}',
  '[',
  ']',
  '\\',
  ':',
  'javascript:alert(1)',
  '<script>',
  'xml:base="javascript:"',
  '<link>',
  'xmlns:x=""',
];

/** `piece` so many times, each with a number of its own in place of "#". */
const numbered = (count: number, piece: string): string =>
  Array.from({ length: count }, (_, index) => piece.replaceAll('#', String(index))).join('');

/** Reads a feed and fails unless it gives articles of text and web addresses, or a FeedError. */
function expectHarmless(bytes: Uint8Array, type?: string): void {
  let articles;
  try {
    articles = readFeed(bytes, URL_OF_FEED, type).map(({ read }) => read());
  } catch (error) {
    expect(error).to.be.an.instanceOf(FeedError);
    return;
  }
  expect(articles).not.to.have.length(0);
  for (const { sections, readingTime, ...texts } of articles) {
    for (const [name, value] of [
      ...Object.entries(texts),
      ...sections.map((section) => ['section', section] as const),
    ]) {
      if (typeof value !== 'string' || /\p{Cc}/u.test(value))
        throw new Error(`${name} is no text: ${JSON.stringify(value)}`);
      if (ADDRESSES.includes(name) && !/^https?:\/\//.test(value))
        throw new Error(`${name} is no web address: ${value}`);
    }
    if (readingTime !== undefined && typeof readingTime !== 'number')
      throw new Error('readingTime is no number');
  }
}

describe('feed/, given anything', () => {
  const feeds: Uint8Array[] = [];
  before(async () => {
    for (const file of FILES)
      feeds.push(new Uint8Array(await (await fetch(`/test/fixtures/feeds/${file}`)).arrayBuffer()));
  });

  it('gives text, web addresses or a FeedError for 4,000 runs of arbitrary bytes', () => {
    const start = fc.constantFrom(
      '',
      '<rss>',
      '<feed>',
      '<?xml version="1.0"?><rss><channel><item>',
      '{"items":[',
      '[',
      '<rdf:RDF',
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 400 }), (head, bytes) => {
        const text = new TextEncoder().encode(head);
        expectHarmless(new Uint8Array([...text, ...bytes]));
      }),
      { numRuns: 4_000 },
    );
  }).timeout(60_000);

  it('and for 6,000 runs of feeds with pieces cut out, doubled and strewn with debris', () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(60),
      with: fc.constantFrom('', ...DEBRIS),
      again: fc.nat(3),
    });
    fc.assert(
      fc.property(
        fc.nat(FILES.length - 1),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        (index, changes) => {
          let bytes = [...feeds[index]!];
          for (const { at, length, with: debris, again } of changes) {
            const start = Math.floor(at * bytes.length);
            const piece = bytes.slice(start, start + length);
            const strewn = [...new TextEncoder().encode(debris)];
            bytes = [
              ...bytes.slice(0, start),
              ...strewn,
              ...Array.from({ length: again }, () => piece).flat(),
              ...bytes.slice(start + length),
            ];
          }
          expectHarmless(new Uint8Array(bytes));
        },
      ),
      { numRuns: 6_000 },
    );
  }).timeout(60_000);

  for (const [fact, feed] of [
    ['a million open tags', '<rss>' + '<a>'.repeat(1_000_000)],
    ['instructions that hide end tags', '<rss>' + '<a><?x </a>?>'.repeat(100_000)],
    ['children', `<rss><item>${'<a/>'.repeat(50_000)}</item></rss>`],
    ['items', `<rss>${'<item/>'.repeat(20_000)}</rss>`],
    ['40,000 tags closed that never were open', '<rss>' + '</a>'.repeat(40_000)],
    ['a tag that never ends', '<rss><item ' + 'a="'.repeat(50_000)],
    ['quotation marks without end', '<rss><item ' + `"'`.repeat(70_000)],
    ['comments that never end', '<rss>' + '<!--'.repeat(40_000)],
    ['CDATA that never ends', '<rss>' + '<![CDATA['.repeat(20_000)],
    ['ampersands', '<rss><item><title>' + '&'.repeat(150_000)],
    [
      'pictures that never end',
      `<rss><channel><item><title>a</title><link>https://a.example/</link><description>${'&lt;img '.repeat(20_000)}</description></item></channel></rss>`,
    ],
    [
      'a long date',
      `<rss><channel><item><title>a</title><link>https://a.example/</link><pubDate>${'1 Oct '.repeat(30_000)}</pubDate></item></channel></rss>`,
    ],
    [
      'spaces',
      `<rss><channel><item><title>a${' '.repeat(150_000)}b</title><link>https://a.example/</link></item></channel></rss>`,
    ],
    [
      'end tags of what is not open, inside 490 that are',
      '<rss>' + '<a>'.repeat(490) + '</b>'.repeat(390_000),
    ],
    [
      'namespaces, and elements that need them looked up',
      `<rss ${numbered(50_000, 'xmlns:a#="b#" ')}>${'<a0:a/>'.repeat(140_000)}</rss>`,
    ],
    ['attributes', `<rss><channel><item ${numbered(200_000, 'a#="" ')}/></channel></rss>`],
    [
      'items inside items',
      `<rss>${'<item><title>a</title><description>'.repeat(50)}${'<b/>'.repeat(400_000)}`,
    ],
    [
      'HTML whose every word stands inside all before it',
      `<rss><channel>${`<item><title>a</title><link>https://a.example/</link><description><![CDATA[${numbered(450, '<b a#>')}${'<p>x'.repeat(250)}]]></description></item>`.repeat(400)}</channel></rss>`,
    ],
    ['an object of 150,000 keys', `{"items":[{${numbered(150_000, '"a#":"",')}"b":1}]}`],
    ['objects inside objects', `{"items":[${'{"a":'.repeat(330_000)}1${'}'.repeat(330_000)}]}`],
    ['a string that JSON forbids, and that never ends', `{"items":["${'\\"'.repeat(500_000)}\\\u2028`],
    ['arrays inside arrays', '['.repeat(80_000)],
    ['a string without an end', `{"items":["${'\\"'.repeat(70_000)}`],
    [
      'names and addresses',
      `<rss><channel><item><title>a</title><link>https://a.example/</link><author>${'a@'.repeat(50_000)}</author></item></channel></rss>`,
    ],
  ] as const) {
    it(`comes to an end of ${fact}`, () => expectHarmless(new TextEncoder().encode(feed)));
  }
});
