// Reads every article of the sample site as a browser's reader mode does, and as a feed reader does: each link, quote and byline is there, once.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { serve } from '../tools/serve.js';
import { visit } from '../tools/visit.js';

const folder = new URL('../../stories/site/', import.meta.url);
const articles = readdirSync(folder, { recursive: true }).filter(
  (path) => path.endsWith('.html') && path.includes('/'),
);
const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

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

for (const path of articles) {
  test(`${path} in reader mode keeps its words, each link and its byline once`, async () => {
    const { page } = await visit(browser, `${server.origin}/site/${path}`);
    await page.evaluate(readability);
    const { byline, shown, read, author } = await page.evaluate(() => {
      const squeeze = (text) => text.replace(/\s+/g, ' ').trim();
      const account = (root) => ({
        links: [...root.querySelectorAll('a[href]')].map(
          (link) => `${squeeze(link.textContent)}: ${new URL(link.getAttribute('href'), location).href}`,
        ),
        quotes: [...root.querySelectorAll('blockquote')].map(({ textContent }) => squeeze(textContent)),
        paragraphs: [...root.querySelectorAll('p')]
          .map(({ textContent }) => squeeze(textContent))
          .filter(Boolean),
      });
      const { byline: by, content } = new globalThis.Readability(document.cloneNode(true)).parse();
      return {
        byline: by,
        shown: account(document.querySelector('article')),
        read: account(new DOMParser().parseFromString(content, 'text/html')),
        author: document.querySelector('salve-article').article.author,
      };
    });
    const times = (texts, text) => texts.filter((each) => each === text).length;
    const counts = (texts, all) => Object.fromEntries(texts.map((text) => [text, times(all, text)]));
    assert.equal(byline, author);
    assert.ok(shown.links.length > 0 && shown.paragraphs.length > 5);
    assert.deepEqual(counts(shown.links, read.links), counts(shown.links, shown.links));
    assert.deepEqual(read.quotes, shown.quotes);
    // The section and what it mentions are short lines above the text, which reader mode may take for a menu.
    const long = shown.paragraphs.filter((text) => text.length > 80);
    assert.deepEqual(counts(long, read.paragraphs), counts(long, long));
    assert.equal(read.links.filter((link) => link.startsWith(`${author}: `)).length, 1);
    await page.close();
  });
}

test('the feed holds each note whole, with each of its quotes once', async () => {
  const { page } = await visit(browser, `${server.origin}/site/`);
  const notes = await page.evaluate(async () => {
    const parse = async (url, type) => new DOMParser().parseFromString(await (await fetch(url)).text(), type);
    const words = (root) =>
      [...root.querySelectorAll('p')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    const quotes = (root) =>
      [...root.querySelectorAll('salve-pull-quote')].map(({ textContent }) => textContent.trim());
    const entries = [...(await parse('feed.xml', 'text/xml')).querySelectorAll('entry')];
    return Promise.all(
      entries.map(async (entry) => {
        const article = (
          await parse(entry.querySelector('link').getAttribute('href'), 'text/html')
        ).querySelector('article');
        const asked = quotes(article);
        article.querySelector('header').remove();
        const content = entry.querySelector('content').textContent;
        // A feed reader keeps what stands inside a tag that it doesn't know.
        const read = new DOMParser().parseFromString(content.replace(/<\/?salve-[^>]*>/g, ''), 'text/html');
        const cited = [...read.querySelectorAll('blockquote')].map(({ textContent }) => textContent.trim());
        return { asked, cited, shown: words(article), read: words(read.body) };
      }),
    );
  });
  assert.equal(notes.length, 5);
  assert.ok(notes.flatMap(({ asked }) => asked).length >= 3);
  for (const { asked, cited, shown, read } of notes) {
    assert.deepEqual(cited, asked);
    assert.deepEqual(read, shown);
  }
  await page.close();
});
