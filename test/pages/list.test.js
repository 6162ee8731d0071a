// Measures, as a visitor's browser does, that nothing moves when a feed comes late, or not at all; and what a list is without the script.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { answerFeed } from '../tools/feed-routes.js';
import { serve } from '../tools/serve.js';

const PAGE = (
  attributes,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>List</title>
<link rel="stylesheet" href="/dist/salve.css"><script type="module" src="/dist/salve.js"></script>
<main><h1>Notes</h1><salve-article-list ${attributes}><a href="/">All articles</a></salve-article-list><p>After the list.</p></main>`;

let browser;
let server;
before(async () => {
  server = await serve(async (url, response, request) => {
    if (await answerFeed(url, request, response)) return true;
    if (url.pathname !== '/list') return false;
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(PAGE(url.searchParams.get('with')));
    return true;
  });
  browser = await launch('chromium');
});
after(async () => {
  await browser.close();
  await server.close();
});

for (const width of [1280, 390]) {
  for (const layout of ['stacked', 'row', 'compact', 'feature']) {
    for (const [feed, fact] of Object.entries({ good: 'comes 2 seconds late', missing: 'does not come' })) {
      test(`at ${width} px, nothing moves when the feed of a list in layout "${layout}" ${fact}`, async () => {
        const page = await browser.newPage();
        await page.setViewport({ width, height: 900 });
        await page.evaluateOnNewDocument(() => {
          globalThis.shifts = [];
          new PerformanceObserver((list) =>
            globalThis.shifts.push(...list.getEntries().map(({ value }) => value)),
          ).observe({
            type: 'layout-shift',
            buffered: true,
          });
          for (const type of ['load', 'error']) {
            document.addEventListener(
              type,
              ({ target }) => target.localName === 'salve-article-list' && (globalThis.heard = type),
              {
                capture: true,
              },
            );
          }
        });
        const attributes = `src="/feeds/${feed}?wait=2000" limit="3" layout="${layout}"`;
        await page.goto(`${server.origin}/list?with=${encodeURIComponent(attributes)}`, {
          waitUntil: 'load',
        });
        await page.waitForFunction(() => globalThis.heard);
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        const found = await page.evaluate(() => ({ heard: globalThis.heard, shifts: globalThis.shifts }));
        assert.deepEqual(found, { heard: feed === 'good' ? 'load' : 'error', shifts: [] });
        await page.close();
      });
    }
  }
}

test('without the script, a list is as high as what stands inside it', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.goto(`${server.origin}/list?with=`, { waitUntil: 'load' });
  const [list, link] = await page.$$eval('salve-article-list, salve-article-list > a', (all) =>
    all.map((each) => each.getBoundingClientRect().height),
  );
  assert.ok(link > 0 && list < 2 * link, `${list} px around ${link}`);
  await page.close();
});
