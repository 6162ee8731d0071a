import { expect } from 'chai';
import { readFeed } from '../src/feed/feed.js';
import type { FeedArticle } from '../src/feed/entries.js';

const SITE = 'https://tide.example';
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

const rss = (items: string): string =>
  `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Tide</title><link>${SITE}/</link>${items}</channel></rss>`;
const item = (more: string): string =>
  rss(`<item><title>Rest</title><link>/notes/rest/</link>${more}</item>`);
const content = (html: string): string => item(`<content:encoded><![CDATA[${html}]]></content:encoded>`);

function read(feed: string): FeedArticle {
  return readFeed(feed, `${SITE}/feeds/all.xml`)[0]!.read();
}

/** HTML or elements of an item, and the picture that is the article's. */
const PICTURES: [fact: string, feed: string, image: string | undefined][] = [
  ['decodes a numeric entity in an address', content('<img src="/a.jpg?w=6&#038;h=4">'), '/a.jpg?w=6&h=4'],
  ['decodes a named entity in an address', content('<img src="/a.jpg?w=6&amp;h=4">'), '/a.jpg?w=6&h=4'],
  ['takes data-src for a data: placeholder', content(`<img src="${PIXEL}" data-src="/a.jpg">`), '/a.jpg'],
  ['takes data-src for a placeholder file', content('<img src="/ph.gif" data-src="/a.jpg">'), '/a.jpg'],
  ['takes data-lazy-src', content('<img src="/ph.gif" data-lazy-src="/a.jpg">'), '/a.jpg'],
  ['takes data-original', content('<img src="/ph.gif" data-original="/a.jpg">'), '/a.jpg'],
  [
    'takes the largest of data-srcset',
    content('<img src="/ph.gif" data-srcset="/s.jpg 400w, /l.jpg 1200w">'),
    '/l.jpg',
  ],
  [
    'takes the largest of srcset where src is data:',
    content(`<img srcset="/s.jpg 400w, /l.jpg 1200w" src="${PIXEL}">`),
    '/l.jpg',
  ],
  ['takes src before srcset', content('<img srcset="/s.jpg 1x, /l.jpg 2x" src="/m.jpg">'), '/m.jpg'],
  [
    'takes a source where its img has none',
    content(`<picture><source srcset="/a.webp"><img src="${PIXEL}"></picture>`),
    '/a.webp',
  ],
  [
    'takes the picture inside noscript',
    content(`<img src="${PIXEL}"><noscript><img src="/a.jpg"></noscript>`),
    '/a.jpg',
  ],
  ['takes the next picture after a data: one', content(`<img src="${PIXEL}"><img src="/b.jpg">`), '/b.jpg'],
  ['takes no video for a picture', content('<video><source src="/a.mp4"></video>'), undefined],
  ['reads an img whose alt holds ">"', content('<img alt="rest > work" src="/a.jpg">'), '/a.jpg'],
  ['passes over an emoji', content('<img class="emoji" src="/x.png"><img src="/a.jpg">'), '/a.jpg'],
  [
    'passes over a smiley by its address',
    content('<img src="/img/smilies/tongue.png"><img src="/a.jpg">'),
    '/a.jpg',
  ],
  [
    'passes over a picture as high as its line',
    content('<img style="height: 1em" src="/x.png"><img src="/a.jpg">'),
    '/a.jpg',
  ],
  [
    'passes over a small picture',
    content('<img width="32" height="32" src="/x.png"><img src="/a.jpg">'),
    '/a.jpg',
  ],
  [
    'passes over a counting pixel',
    content('<img src="/stat?e=1" width="1" height="1"><img src="/a.jpg">'),
    '/a.jpg',
  ],
  [
    'passes over a face',
    content('<img src="https://secure.gravatar.com/avatar/1?s=96"><img src="/a.jpg">'),
    '/a.jpg',
  ],
  [
    'passes over an icon to share',
    content('<img src="/sd/twitter_icon_large.png"><img src="/a.jpg">'),
    '/a.jpg',
  ],
  [
    'keeps a picture of 100 pixels and more',
    content('<img width="100" src="/a.jpg"><img src="/b.jpg">'),
    '/a.jpg',
  ],
  ['keeps a picture in percent', content('<img width="50%" src="/a.jpg"><img src="/b.jpg">'), '/a.jpg'],
  [
    'keeps a picture whose name only begins like an icon',
    content('<img src="/iconic-lamp.jpg"><img src="/b.jpg">'),
    '/iconic-lamp.jpg',
  ],
  [
    'passes over a picture in a comment',
    content('<!-- <img src="/old.jpg"> --><p>W</p><img src="/new.jpg">'),
    '/new.jpg',
  ],
  [
    'passes over a picture in a comment that never ends',
    content('<img src="/new.jpg" width="9"><!-- <img src="/old.jpg">'),
    undefined,
  ],
  [
    'takes a picture whose words hold a comment’s mark',
    content('<img alt="a <!-- b" src="/a.jpg"><img src="/b.jpg">'),
    '/a.jpg',
  ],
  ['takes the picture in a text after an empty comment', content('<!--><img src="/a.jpg">'), '/a.jpg'],
  ['resolves an address against the page', content('<img src="a.jpg">'), '/notes/rest/a.jpg'],
  [
    'resolves an address in Atom against the page where there is no base',
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Rest</title><link href="${SITE}/notes/rest/"/><content type="html">&lt;img src="a.jpg"></content></entry></feed>`,
    '/notes/rest/a.jpg',
  ],
  [
    'resolves an address in Atom against its base',
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Rest</title><link href="${SITE}/notes/rest/"/><content type="html" xml:base="${SITE}/else/">&lt;img src="a.jpg"></content></entry></feed>`,
    '/else/a.jpg',
  ],
  [
    'reads media:content with a credit inside, the larger of two',
    item(
      '<media:content width="140" url="/s.jpg"><media:credit>Photo: A</media:credit></media:content><media:content width="700" url="/l.jpg"><media:credit>Photo: A</media:credit></media:content>',
    ),
    '/l.jpg',
  ],
  [
    'takes no gravatar with a title inside',
    item(
      '<media:thumbnail url="/feat.jpg"/><media:content url="https://1.gravatar.com/avatar/abc?s=96" medium="image"><media:title>ann</media:title></media:content>',
    ),
    '/feat.jpg',
  ],
  [
    'reads a thumbnail inside media:content without an address',
    item(
      '<media:content><media:player url="/play"/><media:credit>A</media:credit><media:thumbnail url="/t.jpg"/></media:content>',
    ),
    '/t.jpg',
  ],
  [
    'reads a video’s thumbnail, the larger of two',
    item(
      '<media:group><media:content url="/v.mp4" medium="video"><media:thumbnail url="/s.jpg" width="90"/><media:thumbnail url="/t.jpg" width="900"/></media:content></media:group>',
    ),
    '/t.jpg',
  ],
  [
    'prefers a picture to a thumbnail inside it',
    item('<media:content url="/l.jpg" medium="image"><media:thumbnail url="/s.jpg"/></media:content>'),
    '/l.jpg',
  ],
  [
    'reads an image as an object in JSON',
    `{"items":[{"title":"Rest","url":"${SITE}/notes/rest/","image":{"url":"/a.jpg","width":600}}]}`,
    '/a.jpg',
  ],
  [
    'reads an attached picture in JSON',
    `{"items":[{"title":"Rest","url":"${SITE}/notes/rest/","attachments":[{"url":"/a.mp3","mime_type":"audio/mpeg"},{"url":"/a.jpg","mime_type":"image/jpeg"}]}]}`,
    '/a.jpg',
  ],
];

