// A page that the browser prepares before a reader asks for it, and then shows.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { holds, pageOf, prompt } from '../tools/prompt-page.js';
import { serve } from '../tools/serve.js';

const ELEMENTS = `<salve-article><h1>On tides</h1><p>It is slow work, and it is allowed to be.</p>
<salve-pull-quote share quote="It is slow work, and it is allowed to be."></salve-pull-quote>${prompt()}
<salve-reflection-lock></salve-reflection-lock></salve-article>
<salve-reflection-journal><p>What you wrote here.</p></salve-reflection-journal>
<salve-subscribe-form service="endpoint" action="/subscribe"></salve-subscribe-form>`;

/** Tells the server once every element has drawn: a message to the first page would wait until this one is shown. */
const TELL = `<script type="module">
  const isPrepared = document.prerendering;
  for (const element of document.querySelectorAll('*')) await element.updateComplete;
  await fetch('/prepared?' + isPrepared);
</script>`;

const PAGES = {
  '/one': `<!doctype html><html lang="en"><meta charset="utf-8"><title>One</title>
<script type="speculationrules">{"prerender": [{"urls": ["/two"], "eagerness": "immediate"}]}</script><a href="/two">Two</a>`,
  '/two': pageOf(ELEMENTS + TELL),
};

let tell;
const prepared = new Promise((resolve) => (tell = resolve));
let site;
before(async () => {
  site = await serve(({ pathname, search }, response) => {
    if (pathname === '/prepared') tell(search);
    if (!PAGES[pathname]) return false;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(PAGES[pathname]);
    return true;
  });
});
after(() => site.close());

test('a page that is prepared touches no storage before it is shown, and keeps words after', async () => {
  const browser = await launch('chromium');
  const page = await browser.newPage();
  await page.goto(`${site.origin}/one`);
  assert.equal(await prepared, '?true');
  const touched = await page.evaluate(async () => [
    (await indexedDB.databases()).map(({ name }) => name),
    Object.keys(localStorage),
    Object.keys(sessionStorage),
    (await navigator.locks.query()).held.map(({ name }) => name),
  ]);
  assert.deepEqual(touched, [[], [], [], []]);

  await page.click('a');
  await page.waitForFunction(
    () => performance.getEntriesByType('navigation')[0].activationStart > 0 && document.title !== 'One',
  );
  await page.evaluate(() =>
    document.querySelector('salve-reflection-prompt').shadowRoot.querySelector('textarea').focus(),
  );
  await page.keyboard.type('At the harbour');
  await holds(page, 'At the harbour');
  await browser.close();
});
