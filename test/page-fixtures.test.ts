import { expect } from 'chai';
import { readPage } from '../src/page/page.js';
import type { Article } from '../src/schema.js';

/** What a page says of its article, with the day instead of the moment; `none` lists what it must not say. */
type Expected = Partial<Article> & { none?: (keyof Article)[] };

const HOUR: Expected = { headline: 'Sleep & worry: the "wide awake" hour', author: 'Ines Marrow' };
const DAY: Expected = { ...HOUR, datePublished: '2026-11-03' };
const LAMP: Expected = { ...DAY, image: 'https://tide.example/pictures/lamp.jpg' };
const INDEX: Expected = {
  headline: 'All notes',
  publisher: 'Tide Notes',
  none: ['author', 'datePublished', 'section', 'image'],
};

/**
 * Pages in the structure that tools for search engines write. A date whose page gives it in UTC
 * alone, or in a form of its own, is left to the tests of dates.
 */
const PAGES: Record<string, Expected> = {
  'author-admin.html': { ...DAY, author: 'Ines Marrow, Dr. Tove Lind', section: 'Sleep' },
  'author-jobtitle.html': { ...HOUR, none: ['datePublished', 'section'] },
  'author-org.html': DAY,
  'date-js.html': HOUR,
  'date-named-zone.html': HOUR,
  'h1-hash.html': { headline: 'The kettle', none: ['author', 'datePublished'] },
  'h1-mkdocs.html': { headline: 'The kettle' },
  'h1-vitepress.html': { headline: 'The kettle' },
  'index-blocks.html': INDEX,
  'index-blog.html': INDEX,
  'index-graph.html': INDEX,
  'names-slash.html': DAY,
  'related-first.html': DAY,
  'seo-aioseo.html': { ...LAMP, section: 'Sleep', publisher: 'Tide Practice' },
  'seo-drupal.html': { ...LAMP, publisher: 'Tide Practice', none: ['section'] },
  'seo-medium.html': { ...HOUR, image: 'https://miro.example/resize:fit:1200/lamp.jpg', publisher: 'Medium' },
  'seo-next-meta.html': { ...DAY, image: 'https://tide.example/og.png?1', imageAlt: 'About' },
  'seo-rankmath.html': { ...LAMP, section: 'Sleep', publisher: 'Tide Practice Ltd' },
  'seo-shopify.html': {
    ...DAY,
    image: 'https://tide.example/pictures/lamp.jpg?v=1&width=1920',
    publisher: 'Tide Shop',
  },
  'seo-slimseo.html': { ...LAMP, section: 'Sleep', publisher: 'Tide Notes' },
  'seo-squarespace.html': {
    ...DAY,
    image: 'http://static1.squarespace.example/lamp.jpg?format=1500w',
    publisher: 'Tide Notes',
  },
  'seo-substack.html': { ...LAMP, publisher: 'Tide Notes' },
  'seo-tsf.html': { ...DAY, publisher: 'Tide Notes', none: ['image'] },
  'seo-wix.html': { ...LAMP, datePublished: undefined, publisher: 'Tide Notes', readingTime: 3 },
  'seo-yoast-person.html': { ...LAMP, section: 'Uncategorized', publisher: 'Ines Marrow' },
  'seo-yoast.html': {
    ...LAMP,
    headline: 'Sleep & worry: the “wide awake” hour',
    section: 'Sleep',
    publisher: 'Tide Practice',
  },
  'unhead-article.html': { ...LAMP, datePublished: undefined, section: 'Sleep', publisher: 'Tide Practice' },
  'unhead-blogposting.html': { ...LAMP, author: 'Ines Marrow, Tove Lind', publisher: 'Tide Practice' },
};

