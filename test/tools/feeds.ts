import type { FeedArticle } from '../../src/feed/entries.js';

/** What is read out of a file, in words, the file, the articles in it, written by hand, and the Content-Type it is sent with. */
export type FeedRow = [fact: string, file: string, expected: Partial<FeedArticle>[], contentType?: string];

export const SITE = 'https://tidewater.example';
const ID = { id: 'tag:tidewater.example,2026:hour' };

/** The article that most feeds here are about, as far as all of them say, and what else one says of it. */
const hour = (more: Partial<FeedArticle> = {}): Partial<FeedArticle> => ({
  headline: 'The hour after',
  url: `${SITE}/notes/hour`,
  ...more,
});

/** Feeds written for the tests, each with a form or a fault that no other has, by kind. */
export const FEEDS: Record<string, FeedRow[]> = {
  'RSS 0.9 to 1.0': [
    ['reads the first RSS, an RDF whose items stand beside the channel', 'rss-0.90.xml', [hour()]],
    [
      'reads RSS 0.91 with the DOCTYPE it was born with, and the entities that names',
      'rss-0.91.xml',
      [{ headline: 'Déjà vu at the door', url: `${SITE}/notes/deja`, description: 'On the second quarrel.' }],
    ],
    ['reads RSS 0.92, whose categories have a domain', 'rss-0.92.xml', [hour({ section: 'Repair' })]],
    [
      'reads RSS 1.0 with Dublin Core for author, date and subject',
      'rss-1.0.xml',
      [hour({ author: 'Mina Okafor', datePublished: '2026-10-02T08:00:00Z', section: 'Relationships' })],
    ],
    ['takes what an RSS 1.0 item is about for its link where it has none', 'rss-1.0-about.xml', [hour()]],
  ],
  'RSS 2.0': [
    [
      'reads an item of all the plain elements',
      'rss-2.0.xml',
      [
        hour({
          description: 'What repair sounds like.',
          author: 'Mina Okafor',
          section: 'Relationships',
          id: 'hour-2026',
          datePublished: '2026-10-02T08:00:00+01:00',
        }),
      ],
    ],
    [
      'takes a summary and a picture out of content:encoded where there is nothing else',
      'content-encoded.xml',
      [
        hour({
          description: 'Two cups on a table. One of them is cold.',
          image: `${SITE}/pictures/cups.jpg`,
        }),
      ],
    ],
    [
      'prefers the description to the whole content',
      'content-and-description.xml',
      [hour({ description: 'In short.' })],
    ],
    [
      'prefers a name from Dublin Core to an address in author',
      'dc-creator.xml',
      [hour({ author: 'Mina Okafor' })],
    ],
    ['joins several authors', 'dc-creators.xml', [hour({ author: 'Mina Okafor, Ruth Alder' })]],
    ['shows nobody’s e-mail address', 'author-address.xml', [hour()]],
    [
      'reads a picture from media:content, and no film',
      'media-content.xml',
      [hour({ image: `${SITE}/pictures/cups.jpg` })],
    ],
    ['reads a picture inside media:group', 'media-group.xml', [hour({ image: `${SITE}/pictures/cups.jpg` })]],
    [
      'prefers the picture to its thumbnail',
      'media-thumbnail.xml',
      [hour({ image: `${SITE}/pictures/cups.jpg` })],
    ],
    [
      'knows a picture by its ending where nothing else tells',
      'media-no-type.xml',
      [hour({ image: `${SITE}/pictures/cups.webp?v=2` })],
    ],
    [
      'reads a podcast’s picture, author and summary',
      'itunes.xml',
      [
        hour({
          author: 'Mina Okafor',
          image: `${SITE}/pictures/cups.jpg`,
          description: 'Twelve minutes on repair.',
        }),
      ],
    ],
    [
      'reads a picture from an enclosure',
      'enclosure-image.xml',
      [hour({ image: `${SITE}/pictures/cups.jpg` })],
    ],
    [
      'passes over a picture that counts visits',
      'counting-pixel.xml',
      [hour({ description: 'Words.', image: `${SITE}/notes/cups.jpg` })],
    ],
    ['follows a guid where there is no link', 'guid-permalink.xml', [hour({ id: `${SITE}/notes/hour` })]],
    [
      'follows no guid that says it is no link',
      'guid-no-permalink.xml',
      [hour({ headline: 'Another hour after' })],
    ],
    [
      'reads the words of an item without a title for its headline',
      'title-missing.xml',
      [{ headline: 'A note without a name.', url: `${SITE}/notes/untitled` }, hour()],
    ],
    ['leaves out an item whose title is nothing but markup', 'title-empty.xml', [hour()]],
    ['leaves out what a browser would not open as a page', 'link-javascript.xml', [hour()]],
    [
      'reads a title as HTML, twice escaped',
      'title-escaped-twice.xml',
      [hour({ headline: 'Tea & repair: “one hour”' })],
    ],
    ['drops the markup of a title', 'title-markup.xml', [hour({ headline: 'The hour after an argument' })]],
    [
      'keeps a title whole, with what looks like a tag and is none',
      'title-less-than.xml',
      [hour({ headline: 'Sleep < 6 hours & what it does' })],
    ],
    [
      'keeps a long title whole',
      'title-long.xml',
      [hour({ headline: `What to say ${'and what to leave unsaid '.repeat(12)}after an argument` })],
    ],
    ['reads a title that is written as elements of its own', 'title-elements.xml', [hour()]],
    [
      'keeps every category for the filter, and shows the first',
      'categories.xml',
      [hour({ section: 'Relationships', sections: ['Relationships', 'Sleep & rest'] })],
    ],
    [
      'ends a long summary at a word',
      'summary-long.xml',
      [hour({ description: `${'word '.repeat(36).trim()}…` })],
    ],
    [
      'cuts no flag in two where there is no space to end at',
      'summary-graphemes.xml',
      [hour({ description: `x${'🇵🇹'.repeat(44)}…` })],
    ],
    [
      'leaves out the sentence that WordPress puts after each post, and mends its dots',
      'wordpress-footer.xml',
      [hour({ description: 'Nobody is shouting now…' })],
    ],
    ['takes relative links from the channel’s own', 'relative-channel.xml', [hour()]],
    ['takes relative links from xml:base where there is one', 'relative-base.xml', [hour()]],
    ['passes over a link to the feed itself', 'atom-link-self.xml', [hour()]],
    [
      'knows a vocabulary by its namespace, whatever its prefix',
      'other-prefixes.xml',
      [hour({ author: 'Mina Okafor', image: `${SITE}/pictures/cups.jpg` })],
    ],
    ['reads RSS in a namespace of its own', 'default-namespace.xml', [hour()]],
    ['takes no other vocabulary’s title for the item’s', 'foreign-title.xml', [hour()]],
    [
      'takes no words of a vocabulary whose namespace only speaks of RSS',
      'foreign-module.xml',
      [hour({ description: 'What repair sounds like.' })],
    ],
    [
      'leaves out what says the same id twice, and keeps the newer',
      'duplicate-id.xml',
      [hour({ id: 'a', datePublished: '2026-10-02T08:00:00Z' })],
    ],
    [
      'leaves out what leads to the same page twice, whatever the letter it was sent with',
      'duplicate-url.xml',
      [hour()],
    ],
    [
      'keeps articles apart whose addresses differ in the fragment',
      'fragments.xml',
      [hour({ url: `${SITE}/notes/all#one` }), hour({ url: `${SITE}/notes/all#two` })],
    ],
    ['leaves out what is to be published one day', 'future.xml', [hour()]],
    [
      'puts the newest first, by the instant and not by the clock, and the undated last',
      'order.xml',
      ['newer', 'older', 'undated'].map((name, index) => ({
        headline: name,
        url: `${SITE}/${name}`,
        ...[{ datePublished: '2026-10-02T08:00:00Z' }, { datePublished: '2026-10-02T09:00:00+09:00' }, {}][
          index
        ],
      })),
    ],
    [
      'takes the parameters of letters and advertising off a link',
      'tracking.xml',
      [hour({ url: `${SITE}/notes/hour?page=2` })],
    ],
    ['leaves out a date that is none', 'date-none.xml', [hour({ datePublished: '2026-10-02' })]],
    ['reads no item inside a comment', 'commented-item.xml', [hour()]],
    ['asks for no style sheet that the feed names', 'stylesheet.xml', [hour()]],
    ['reads a summary in XHTML', 'summary-xhtml.xml', [hour({ description: 'One. Two.' })]],
    ['reads no words out of a script or a style', 'summary-script.xml', [hour({ description: 'Words.' })]],
  ],
  Atom: [
    [
      'reads an entry of all the plain elements',
      'atom-1.0.xml',
      [
        hour({
          ...ID,
          datePublished: '2026-10-02T08:00:00+01:00',
          dateModified: '2026-10-05T08:00:00Z',
          author: 'Mina Okafor',
          section: 'Relationships',
          description: 'What repair sounds like.',
        }),
      ],
    ],
    [
      'reads Atom 0.3, with its own names for dates and kinds of text',
      'atom-0.3.xml',
      [
        hour({
          ...ID,
          datePublished: '2026-10-02T08:00:00Z',
          dateModified: '2026-10-05T08:00:00Z',
          description: 'What repair sounds like.',
        }),
      ],
    ],
    ['leaves out what Atom 0.3 wrote in Base64', 'atom-0.3-base64.xml', [hour(ID)]],
    ['reads a title in XHTML', 'atom-title-xhtml.xml', [hour(ID)]],
    [
      'reads a title in HTML',
      'atom-title-html.xml',
      [hour({ ...ID, headline: 'The hour after tea & toast' })],
    ],
    [
      'takes a title in plain text as it stands',
      'atom-title-text.xml',
      [hour({ ...ID, headline: 'The <hr> after &amp;' })],
    ],
    [
      'reads XHTML under a prefix',
      'atom-xhtml-prefix.xml',
      [hour({ ...ID, description: 'One. Two.', image: `${SITE}/pictures/cups.jpg` })],
    ],
    ['resolves links against every xml:base around them', 'atom-base.xml', [hour(ID)]],
    ['resolves links against its own address where there is no base', 'atom-relative.xml', [hour(ID)]],
    ['prefers the page among an entry’s links', 'atom-links.xml', [hour(ID)]],
    ['knows a link’s relation by its full name', 'atom-rel-iri.xml', [hour(ID)]],
    [
      'takes the author of the feed where an entry has none',
      'atom-feed-author.xml',
      [hour({ ...ID, author: 'Ruth Alder' })],
    ],
    [
      'joins several authors, and leaves out one who has an address alone',
      'atom-authors.xml',
      [hour({ ...ID, author: 'Mina Okafor, Ruth Alder' })],
    ],
    [
      'takes the last change for the day where none was published',
      'atom-updated.xml',
      [hour({ ...ID, datePublished: '2026-10-02T08:00:00Z', dateModified: '2026-10-02T08:00:00Z' })],
    ],
    [
      'reads a category by its term where it has no label',
      'atom-term.xml',
      [hour({ ...ID, section: 'Repair' })],
    ],
    [
      'reads a picture that is enclosed, and no sound',
      'atom-enclosure.xml',
      [hour({ ...ID, image: `${SITE}/pictures/cups.jpg` })],
    ],
    ['reads Atom under a prefix', 'atom-prefix.xml', [hour(ID)]],
    ['reads Atom without its namespace', 'atom-no-namespace.xml', [hour({ ...ID, description: 'a <b> c' })]],
    ['takes no picture’s bytes for words', 'atom-content-image.xml', [hour(ID)]],
    ['follows an id where there is no link', 'atom-id-link.xml', [hour({ id: `${SITE}/notes/hour` })]],
    [
      'reads a film’s page, with its picture inside media:group',
      'atom-media.xml',
      [hour({ ...ID, image: `${SITE}/pictures/cups.jpg`, description: 'Watch.' })],
    ],
  ],
  'JSON Feed': [
    [
      'reads an item of all the plain fields',
      'json-1.1.json',
      [
        hour({
          id: 'hour',
          description: 'What repair sounds like.',
          image: `${SITE}/pictures/cups.jpg`,
          datePublished: '2026-10-02T08:00:00+01:00',
          dateModified: '2026-10-05T08:00:00Z',
          author: 'Mina Okafor, Ruth Alder',
          section: 'Relationships',
          sections: ['Relationships', 'Sleep'],
        }),
      ],
    ],
    ['reads version 1.0, with one author', 'json-1.0.json', [hour({ id: 'hour', author: 'Mina Okafor' })]],
    [
      'takes the feed’s author where an item has none',
      'json-feed-author.json',
      [hour({ id: 'hour', author: 'Ruth Alder' })],
    ],
    [
      'takes a title for plain text with entities, and the content for HTML',
      'json-markup.json',
      [
        hour({
          id: 'hour',
          headline: 'The <hr> after &',
          description: 'Tea & toast',
          image: `${SITE}/pictures/cups.jpg`,
        }),
      ],
    ],
    [
      'reads plain content',
      'json-content-text.json',
      [hour({ id: 'hour', description: 'If a < b then c.' })],
    ],
    [
      'reads the words of an item without a title for its headline',
      'json-untitled.json',
      [{ headline: 'Hello.', url: `${SITE}/notes/1`, id: '1' }, hour({ id: 'hour' })],
    ],
    [
      'follows an address elsewhere, or the id, where there is none of its own',
      'json-other-url.json',
      [
        { headline: 'Read elsewhere', url: 'https://elsewhere.example/a' },
        hour({ id: `${SITE}/notes/hour` }),
      ],
    ],
    [
      'resolves a relative address',
      'json-relative.json',
      [hour({ id: 'hour', image: `${SITE}/pictures/cups.jpg` })],
    ],
    [
      'passes over values of other kinds than it should have',
      'json-kinds.json',
      [hour({ id: 'hour', section: 'Sleep', author: 'Ruth Alder' })],
    ],
    [
      'reads strings with line breaks in them, which JSON forbids',
      'json-line-breaks.json',
      [hour({ id: 'hour' })],
    ],
    [
      'reads what is there of a feed that was cut off',
      'json-cut.json',
      [
        hour({ id: 'hour', description: 'First.' }),
        { headline: 'Second', id: '2', url: `${SITE}/notes/2`, section: 'a' },
      ],
    ],
    ['reads a feed after its byte order mark', 'json-bom.json', [hour({ id: 'hour' })]],
    [
      'reads a list of articles in the words of schema.org',
      'json-articles.json',
      [
        hour({
          author: 'Mina Okafor',
          datePublished: '2026-10-02',
          section: 'Repair',
          image: `${SITE}/pictures/cups.jpg`,
          imageAlt: 'Two cups',
          readingTime: 5,
        }),
      ],
    ],
  ],
  'WordPress’s posts': [
    [
      'reads posts without what belongs to them',
      'wordpress-posts.json',
      [
        hour({
          headline: 'The hour after “sorry”',
          id: `${SITE}/?p=12`,
          datePublished: '2026-10-02T20:30:00',
          dateModified: '2026-10-05T08:00:00',
          description: 'Nobody is shouting now…',
          image: `${SITE}/wp-content/plates.jpg`,
        }),
      ],
    ],
    [
      'reads posts with author, picture and terms',
      'wordpress-embedded.json',
      [
        hour({
          headline: 'The hour after “sorry”',
          id: `${SITE}/?p=12`,
          datePublished: '2026-10-02T20:30:00',
          dateModified: '2026-10-05T08:00:00',
          description: 'Nobody is shouting now…',
          author: 'Mina Okafor',
          image: `${SITE}/wp-content/cups.jpg`,
          section: 'Sleep & rest',
          sections: ['Sleep & rest', 'evenings'],
        }),
      ],
    ],
    [
      'takes a picture in the size of a card',
      'wordpress-sizes.json',
      [
        hour({
          headline: 'The hour after “sorry”',
          id: `${SITE}/?p=12`,
          datePublished: '2026-10-02T20:30:00',
          dateModified: '2026-10-05T08:00:00',
          description: 'Nobody is shouting now…',
          author: 'Mina Okafor',
          image: `${SITE}/wp-content/cups-768.jpg`,
          section: 'Sleep & rest',
          sections: ['Sleep & rest', 'evenings'],
        }),
      ],
    ],
    [
      'reads a summary out of the content where there is no excerpt',
      'wordpress-no-excerpt.json',
      [
        hour({
          headline: 'The hour after “sorry”',
          datePublished: '2026-10-02T20:30:00',
          dateModified: '2026-10-05T08:00:00',
          description: 'Behind a password.',
        }),
      ],
    ],
  ],
  faults: [
    ['reads past a notice that stands before the prolog', 'fault-notice.xml', [hour()]],
    ['reads past empty lines before the prolog', 'fault-empty-lines.xml', [hour()]],
    [
      'knows HTML’s named entities, which XML does not',
      'fault-entities.xml',
      [hour({ headline: 'The hour after — café & bed', description: '“Yes”, &unknown; said Mina' })],
    ],
    [
      'reads a bare ampersand, in words and in an address',
      'fault-ampersand.xml',
      [hour({ headline: 'Tea & toast', url: `${SITE}/notes/hour?a=1&copy=2` })],
    ],
    [
      'reads what is there of a feed that was cut off inside an item',
      'fault-cut.xml',
      [
        hour({ description: 'First.' }),
        { headline: 'The second', url: `${SITE}/notes/second`, description: 'This is' },
      ],
    ],
    [
      'reads what is there of a feed that was cut off inside CDATA',
      'fault-cut-cdata.xml',
      [
        hour({ description: 'First.' }),
        { headline: 'The second', url: `${SITE}/notes/second`, description: 'This is' },
      ],
    ],
    [
      'reads what is there of a feed that was cut off inside a tag',
      'fault-cut-tag.xml',
      [hour(ID), { headline: 'The second', url: `${SITE}/notes/second` }],
    ],
    [
      'reads prefixes that the feed never declared',
      'fault-prefixes.xml',
      [hour({ author: 'Mina Okafor', image: `${SITE}/pictures/cups.jpg` })],
    ],
    ['reads elements that are closed in the wrong order', 'fault-order.xml', [hour()]],
    ['reads attributes without quotation marks', 'fault-quotes.xml', [hour(ID)]],
    [
      'reads HTML that nobody escaped',
      'fault-unescaped.xml',
      [hour({ description: 'One. Two. Three.', image: `${SITE}/pictures/cups.jpg` })],
    ],
    ['reads past characters that XML forbids', 'fault-control.xml', [hour({ headline: 'The hour after' })]],
    ['reads past what stands after the end', 'fault-after.xml', [hour()]],
    [
      'reads a tag that says an attribute twice',
      'fault-attribute-twice.xml',
      [hour({ image: `${SITE}/pictures/cups.jpg` })],
    ],
    ['reads a feed whose end was forgotten', 'fault-no-end.xml', [hour()]],
    [
      'reads an item whose end was forgotten',
      'fault-item-no-end.xml',
      [hour(), hour({ headline: 'Another hour after', url: `${SITE}/notes/another` })],
    ],
    ['reads a feed that speaks of XML 1.1', 'fault-xml-1.1.xml', [hour()]],
    ['grows no bomb', 'fault-bomb.xml', [hour({ description: '&j;' })]],
    ['reads no file that an entity names', 'fault-external-entity.xml', [hour({ description: '&x;' })]],
    ['reads CDATA that holds the end of CDATA', 'fault-cdata-end.xml', [hour({ description: 'a ]]> b' })]],
    ['reads a comment with two hyphens inside', 'fault-comment.xml', [hour()]],
    [
      'reads a number that stands for no character',
      'fault-number.xml',
      [hour({ headline: 'The� hour after', description: '– from Windows' })],
    ],
  ],
  encodings: [
    [
      'reads Latin-1 that the prolog names',
      'encoding-latin1-prolog.xml',
      [hour({ headline: 'Café für zwei' })],
    ],
    [
      'reads Latin-1 that the Content-Type names',
      'encoding-latin1-header.xml',
      [hour({ headline: 'Café für zwei' })],
      'application/rss+xml; charset="iso-8859-1"',
    ],
    [
      'reads GB2312 that the prolog names',
      'encoding-gb2312-prolog.xml',
      [hour({ headline: '如何重新开始谈话' })],
    ],
    [
      'reads GB2312 that the Content-Type names, whatever the prolog says',
      'encoding-gb2312-header.xml',
      [hour({ headline: '如何重新开始谈话' })],
      'text/xml;charset=GB2312',
    ],
    ['reads UTF-16 by its byte order mark', 'encoding-utf-16le.xml', [hour({ headline: 'Café für 你好' })]],
    ['reads UTF-16 in the other order', 'encoding-utf-16be.xml', [hour({ headline: 'Café für 你好' })]],
    [
      'reads UTF-16 without a byte order mark',
      'encoding-utf-16-no-mark.xml',
      [hour({ headline: 'Café für 你好' })],
    ],
    [
      'reads UTF-8 that its prolog takes for UTF-16',
      'encoding-utf-16-not.xml',
      [hour({ headline: 'Café für 你好' })],
    ],
    [
      'reads UTF-8 that the server takes for Latin-1',
      'encoding-latin1-not.xml',
      [hour({ headline: 'Café für 你好' })],
      'text/xml; charset=ISO-8859-1',
    ],
    [
      'reads what is neither named nor UTF-8 as the web’s old encoding',
      'encoding-none.xml',
      [hour({ headline: 'Café “für” zwei' })],
    ],
    [
      'passes over an encoding that nobody knows',
      'encoding-unknown.xml',
      [hour({ headline: 'Café “für” zwei' })],
    ],
    ['reads Cyrillic in Windows-1251', 'encoding-windows-1251.xml', [hour({ headline: 'Час после ссоры' })]],
    ['reads Japanese in Shift_JIS', 'encoding-shift-jis.xml', [hour({ headline: '言い争いのあとの一時間' })]],
    [
      'reads UTF-8 after its byte order mark',
      'encoding-utf-8-bom.xml',
      [hour({ headline: 'Café für 你好' })],
    ],
  ],
};