/** HTML of an item, and the words that are its summary. */
const SUMMARIES: [fact: string, html: string, description: string | undefined][] = [
  [
    'leaves out a theme’s link to the whole',
    '<p>Rest is a skill. <a class="more-link" href="/p1">Continue reading <span class="screen-reader-text">Post 1</span> →</a></p>',
    'Rest is a skill.',
  ],
  [
    'leaves out a link to the item itself',
    `<p>Rest is a skill. <a href="${SITE}/notes/rest/">Go on</a></p>`,
    'Rest is a skill.',
  ],
  [
    'keeps a summary that is the link itself',
    `<a href="${SITE}/notes/rest/">Rest is a skill.</a>`,
    'Rest is a skill.',
  ],
  ['leaves out English words that lead on', '<p>Rest is a skill… Read More</p>', 'Rest is a skill…'],
  [
    'leaves out words that lead on by name',
    '<p>Rest is a skill… Continue reading Post 1 →</p>',
    'Rest is a skill…',
  ],
  ['leaves out words that lead on in brackets', '<p>Rest is a skill. [Read more…]</p>', 'Rest is a skill.'],
  ['leaves out German words that lead on', '<p>Ruhe lernt man. Weiterlesen „Ruhe“</p>', 'Ruhe lernt man.'],
  ['leaves out French words that lead on', '<p>Le repos s’apprend… Lire la suite</p>', 'Le repos s’apprend…'],
  [
    'leaves out Spanish words that lead on',
    '<p>Descansar se aprende. Leer más »</p>',
    'Descansar se aprende.',
  ],
  ['leaves out Arabic words that lead on', '<p>الراحة مهارة. متابعة القراءة</p>', 'الراحة مهارة.'],
  ['keeps a sentence on reading more', '<p>You may read more of it.</p>', 'You may read more of it.'],
  [
    'leaves out a caption',
    '<figure><img src="/a.jpg"><figcaption>Photo: A</figcaption></figure><p>Rest.</p>',
    'Rest.',
  ],
  [
    'leaves out a long list of contents',
    `<nav><ul>${'<li><a href="#a">One</a></li>'.repeat(20)}</ul></nav><p>Rest.</p>`,
    'Rest.',
  ],
  [
    'leaves out a footnote’s mark and its note',
    '<p>Rest<sup><a href="#n">1</a></sup>.</p><section class="footnotes">Note</section>',
    'Rest.',
  ],
  ['leaves out a heading that repeats the headline', '<h1>Rest</h1><p>It is a skill.</p>', 'It is a skill.'],
  ['keeps a heading of its own', '<h2>Before you rest</h2><p>Sit.</p>', 'Before you rest Sit.'],
  [
    'leaves out hidden words',
    '<div style="display:none">Preview</div><p>It is a skill.</p>',
    'It is a skill.',
  ],
  [
    'leaves out an image that is no sentence',
    '<img class="wp-smiley" alt="🌿" src="/e.png"> Rest.',
    '🌿 Rest.',
  ],
];

