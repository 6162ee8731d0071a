// Opens every story and every guide of the built Storybook.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { serve } from '../tools/serve.js';
import { breaches, settle, visit } from '../tools/visit.js';

const { entries } = JSON.parse(
  readFileSync(new URL('../../storybook-static/index.json', import.meta.url), 'utf8'),
);
const stories = Object.values(entries).filter(({ type }) => type === 'story');
const docs = Object.values(entries).filter(({ type }) => type === 'docs');

let browser;
let server;
before(async () => {
  // "Show code" pasted into a page of one's own, beside a copy of dist/.
  server = await serve((url, response) => {
    if (url.pathname !== '/pasted/') return false;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pasted);
    return true;
  });
  browser = await launch('chromium');
});
after(async () => {
  await browser.close();
  await server.close();
});
let pasted = '';

const foreign = (requests) =>
  requests.filter((url) => !url.startsWith(server.origin) && !/^(data|blob):/.test(url));

/** The console's lines but the browser's own on the picture that a story leaves out on purpose. */
const unexpected = (lines) => lines.filter((line) => !line.includes('/not-there.'));

/** What an element tells the author, in a story that is tagged as one that makes it do so. */
const isTold = (line) => /<salve-[a-z-]+> (had|was)/.test(line);

for (const { id, title, name, tags } of stories) {
  test(`${title}: ${name}`, async () => {
    const { page, lines, requests } = await visit(
      browser,
      `${server.origin}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`,
    );
    await page.waitForSelector('#storybook-root > *');
    await page.waitForFunction(() =>
      ['completed', 'finished'].includes(window.__STORYBOOK_PREVIEW__?.currentRender?.phase),
    );
    await settle(page);
    const undefined_ = await page.$$eval('#storybook-root :not(:defined)', (elements) =>
      elements.map(({ localName }) => localName),
    );
    assert.deepEqual(undefined_, [], 'undefined elements');
    const told = tags.includes('author-told');
    assert.equal(lines.some(isTold), told, 'tells the author');
    assert.deepEqual(unexpected(told ? lines.filter((line) => !isTold(line)) : lines), [], 'console');
    assert.deepEqual(foreign(requests), [], 'requests of other hosts');
    // A story is a piece of a page: it has no landmarks, and its headings begin where they like.
    assert.deepEqual(
      await breaches(page, {
        without: ['region', 'page-has-heading-one', 'heading-order', 'landmark-one-main'],
      }),
      [],
    );
    await page.close();
  });
}

for (const { id, title, name } of docs) {
  test(`${title}: ${name}, as a page`, async () => {
    const { page, lines, requests } = await visit(
      browser,
      `${server.origin}/iframe.html?id=${id}&viewMode=docs`,
    );
    await page.waitForSelector('#storybook-docs h1');
    await settle(page);
    assert.deepEqual(unexpected(lines), [], 'console');
    assert.deepEqual(foreign(requests), [], 'requests of other hosts');
    await page.close();
  });
}

for (const { id, title, name } of docs.filter((entry) => entry.title.startsWith('Elements/'))) {
  test(`${title}: ${name}, "Show code" pasted into a page`, async () => {
    const { page } = await visit(browser, `${server.origin}/iframe.html?id=${id}&viewMode=docs`);
    const count = stories.filter((story) => story.title === title).length;
    const shown = await page.waitForFunction(
      (all) => {
        for (const toggle of document.querySelectorAll('.docblock-code-toggle'))
          if (/Show/.test(toggle.textContent)) toggle.click();
        const codes = [...document.querySelectorAll('pre.prismjs')].map(({ textContent }) => textContent);
        return codes.length >= all && codes.every((code) => code.includes('<salve-')) && codes;
      },
      { polling: 500 },
      count,
    );
    const codes = await shown.jsonValue();
    await page.close();
    assert.ok(codes.length > 0);
    for (const code of codes) {
      assert.match(
        code,
        /salve-elements \d+\.\d+\.\d+[^]*integrity="sha384-[^"]+"[^]*integrity="sha384-[^"]+"/,
      );
      pasted = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Pasted</title>${code}`;
      const own = await visit(browser, `${server.origin}/pasted/`);
      await settle(own.page);
      const found = await own.page.$$eval('*', (elements) =>
        elements
          .filter(({ localName }) => localName.startsWith('salve-'))
          .map((element) => element.matches(':defined')),
      );
      assert.ok(found.length > 0, code);
      assert.ok(found.every(Boolean), code);
      assert.deepEqual(unexpected(own.lines), []);
      await own.page.close();
    }
  });
}