/** Small pages, each with one more form of what the pages above have. */
const FORMS: [fact: string, head: string, body: string, expected: Expected][] = [
  [
    'takes MediaWiki’s title, which is its heading, and not its description in headline',
    block({ '@type': 'Article', name: 'Tidal island', headline: 'landform' }),
    '<h1>Tidal island</h1>',
    { headline: 'Tidal island' },
  ],
  [
    'keeps the headline where name is the title for search engines',
    block({ '@type': 'Article', name: 'Rest | Tide Notes', headline: 'Rest is a skill' }),
    '<h1>Rest is a skill</h1>',
    { headline: 'Rest is a skill' },
  ],
  [
    'takes an empty template’s word for nothing',
    block({ '@type': 'Article', headline: 'Rest', articleSection: 'nil' }),
    '',
    { none: ['section'] },
  ],
  [
    'decodes entities in an image’s address',
    block({ '@type': 'Article', image: 'https://tide.example/a.jpg?w=6&amp;h=4' }),
    '',
    { image: 'https://tide.example/a.jpg?w=6&h=4' },
  ],
  [
    'takes the next image where the first is none',
    block({ '@type': 'Article', image: ['', { '@type': 'ImageObject' }, { contentUrl: '/b.jpg' }] }),
    '',
    { image: 'https://tide.example/b.jpg' },
  ],
  [
    'takes thumbnailUrl where image leads nowhere',
    block({ '@type': 'Article', image: { '@id': '#lost' }, thumbnailUrl: '/c.jpg' }),
    '',
    { image: 'https://tide.example/c.jpg' },
  ],
  [
    'takes article:section for a list of sections in one string',
    `${block({ '@type': 'Article', articleSection: 'Loss, Love, Life' })}<meta property="article:section" content="Love, Life">`,
    '',
    { section: 'Love, Life' },
  ],
  [
    'takes an organization for the author where nobody else is named',
    block({ '@type': 'Article', author: { '@type': 'MedicalClinic', name: 'Tide Practice' } }),
    '',
    { author: 'Tide Practice' },
  ],
  [
    'takes the creator where there is no author',
    block({ '@type': 'Article', creator: { '@type': 'Person', name: 'Ines Marrow' } }),
    '',
    { author: 'Ines Marrow' },
  ],
  [
    'reads WordPress’s older block for the author',
    '',
    '<p class="wp-block-post-author__name">Ines Marrow</p>',
    { author: 'Ines Marrow' },
  ],
  [
    'takes off the site’s name where it ends in the publisher’s',
    `${block({ '@type': 'Article', headline: 'Rest | Tide Notes', publisher: { name: 'Notes' } })}<meta property="og:site_name" content="Tide Notes">`,
    '',
    { headline: 'Rest' },
  ],
  [
    'takes off the name that the page’s WebSite has',
    block([
      { '@type': 'Article', headline: 'Rest - Tide' },
      { '@type': 'WebSite', name: 'Tide' },
    ]),
    '',
    { headline: 'Rest' },
  ],
  [
    'leaves footnote marks, deleted words, soft hyphens and hidden words out of a headline',
    '',
    '<h1>Rest<sup><a href="#n1">1</a></sup> is a <del>gift</del> sk&shy;ill<span class="screen-reader-text"> (new)</span></h1>',
    { headline: 'Rest is a skill' },
  ],
  [
    'keeps an emoji that is drawn as a picture',
    '',
    '<h1>Rest <img class="emoji" alt="🌿" src="/e.png"></h1>',
    { headline: 'Rest 🌿' },
  ],
  [
    'reads a headline that is hidden because a logo shows it',
    '',
    '<h1 class="screen-reader-text">Rest</h1>',
    { headline: 'Rest' },
  ],
  ['keeps a link to a place that is words', '', '<h1><a href="#rest">Rest</a></h1>', { headline: 'Rest' }],
];

function block(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

function read(html: string, url: string): Article {
  const document = new DOMParser().parseFromString(
    html.replace('<head>', `<head><base href="${url}">`),
    'text/html',
  );
  return readPage(document, { url });
}

/** Expects each field by itself, so that a failure names it. */
function expectFields(article: Article, { none = [], ...fields }: Expected, name: string): void {
  for (const [field, value] of Object.entries(fields)) {
    const found = String(article[field as keyof Article] ?? '');
    if (value !== undefined)
      expect(field === 'datePublished' ? found.slice(0, 10) : found, `${name}: ${field}`).to.equal(
        String(value),
      );
  }
  for (const field of none) expect(article[field], `${name}: ${field}`).to.equal(undefined);
}

describe('page/, given what tools for search engines write', () => {
  for (const [file, expected] of Object.entries(PAGES)) {
    it(`reads ${file}`, async () => {
      const html = await (await fetch(`/test/fixtures/generators/pages/${file}`)).text();
      expectFields(read(html, /at (\S+)/.exec(html)![1]!), expected, file);
    });
  }

  for (const [fact, head, body, expected] of FORMS) {
    it(fact, () => {
      const html = `<html><head><title></title>${head}</head><body><main><article>${body}</article></main></body></html>`;
      expectFields(read(html, 'https://tide.example/rest/'), expected, fact);
    });
  }
});
