// Opens every page of the site as a reader does: on a phone and at a desk, with a script and without, by keyboard.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { breaches, settle, visit } from '../tools/visit.js';
import { ownPages, serveSite } from './site.js';

let browser;
let server;
before(async () => {
  server = await serveSite();
  browser = await launch('chromium');
});
after(async () => {
  await browser.close();
  await server.close();
});

const open = (path, options) => visit(browser, server.origin + path, options);

/** A font's stand-in that is late moves a line by some pixels on a slow machine; whatever else has moved here moved more. */
const STILL = 0.01;

/** Adds up how far a page moves by itself. https://web.dev/articles/cls */
const watchShifts = (page) =>
  page.evaluateOnNewDocument(() => {
    globalThis.moved = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries())
        globalThis.moved += hadRecentInput ? 0 : value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Console lines that a story is there to show: a picture that is missing on purpose. */
const unexpected = (lines) => lines.filter((line) => !line.includes('/not-there.'));

for (const path of ownPages) {
  test(`${path} is drawn at 320 and 1280 px: it moves by less than a hundredth, nothing is too wide, nothing is said, asked elsewhere or kept`, async () => {
    for (const width of [320, 1280]) {
      const { page, lines, requests } = await open(path, { width, before: watchShifts });
      await settle(page);
      await page.waitForNetworkIdle();
      const found = await page.evaluate(
        async (still) => ({
          isStill: globalThis.moved < still,
          width: document.documentElement.scrollWidth,
          undefined_: [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName),
          kept: (await indexedDB.databases()).length + localStorage.length + sessionStorage.length,
          empty: [...document.querySelectorAll('.stage')].filter(({ offsetHeight }) => offsetHeight < 60)
            .length,
        }),
        STILL,
      );
      const foreign = requests.filter((url) => !url.startsWith(server.origin) && !url.startsWith('data:'));
      assert.deepEqual(
        { ...found, foreign, lines: unexpected(lines) },
        { isStill: true, width, undefined_: [], kept: 0, empty: 0, foreign: [], lines: [] },
      );
      await page.close();
    }
  });
}

for (const path of ['index.html', 'guides/start-here.html', 'elements/subscribe-form.html', 'search.html']) {
  for (const scheme of ['light', 'dark']) {
    test(`${path} passes axe in ${scheme} colours`, async () => {
      const { page } = await open(path);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await settle(page);
      assert.deepEqual(await breaches(page), []);
      await page.close();
    });
  }
}

for (const path of ownPages) {
  test(`${path} reads without a script: its text, its contents, and the HTML inside each tag`, async () => {
    const { page } = await open(path, { width: 320, before: (each) => each.setJavaScriptEnabled(false) });
    const found = await page.evaluate(() => ({
      heading: document.querySelector('main h1').innerText.length > 0,
      words: document.querySelector('main').innerText.split(/\s+/).length,
      links: document.querySelectorAll('#contents a[href]').length,
      dead: [...document.querySelectorAll('main button')].filter(
        (button) => button.checkVisibility({ checkVisibilityCSS: true }) && !button.form,
      ).length,
    }));
    assert.ok(found.heading && found.words > 60 && found.links > 25, JSON.stringify(found));
    assert.equal(found.dead, 0);
    await page.close();
  });
}

test('without a script, the contents open and close on a phone by the keyboard, and lead on', async () => {
  const { page } = await open('guides/embedding.html', {
    width: 320,
    before: (each) => each.setJavaScriptEnabled(false),
  });
  const isOpen = () => page.$eval('#contents', (nav) => nav.checkVisibility());
  assert.equal(await isOpen(), false);
  await page.focus('.open');
  await page.keyboard.press('Enter');
  assert.equal(await isOpen(), true);
  await page.keyboard.press('Escape');
  assert.equal(await isOpen(), false);
  await page.keyboard.press('Enter');
  await Promise.all([page.waitForNavigation(), page.click('#contents a[href$="theming.html"]')]);
  assert.ok(page.url().endsWith('/sub/guides/theming.html'));
  await page.close();
});

test('the first key on a page leads to its text', async () => {
  const { page } = await open('guides/embedding.html');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the text');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  await page.close();
});

test('the search finds "passphrase", as it is typed and from any page, and leads to what it found', async () => {
  const { page } = await open('guides/embedding.html');
  await page.type('#search', 'passphrase');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  const first = await page.waitForSelector('#results a');
  const found = await page.$$eval('#results a', (links) => links.map(({ href }) => href));
  assert.ok(found.includes(`${server.origin}guides/reflections-kept.html`), found.join('\n'));
  assert.match(
    await page.$eval('#found', ({ textContent }) => textContent),
    /^\d+ pages for “passphrase”\.$/,
  );
  await Promise.all([page.waitForNavigation(), first.click()]);
  assert.match(await page.$eval('main', ({ innerText }) => innerText), /passphrase/);
  await page.goBack();
  await page.waitForSelector('#results a');
  await page.$eval('#search', (field) => field.select());
  await page.type('#search', 'zzzyx');
  await page.waitForFunction(() => document.querySelector('#found').textContent.startsWith('Nothing for'));
  assert.equal(await page.$eval('#all', (all) => all.checkVisibility()), true);
  await page.close();
});

test('a story shows what happens, again and again: a form is sent, and a journal is opened', async () => {
  for (const [path, selector, state] of [
    [
      'elements/subscribe-form.html',
      '[data-live$=":CheckYourEmail"]',
      'salve-subscribe-form:state(subscribed)',
    ],
    [
      'elements/reflection-journal.html',
      '[data-live$=":Opened"]',
      'salve-reflection-journal >>> [part~=entry]',
    ],
  ]) {
    const { page, lines } = await open(path);
    for (const time of ['once', 'again']) {
      await page.waitForFunction(
        (each) => !document.querySelector(`${each} ~ .act button`).disabled,
        {},
        selector,
      );
      await page.click(`${selector} ~ .act button`);
      assert.ok(await page.waitForSelector(`${selector} ${state}`), time);
    }
    assert.deepEqual(unexpected(lines), []);
    await page.close();
  }
});
