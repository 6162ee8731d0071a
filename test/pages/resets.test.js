// Puts each element under the style sheets that sites begin with, and compares its pixels with those on a page that has none.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { after, before, test } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { launch } from '../tools/browsers.js';
import { GUESTS, isOwnLook } from '../tools/guests.js';
import { serve } from '../tools/serve.js';

const fromNpm = (path) => readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');

const RESETS = {
  '* { all: unset }': '* { all: unset }',
  Bootstrap: fromNpm('bootstrap/dist/css/bootstrap.css'),
  "Tailwind's preflight": `@layer theme, base; @layer base { ${fromNpm('tailwindcss/preflight.css')} }`,
  'normalize.css': fromNpm('normalize.css/normalize.css'),
  'a root of 62.5 %': 'html { font-size: 62.5% }',
  "a theme's quotations": `body div blockquote { margin: 2em 1em; padding: 1em; border-inline-start: 5px solid gray; background: #eee; color: gray; font: italic 18px/1.8 serif }
    body div blockquote p { margin: 1em 0; color: #555; font-size: 1.2em } body div blockquote::before { content: '“'; font-size: 3em }`,
};

/** What is inherited is the page's to say, so that both pages say the same; all else is between the reset and the element. */
const PLACE = `all: initial; display: block; box-sizing: border-box; padding: 20px; color: #222; font: 16px/1.5 'Liberation Sans', sans-serif; tab-size: 8; -webkit-text-size-adjust: 100%; border-color: black`;

/** A narrow place and a wide one, on one picture. */
const PLACES =
  'all: initial; display: grid; position: absolute; inset: 0 auto auto 0; grid-template-columns: 320px 720px; background: white';

const pageOf = (
  guest,
  reset = '',
) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A guest</title>
<style>${reset}</style><link rel="stylesheet" href="/dist/salve.css"><script type="module" src="/dist/salve.js"></script></head>
<body><div id="places" style="${PLACES}">${`<div style="${PLACE}">${GUESTS[guest]}</div>`.repeat(2)}</div></body></html>`;

let server;
before(async () => {
  server = await serve((url, response) => {
    if (url.pathname !== '/guest') return false;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(pageOf(url.searchParams.get('guest'), RESETS[url.searchParams.get('reset')]));
    return true;
  });
});
after(() => server.close());

/** Every element of the page, in shadow roots too. */
const ALL = `(function all(root) {
  return [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
})(document)`;

/** A picture of the page once a list has read its articles, for which it fetches a file. */
async function shoot(page, query) {
  await page.goto(`${server.origin}/guest?${new URLSearchParams(query)}`, { waitUntil: 'load' });
  await page.waitForFunction(`!${ALL}.some((each) => each.ariaBusy === 'true')`);
  await page.evaluate(`Promise.all(${ALL}.map((each) => each.decode?.()))`);
  const places = await page.$('#places');
  return Buffer.from(await places.screenshot());
}

/** How many pixels differ by more than the same picture does when it is drawn twice. */
function different(one, other) {
  const [a, b] = [one, other].map((each) => PNG.sync.read(each));
  if (a.height !== b.height) return Infinity;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.05 });
}

/** CI has each engine take every fifth pair of `guests` and resets; a run of one's own, all of them. */
const pairsOf = (engine, guests) =>
  guests
    .flatMap((guest) => Object.keys(RESETS).map((reset) => [guest, reset]))
    .filter((_, index) => !process.env.CI || index % 5 === (engine === 'chromium' ? 0 : 2));

for (const engine of ['chromium', 'firefox']) {
  test(`in ${engine}`, async (context) => {
    const browser = await launch(engine);
    const page = await browser.newPage();
    await page.setViewport({ width: 1040, height: 800 });
    const bares = {};
    for (const [guest, reset] of pairsOf(
      engine,
      Object.keys(GUESTS).filter((name) => !isOwnLook(name)),
    )) {
      const bare = (bares[guest] ??= await shoot(page, { guest }));
      await context.test(`${guest} looks the same under ${reset}`, async () => {
        const reached = await shoot(page, { guest, reset });
        if (different(bare, reached) > 0) {
          mkdirSync('shots', { recursive: true });
          writeFileSync(`shots/${engine} ${guest} bare.png`, bare);
          writeFileSync(`shots/${engine} ${guest} ${reset.replace(/\W+/g, ' ')}.png`, reached);
          assert.fail('see the two pictures in shots/');
        }
      });
    }
    await browser.close();
  });
}
