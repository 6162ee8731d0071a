// Follows a card's link as a reader does, with real keys and buttons: what a click does with them is the browser's to say.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { serve } from '../tools/serve.js';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards</title>
<link rel="stylesheet" href="/dist/salve.css"><script type="module" src="/dist/salve.js"></script>
<body style="inline-size: 300px">
<salve-article-card headline="The hour after" href="/followed" description="What repair sounds like." image="/site/favicon.svg"></salve-article-card>
<salve-article-card><img src="/site/favicon.svg" alt="" width="300" height="200"><h3><a href="/followed">The hour after</a></h3><p>What repair sounds like.</p></salve-article-card>`;

const PLACES = {
  'its words, by attributes': () =>
    document.querySelector('salve-article-card').shadowRoot.querySelector('[part=description]'),
  'its picture, by attributes': () =>
    document.querySelector('salve-article-card').shadowRoot.querySelector('[part=image]'),
  'its headline, by attributes': () =>
    document.querySelector('salve-article-card').shadowRoot.querySelector('a'),
  'its words, around HTML': () => document.querySelectorAll('salve-article-card')[1].querySelector('p'),
  'its picture, around HTML': () => document.querySelectorAll('salve-article-card')[1].querySelector('img'),
  'its headline, around HTML': () => document.querySelectorAll('salve-article-card')[1].querySelector('a'),
};

const WAYS = {
  'a click': { here: true, act: (page, x, y) => page.mouse.click(x, y) },
  'the middle button': { here: false, act: (page, x, y) => page.mouse.click(x, y, { button: 'middle' }) },
  'Control and a click': {
    here: false,
    act: (page, x, y) => holding(page, 'Control', () => page.mouse.click(x, y)),
  },
  'Shift and a click': {
    here: false,
    act: (page, x, y) => holding(page, 'Shift', () => page.mouse.click(x, y)),
  },
};

async function holding(page, key, act) {
  await page.keyboard.down(key);
  await act();
  await page.keyboard.up(key);
}

let server;
let followed;
let letScriptCome;
before(async () => {
  server = await serve(async (url, response) => {
    if (url.pathname === '/late.js') {
      await new Promise((resolve) => (letScriptCome = resolve));
      response.writeHead(302, { Location: '/dist/salve.js' }).end();
      return true;
    }
    if (url.pathname === '/followed') followed?.();
    else if (url.pathname !== '/cards') return false;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
    const page = url.search === '?late' ? PAGE.replace('src="/dist/salve.js"', 'src="/late.js" async') : PAGE;
    response.end(url.pathname === '/cards' ? page : '<!doctype html><title>Followed</title>');
    return true;
  });
});
after(() => server.close());

const isDrawn = () => !!document.querySelector('salve-article-card').shadowRoot?.childElementCount;

/** A point inside what `find` finds, near its start. */
async function pointOf(page, find) {
  const element = await page.evaluateHandle(find);
  return element.evaluate((each) => {
    const { left, top } = each.getClientRects()[0];
    return [Math.round(left + 10), Math.round(top + 10)];
  });
}

for (const engine of (process.env.BROWSERS || 'chromium,firefox')
  .split(',')
  .filter((name) => name !== 'webkit')) {
  test(`in ${engine}, a card's link is followed as any other`, async (context) => {
    const browser = await launch(engine);
    const page = await browser.newPage();
    await page.setViewport({ width: 400, height: 900 });
    for (const [place, find] of Object.entries(PLACES)) {
      for (const [way, { here, act }] of Object.entries(WAYS)) {
        await context.test(`${way} on ${place} follows it ${here ? 'here' : 'elsewhere'}`, async () => {
          await page.bringToFront();
          await page.goto(`${server.origin}/cards`, { waitUntil: 'load' });
          await page.waitForFunction(isDrawn);
          const arrived = new Promise((resolve) => (followed = resolve));
          await act(page, ...(await pointOf(page, find)));
          await arrived;
          if (here) await page.waitForFunction(() => location.pathname === '/followed');
          else assert.equal(new URL(page.url()).pathname, '/cards');
          for (const each of await browser.pages()) if (each !== page) await each.close();
        });
      }
    }

    await context.test('a pointer that was there before the script still clicks it', async () => {
      await page.goto(`${server.origin}/cards?late`, { waitUntil: 'domcontentloaded' });
      await page.mouse.move(...(await pointOf(page, PLACES['its words, around HTML'])));
      letScriptCome();
      await page.waitForFunction(isDrawn);
      await page.mouse.down();
      await page.mouse.up();
      await page.waitForFunction(() => location.pathname === '/followed');
    });
    await browser.close();
  });
}
