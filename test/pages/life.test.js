// What becomes of the elements' page in the long run: coming and going, and being left and come back to.
import assert from 'node:assert/strict';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { GUESTS } from '../tools/guests.js';
import { serve } from '../tools/serve.js';
import { visit } from '../tools/visit.js';

const PAGE = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Guests</title>
<link rel="stylesheet" href="/dist/salve.css"><script type="module" src="/dist/salve.js"></script><main></main>`;

let server;
before(async () => {
  server = await serve((url, response) => {
    if (url.pathname !== '/guests') return false;
    const guest = GUESTS[url.searchParams.get('guest')] ?? '';
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      .end(PAGE.replace('<main>', `<main>${guest}`));
    return true;
  });
});
after(() => server.close());

/** Times that an element comes and goes, and pages that are come back to: fewer in CI. */
const TIMES = process.env.CI ? 250 : 1000;
const RETURNS = Object.keys(GUESTS).filter((_, index) => !process.env.CI || index % 2 === 0);

const addressOf = (guest = '') => `${server.origin}/guests?${new URLSearchParams({ guest })}`;

test('in chromium', async (context) => {
  const browser = await launch('chromium');

  for (const guest of Object.keys(GUESTS)) {
    await context.test(
      `${guest}: added and removed ${TIMES} times, it leaves no listener and no node`,
      async () => {
        const { page } = await visit(browser, addressOf());
        const session = await page.createCDPSession();
        const come = (times) =>
          page.evaluate(
            async (markup, all) => {
              for (let i = 0; i < all; i++) {
                const holder = document.createRange().createContextualFragment(markup).firstElementChild;
                document.querySelector('main').append(holder);
                await holder.updateComplete;
                holder.remove();
                if (i % 100 === 0) await new Promise((resolve) => setTimeout(resolve));
              }
            },
            GUESTS[guest],
            times,
          );
        const held = async () => {
          await page.evaluate(
            () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
          );
          for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
          const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
          return { nodes, listeners: jsEventListeners };
        };
        await come(50);
        const first = await held();
        await come(TIMES);
        // What is still under way, as a picture that is being decoded, holds its nodes for a moment longer.
        let more;
        for (let tries = 0; tries < 50; tries += 1) {
          const last = await held();
          more = { nodes: last.nodes - first.nodes, listeners: last.listeners - first.listeners };
          if (more.nodes <= 100 && more.listeners <= 5) break;
        }
        assert.ok(more.listeners <= 5, `${more.listeners} listeners more`);
        assert.ok(more.nodes <= 100, `${more.nodes} nodes more`);
        await page.close();
      },
    );
  }
  await browser.close();
});

for (const engine of ['chromium', 'firefox']) {
  test(`in ${engine}, a page that is come back to shows what it showed`, async (context) => {
    const browser = await launch(engine, { ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    for (const guest of RETURNS) {
      await context.test(guest, async () => {
        // A browser may choose to keep no page, as Firefox does now and then where it has just started on a busy machine.
        for (let tries = 0; !(await isComeBackTo(guest, browser)); tries += 1)
          assert.ok(tries < 2, 'the browser kept the page in none of 3 times');
      });
    }
    await browser.close();
  });
}

/** Leaves a guest's page and comes back to it. Whether the browser had kept it; then it has to be as it was. */
async function isComeBackTo(guest, browser) {
  const { page, lines } = await visit(browser, addressOf(guest));
  const show = () =>
    page.evaluate(() => {
      const element = document.querySelector('main').firstElementChild;
      return [element.shadowRoot?.textContent, element.textContent, element.getBoundingClientRect().height];
    });
  const before = await show();
  await page.evaluate(() => {
    window.isLeft = true;
    addEventListener('pageshow', ({ persisted }) => (window.isKept = persisted));
  });
  // As a reader goes, not as a driver: Firefox keeps no page that its driver leaves.
  await page.evaluate(() => void setTimeout(() => (location.href = '/site/visit.html')));
  await page.waitForFunction(
    () => location.pathname === '/site/visit.html' && document.readyState === 'complete',
  );
  await page.evaluate(() => void setTimeout(() => history.back()));
  await page.waitForFunction(
    () =>
      location.pathname === '/guests' && (window.isLeft ? window.isKept : document.readyState === 'complete'),
  );
  const isKept = await page.evaluate(() => !!window.isKept);
  if (isKept) assert.deepEqual(await show(), before);
  assert.deepEqual(lines, []);
  await page.close();
  return isKept;
}