/** Links to the item or to the site as words of a sentence, or as a site's own footer. */
const LINKED: [fact: string, html: string, description: string | undefined][] = [
  [
    'keeps a last paragraph with two links to other places',
    '<p>Rest is a skill that <a href="/x">Ann</a> and <a href="/y">Tove</a> teach.</p>',
    'Rest is a skill that Ann and Tove teach.',
  ],
  [
    'keeps a last paragraph with links to the item and to another place',
    '<p>Rest.</p><p>See <a href="/notes/rest/">Rest</a> and <a href="/y">Tove</a>.</p>',
    'Rest. See Rest and Tove.',
  ],
  [
    'leaves out a footer with links to the item and the site, however they are written',
    '<p>Rest.</p>\n<p>Příspěvek <a href="/notes/rest">Rest</a> pochází z <a rel="x" href="/">Tide</a>.</p>',
    'Rest.',
  ],
  [
    'leaves out a footer though it is all that an item with a title says',
    '<p>Read <a href="/notes/rest/">Rest</a> on <a href="https://tide.example">Tide</a>.</p>',
    undefined,
  ],
  [
    'keeps a link to the item inside a sentence',
    `<p>As I wrote in <a href="${SITE}/notes/rest/">this note</a>, rest is a skill.</p>`,
    'As I wrote in this note, rest is a skill.',
  ],
  [
    'keeps a link to the item that begins a sentence',
    `<p><a href="${SITE}/notes/rest/">Rest is a skill</a>, says the note.</p>`,
    'Rest is a skill, says the note.',
  ],
  [
    'keeps a link to the item that ends a sentence',
    `<p>Rest is a skill, as I wrote in <a href="${SITE}/notes/rest/">this note</a>.</p>`,
    'Rest is a skill, as I wrote in this note.',
  ],
  [
    'leaves out a link to the item at the end, with its brackets and arrow',
    `<p>Rest is a skill… [<a href="${SITE}/notes/rest/">Lees <b>verder</b></a>]&nbsp;&rarr;</p>\n`,
    'Rest is a skill…',
  ],
  [
    'leaves out a paragraph that repeats the headline as a link to the item',
    `<p><a href="${SITE}/notes/rest/">Rest</a></p><p>It is a skill.</p>`,
    'It is a skill.',
  ],
  [
    'keeps a first link whose words only begin like the headline',
    `<p><a href="${SITE}/notes/rest/">Restful days</a></p><p>It is a skill.</p>`,
    'Restful days It is a skill.',
  ],
];

