// Chooses and makes a file on the builder's page, by keyboard, and reads what comes of it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bundle } from '../../dist/builder/bundle.js';
import { launch } from '../tools/browsers.js';
import { serve } from '../tools/serve.js';
import { breaches, visit } from '../tools/visit.js';

const CHOICE = { elements: ['article-card', 'pull-quote', 'reflection-prompt'], languages: ['es', 'ar'] };

/** Policy of a strict server, which counts for the worker's WebAssembly and for the preview as well. */
const POLICY = `default-src 'none'; script-src 'self' blob: 'wasm-unsafe-eval'; style-src 'self' blob:; connect-src 'self'; worker-src 'self'; frame-src 'self'; img-src 'self' data:`;

let server;
let expected;
before(async () => {
  server = await serve((_, response) => {
    response.setHeader('Content-Security-Policy', POLICY);
    return false;
  });
  expected = await bundle(CHOICE);
});
after(() => server.close());

const open = (browser, options) => visit(browser, `${server.origin}/dist/builder/`, options);

const statusOf = (page) => page.$eval('[role=status]', ({ textContent }) => textContent);

/** Waits until the status says something that matches. */
const hear = (page, words) =>
  page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('[role=status]').textContent),
    { timeout: 60_000 },
    words,
  );

/** Moves by Tab until the focus is on what a selector names, as somebody without a mouse does. */
async function tabTo(page, selector) {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  assert.fail(`Tab leads to no ${selector}`);
}

async function makeByKeyboard(page) {
  for (const selector of ['[value=pull-quote]', '[value=reflection-prompt]', '[value=ar]', '[value=es]']) {
    await tabTo(page, selector);
    await page.keyboard.press(' ');
  }
  await tabTo(page, '[type=submit]');
  await page.keyboard.press('Enter');
  await hear(page, '^Your file is ready');
}

const previewOf = async (page) => {
  const frame = await page.waitForFrame((each) => each.url().endsWith('/preview.html'));
  await frame.waitForFunction(
    () =>
      document.querySelectorAll(':not(:defined)').length === 0 && customElements.get('salve-article-card'),
  );
  return frame;
};

for (const engine of ['chromium', 'firefox'])
  test(`in ${engine}, the page makes the bytes that Node makes, by keyboard`, async (context) => {
    const browser = await launch(engine);
    context.after(() => browser.close());
    const { page, lines, requests } = await open(browser);
    await makeByKeyboard(page);

    await context.test('offers the HTML with the hashes that Node counts', async () => {
      assert.equal(await page.$eval('#paste', (code) => code.textContent), expected.html.trim());
    });

    await context.test('writes the command that makes the same', async () => {
      assert.equal(
        await page.$eval('#command', (code) => code.textContent),
        'npx salve-elements bundle article-card pull-quote reflection-prompt --languages ar,es',
      );
    });

    await context.test('counts the bytes of both files', async () => {
      const cells = await page.$$eval('#sizes tr', (rows) =>
        rows.map((row) =>
          [...row.cells].slice(1).map((cell) => Number(cell.textContent.replaceAll(',', ''))),
        ),
      );
      const plain = [expected.script, expected.styles].map((text) => Buffer.byteLength(text));
      assert.deepEqual(
        cells.map(([bytes]) => bytes),
        plain,
      );
      for (const [bytes, gzip] of cells) assert.ok(gzip > bytes / 6 && gzip < bytes / 2);
    });

    await context.test('shows each element at work, by the very file', async () => {
      const frame = await previewOf(page);
      const hashes = await frame.$$eval('head [src^=blob],head [href^=blob]', (tags) =>
        tags.map((tag) => tag.integrity),
      );
      assert.deepEqual(hashes.sort(), Object.values(expected.integrity).sort());
      await frame.waitForFunction(() =>
        document.querySelector('salve-pull-quote').shadowRoot.querySelector('aside'),
      );
    });

    await context.test('keeps nothing that is typed into the preview', async () => {
      const frame = await previewOf(page);
      const field = await frame.evaluateHandle(() =>
        document.querySelector('salve-reflection-prompt').shadowRoot.querySelector('textarea'),
      );
      await field.type('Nobody is to keep this.');
      await frame.waitForFunction(() =>
        document.querySelector('salve-reflection-prompt').matches(':state(saved)'),
      );
      assert.deepEqual(await page.evaluate(() => indexedDB.databases()), []);
      assert.equal(await page.evaluate(() => localStorage.length), 0);
    });

    await context.test('asks for nothing but its own files, and its policy refuses nothing', () => {
      const foreign = requests.filter(
        (url) => !url.startsWith(`${server.origin}/dist/builder/`) && !/^(blob|data):/.test(url),
      );
      assert.deepEqual({ foreign, lines }, { foreign: [], lines: [] });
    });

    await context.test('says that a file is of an earlier choice', async () => {
      await page.click('[value=es]');
      assert.match(await statusOf(page), /^Your choice has changed/);
    });

    await context.test('says in a sentence what is missing from a choice', async () => {
      for (const name of CHOICE.elements) await page.click(`[value=${name}]`);
      await page.click('[type=submit]');
      await hear(page, '^Choose one element at least');
    });
  });

test('the page is accessible and fits', async (context) => {
  const browser = await launch('chromium');
  context.after(() => browser.close());
  const { page } = await open(browser, { width: 320 });
  await page.click('[value=pull-quote]');
  await page.click('[value=subscribe-form]');
  await page.click('[type=submit]');
  await hear(page, '^Your file is ready');
  await previewOf(page);
  for (const width of [320, 1280]) {
    await page.setViewport({ width, height: 900 });
    for (const scheme of ['light', 'dark'])
      await context.test(`passes axe at ${width} px in ${scheme} colours`, async () => {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        assert.deepEqual(await breaches(page), []);
      });
    await context.test(`scrolls in one direction at ${width} px`, async () => {
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(widest, width);
    });
    await context.test(`has targets of 44 px at ${width} px`, async () => {
      const small = await page.$$eval('label, button, .button', (targets) =>
        targets
          .filter((target) => target.checkVisibility())
          .map((target) => [target.textContent.trim(), target.getBoundingClientRect().height])
          .filter(([, height]) => height < 44),
      );
      assert.deepEqual(small, []);
    });
  }
  await context.test('shows its boxes and buttons in forced colours', async () => {
    await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
    const [outline, ground] = await page.$eval('[type=submit]', (button) => {
      const { borderColor, backgroundColor } = getComputedStyle(button);
      return [borderColor, backgroundColor];
    });
    assert.notEqual(outline, ground);
  });
});
