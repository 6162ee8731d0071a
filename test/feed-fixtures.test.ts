import { expect } from 'chai';
import { readFeed } from '../src/feed/feed.js';
import type { FeedArticle } from '../src/feed/entries.js';

const FOLDER = '/test/fixtures/generators';
const FIELDS = ['headline', 'url', 'author', 'section', 'image', 'description'] as const;

/**
 * Articles that are right for each feed. `datePublished` stands where the feed has the author's
 * own day in a plain form; all other days belong to the tests of dates.
 */
type Table = Record<string, { url: string; articles: Partial<FeedArticle>[] }>;

/** A post of the year 2027 must not come: it is moved to a year that stays ahead. */
const inFuture = (text: string): string => text.replaceAll('2027', '2999');

describe('feed/, given what generators write', () => {
  let table: Table;
  before(async () => {
    table = (await (await fetch(`${FOLDER}/feeds.json`)).json()) as Table;
    expect(Object.keys(table)).to.have.length(57);
  });

  for (const kind of [
    'astrojs',
    'd3',
    'docusaurus',
    'eleventy',
    'feed-6',
    'feedsmith',
    'ghost',
    'hexo',
    'hugo',
    'jekyll',
    'pelican',
    'podcast',
    'rss-1',
    'vitepress',
    'wordpress',
  ]) {
    it(`reads each post and field of ${kind}`, async () => {
      const files = Object.keys(table).filter((file) => file.startsWith(kind));
      expect(files).not.to.have.length(0);
      for (const file of files) {
        const { url, articles } = table[file]!;
        const text = inFuture(await (await fetch(`${FOLDER}/feeds/${file}`)).text());
        const found = new Map(
          readFeed(text, url).map(({ url, read }) => [url.replace('2999', '2027'), read()]),
        );
        expect([...found.keys()], `${file}: posts`).to.have.members(articles.map((article) => article.url));
        for (const article of articles) {
          const read = found.get(article.url!)!;
          for (const field of FIELDS)
            expect(read[field], `${file}: ${article.url}: ${field}`).to.equal(article[field]);
          if (article.datePublished)
            expect(read.datePublished, `${file}: ${article.url}: date`).to.equal(article.datePublished);
        }
      }
    });
  }
});