/** Items without a title or a link, and what is read of them. */
const UNTITLED: [fact: string, items: string, expected: Partial<FeedArticle>][] = [
  [
    'takes a short note for its headline, and not again below',
    '<item><link>/n1</link><description>&lt;p>A short note about rest, and why it is hard.&lt;/p></description></item>',
    { headline: 'A short note about rest, and why it is hard.', url: `${SITE}/n1`, description: undefined },
  ],
  [
    'takes a note’s first sentence for its headline, and the rest below',
    '<item><link>/n1</link><description>There is no session today. Walk to the pier.</description></item>',
    { headline: 'There is no session today.', description: 'Walk to the pier.' },
  ],
  [
    'takes a long sentence’s first words',
    '<item><link>/n1</link><description>There is no session today because the hall is being painted in a colour that nobody likes so far</description></item>',
    {
      headline: 'There is no session today because the hall is being painted in a colour that…',
      description: '… nobody likes so far',
    },
  ],
  [
    'takes a heading for the headline',
    '<item><link>/n1</link><content:encoded><![CDATA[<h1>Rest <a href="#r">#</a></h1><p>It is a skill.</p>]]></content:encoded></item>',
    { headline: 'Rest', description: 'It is a skill.' },
  ],
  [
    'takes no title for "No title"',
    '<item><title>No title</title><link>/n1</link><description>There is no session today.</description></item>',
    { headline: 'There is no session today.' },
  ],
  [
    'keeps a note that is one sentence with two links',
    '<item><link>/n1</link><description><![CDATA[<p>Reading <a href="https://x.example/a">Attachment</a> and <a href="https://x.example/b">Repair</a> this week.</p>]]></description></item>',
    { headline: 'Reading Attachment and Repair this week.' },
  ],
  [
    'keeps a note that is a link to itself and one to the site',
    '<item><link>/n1</link><description><![CDATA[<p>Read <a href="/n1">Rest</a> on <a href="/">Tide</a>.</p>]]></description></item>',
    { headline: 'Read Rest on Tide.' },
  ],
  [
    'takes an item’s content before a footer that is its whole description',
    '<item><title>Rest</title><link>/n1</link><description><![CDATA[<p>The post <a href="/n1">Rest</a> appeared first on <a href="/">Tide</a>.</p>]]></description><content:encoded><![CDATA[<p>Walk to the pier.</p>]]></content:encoded></item>',
    { description: 'Walk to the pier.' },
  ],
  [
    'opens an episode’s own page',
    '<item><title>Episode 1</title><link>/e1</link><enclosure url="/a.mp3" type="audio/mpeg"/></item>',
    { url: `${SITE}/e1` },
  ],
  [
    'opens an episode’s file where it has no page',
    '<item><title>Episode 1</title><guid isPermaLink="false">x1</guid><enclosure url="/a.mp3" type="audio/mpeg"/></item>',
    { url: `${SITE}/a.mp3` },
  ],
  [
    'decodes "&amp;" in a link and takes off the tracking after it',
    '<item><title>Rest</title><link><![CDATA[https://tide.example/a?amp;utm_medium=site&amp;xid=2310]]></link></item>',
    { url: `${SITE}/a?xid=2310` },
  ],
];

