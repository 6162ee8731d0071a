// Opens every page of the sample site, as a visitor and as a search engine would.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { serve } from '../tools/serve.js';
import { breaches, settle, visit } from '../tools/visit.js';

const folder = new URL('../../stories/site/', import.meta.url);
const read = (path) => readFileSync(new URL(path, folder), 'utf8');
const pages = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.html'));
const articles = pages.filter((path) => path.includes('/'));

let browser;
let server;
before(async () => {
  server = await serve();
  browser = await launch('chromium');
});
after(async () => {
  await browser.close();
  await server.close();
});

test('the site has articles in English, one language more and a right-to-left one', () => {
  const languages = articles.map((path) => path.split('/')[0]);
  assert.ok(languages.filter((language) => language === 'notes').length >= 4);
  assert.ok(languages.includes('es') && languages.includes('ar'));
});

for (const path of pages) {
  test(path, async (context) => {
    const { page, lines, requests } = await visit(browser, `${server.origin}/site/${path}`);
    await settle(page);

    for (const scheme of ['light', 'dark']) {
      await context.test(`passes axe in ${scheme} colours`, async () => {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        assert.deepEqual(await breaches(page), []);
      });
    }

    await context.test(
      'says nothing in the console, asks nothing of another host and defines every tag',
      async () => {
        const foreign = requests.filter((url) => !url.startsWith(server.origin));
        const rest = await page.$$eval(':not(:defined)', (elements) =>
          elements.map(({ localName }) => localName),
        );
        assert.deepEqual({ lines, foreign, rest }, { lines: [], foreign: [], rest: [] });
      },
    );

    await context.test("leads nowhere that isn't there", async () => {
      const links = await page.evaluate(() => {
        const roots = [
          document,
          ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
        ];
        return roots
          .flatMap((root) => [...root.querySelectorAll('a[href], link[href], img[src]')])
          .map((element) => element.href ?? element.src);
      });
      const own = new Set(links.filter((link) => link.startsWith(server.origin)));
      for (const link of own) {
        const answer = await fetch(link);
        const { hash } = new URL(link);
        assert.equal(answer.status, 200, link);
        if (hash) assert.match(await answer.text(), new RegExp(`id="${hash.slice(1)}"`), link);
        else await answer.body.cancel();
      }
    });

    await context.test('is no wider than a window of 320 px', async () => {
      await page.setViewport({ width: 320, height: 900 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    });
    await page.close();
  });
}

/** What the element makes of an article's page. */
async function articleOf(path) {
  const { page } = await visit(browser, `${server.origin}/site/${path}`);
  const [article, blocks] = await page.evaluate(() => [
    document.querySelector('salve-article').article,
    [...document.querySelectorAll('[type="application/ld+json"]')].map(({ text }) => JSON.parse(text)),
  ]);
  const shown = await page.evaluate(() => ({
    headline: document.querySelector('salve-article h1').textContent.replace(/\s+/g, ' ').trim(),
    datePublished: document.querySelector('salve-article time').dateTime,
    note: document.querySelector('salve-article .aside > b')?.textContent,
  }));
  await page.close();
  return { article, blocks, shown };
}

for (const path of articles) {
  test(`${path} tells its readers, search engines and the elements the same`, async () => {
    const { article, blocks, shown } = await articleOf(path);
    assert.equal(blocks.length, 1);
    assert.equal(article.headline, shown.headline);
    assert.equal(article.datePublished, shown.datePublished);
    assert.equal(article.headline, blocks[0].headline);
    assert.equal(article.author, blocks[0].author.name);
    assert.equal(article.url, `https://tidewater.example/${path.replace('.html', '')}`);
    assert.ok(
      article.description && article.image && article.section && article.publisher && article.readingTime,
    );
    assert.ok(new Date(article.datePublished) <= new Date('2026-11-25'));
  });
}

test('the feeds are well formed, list the English articles newest first, and agree with the pages', async () => {
  const json = JSON.parse(read('feed.json'));
  assert.equal(json.version, 'https://jsonfeed.org/version/1.1');
  const { page } = await visit(browser, `${server.origin}/site/index.html`);
  const atom = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    const inside = (node, name) => node.querySelector(`:scope > ${name}`);
    return {
      error: feed.querySelector('parsererror')?.textContent,
      complete: ['id', 'title', 'updated', 'author', 'link[rel=self]'].every((name) =>
        inside(feed.documentElement, name),
      ),
      entries: [...feed.querySelectorAll('entry')].map((entry) => ({
        complete: ['id', 'updated', 'title', 'link'].every((name) => inside(entry, name)),
        headline: inside(entry, 'title').textContent,
        path: inside(entry, 'link').getAttribute('href'),
        published: inside(entry, 'published').textContent.slice(0, 10),
        author: entry.querySelector('author > name').textContent,
        description: inside(entry, 'summary').textContent,
      })),
    };
  }, read('feed.xml'));
  await page.close();
  assert.equal(atom.error, undefined);
  assert.ok(atom.complete && atom.entries.every(({ complete }) => complete));
  const english = articles.filter((path) => path.startsWith('notes/'));
  assert.deepEqual(atom.entries.map(({ path }) => path).sort(), [...english].sort());
  const dates = atom.entries.map(({ published }) => published);
  assert.deepEqual(dates, [...dates].sort().reverse());
  for (const [index, entry] of atom.entries.entries()) {
    const { article, shown } = await articleOf(entry.path);
    const item = json.items[index];
    // A feed has no other place for what an article mentions, which a reader may not want to meet today.
    const description = shown.note ? `${shown.note}. ${article.description}` : article.description;
    const expected = [article.headline, description, article.author, article.datePublished.slice(0, 10)];
    assert.deepEqual([entry.headline, entry.description, entry.author, entry.published], expected);
    assert.deepEqual(
      [item.title, item.summary, item.authors[0].name, item.date_published.slice(0, 10)],
      expected,
    );
    assert.equal(item.url, article.url);
  }
});