/** Ways to write the address of the item https://tide.example/notes/rest/. */
const OWN_ADDRESSES = [
  `${SITE}/notes/rest`,
  `${SITE}/notes/rest/?utm_source=rss&amp;utm_medium=feed`,
  'http://tide.example/notes/rest/',
  '//tide.example/notes/rest/',
  '/notes/rest/',
  '../rest/',
  `${SITE}/notes/rest/#more`,
  'http://tide.example/notes/rest?utm_source=rss#more-12',
];

/** Addresses of other pages than https://tide.example/notes/rest/. */
const OTHER_ADDRESSES = [
  `${SITE}/notes/rest/2`,
  `${SITE}/notes/rest/?p=2`,
  'https://else.example/notes/rest/',
];

describe('feed/, form by form', () => {
  for (const [fact, feed, image] of PICTURES) {
    it(fact, () => expect(read(feed).image).to.equal(image && SITE + image));
  }

  for (const [fact, html, description] of [...SUMMARIES, ...LINKED]) {
    it(fact, () => expect(read(content(html)).description).to.equal(description));
  }

  for (const address of OWN_ADDRESSES) {
    it(`leaves out a link to the item at the end that is written as ${address}`, () =>
      expect(
        read(content(`<p>Rust leer je. <a href="${address}">(more&hellip;)</a></p>`)).description,
      ).to.equal('Rust leer je.'));
  }

  for (const address of OTHER_ADDRESSES) {
    it(`keeps a link at the end to another page: ${address}`, () =>
      expect(read(content(`<p>Rust leer je. <a href="${address}">Slaap ook</a></p>`)).description).to.equal(
        'Rust leer je. Slaap ook',
      ));
  }

  for (const [fact, items, expected] of UNTITLED) {
    it(fact, () => {
      const article = read(rss(items));
      for (const [field, value] of Object.entries(expected))
        expect(article[field as keyof FeedArticle], field).to.equal(value);
    });
  }

  for (const [format, feed] of [
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="/blog/atom"/><link rel="alternate" href="/blog"/><entry><title>Rest</title><link href="/blog/rest"/><content type="html"><![CDATA[FOOTED]]></content></entry></feed>',
    ],
    [
      'JSON',
      `{"home_page_url":"${SITE}/blog/","items":[{"title":"Rest","url":"/blog/rest","content_html":"FOOTED"}]}`,
    ],
  ]) {
    it(`leaves out a footer with links to the item and the home page of a feed in ${format}`, () =>
      expect(
        read(
          feed!.replace(
            'FOOTED',
            "<p>Walk.</p><p>The post <a href='/blog/rest'>Rest</a> appeared first on <a href='/blog/'>Tide</a>.</p>",
          ),
        ).description,
      ).to.equal('Walk.'));
  }

  it('takes the first picture that may be requested, and none where none may', () => {
    const [found] = readFeed(
      content('<img src="https://else.example/a.jpg"><img src="/b.jpg">'),
      `${SITE}/feeds/all.xml`,
    );
    expect(found!.read((image) => image.startsWith(SITE)).image).to.equal(`${SITE}/b.jpg`);
    expect(found!.read(() => false).image).to.equal(undefined);
  });

  it('says how many items it leaves out, and why', () => {
    const problems: string[] = [];
    const feed = rss(
      '<item><title>Rest</title><link>/a</link></item><item><link>/b</link></item><item><title>C</title></item><item><link>/d</link></item>',
    );
    readFeed(feed, `${SITE}/feed`, '', (problem) => problems.push(problem));
    expect(problems).to.deep.equal([
      `leaves out items of ${SITE}/feed: 2 have no title and no words, 1 no link and no file.`,
    ]);
  });

  it('says nothing of a feed that it reads whole', () => {
    const problems: string[] = [];
    readFeed(item(''), `${SITE}/feed`, '', (problem) => problems.push(problem));
    expect(problems).to.deep.equal([]);
  });
});
