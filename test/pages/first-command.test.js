// Runs `npm start`, and opens what a newcomer would: every entry of the Storybook from its sidebar, and the sample site.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { freePort, npmStart } from '../tools/start.js';
import { breaches, settle, visit } from '../tools/visit.js';

/** How long a page may take where other tests run beside this one; a spinner takes for ever. */
const PATIENCE = 30_000;

const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');

let folder;
let port;
let started;
let browser;
const at = (path) => `http://localhost:${port}${path}`;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'salve-'));
  browser = await launch('chromium');
  port = await freePort();
  started = npmStart({ port, env: { SUBSCRIBERS: join(folder, 'subscribers.txt') } });
  await started.until(/Ctrl\+C stops it\.\n/);
});
after(async () => {
  await started?.stop();
  await browser?.close();
  await rm(folder, { recursive: true });
});

/** Rules of axe for whole pages: a story is a piece of one. */
const OF_PAGES = ['region', 'page-has-heading-one', 'heading-order', 'landmark-one-main'];

/** Lines that are no fault: a picture left out on purpose, Storybook on its own next version. */
const EXPECTED = /\/not-there\.|will become mandatory in Storybook/;

/** Lines for the author: a guide shows every story of its element, and a story says by its tag that it has one. */
const TOLD = /<salve-[a-z-]+> (had|was)/;
const unexpected = (lines, { type, tags = [] } = {}) =>
  lines.filter(
    (line) => !EXPECTED.test(line) && !((type === 'docs' || tags.includes('author-told')) && TOLD.test(line)),
  );
const foreign = (requests) =>
  requests.filter((url) => !url.startsWith(at('/')) && !/^(data|blob):/.test(url));

/** Waits until the preview shows an entry and no spinner: gives what is wrong, or nothing. */
function waitFor(page, { id, type }) {
  return page
    .waitForFunction(
      (wanted, isStory) => {
        const inside = document.querySelector('#storybook-preview-iframe')?.contentWindow;
        const { currentSelection, currentRender } = inside?.__STORYBOOK_PREVIEW__ ?? {};
        const { classList } = inside?.document?.body ?? {};
        if (currentSelection?.storyId !== wanted || !classList) return false;
        if (classList.contains('sb-show-errordisplay') || classList.contains('sb-show-nopreview'))
          return 'an error';
        if (!classList.contains('sb-show-main')) return false;
        const shown = inside.document.querySelector(isStory ? '#storybook-root > *' : '#storybook-docs h1');
        return (
          shown?.getClientRects().length > 0 &&
          (!isStory || /completed|finished/.test(currentRender?.phase)) &&
          'it'
        );
      },
      { timeout: PATIENCE },
      id,
      type === 'story',
    )
    .then(
      async (handle) => ((await handle.jsonValue()) === 'it' ? [] : [`${id}: an error`]),
      () => [`${id}: still a spinner after ${PATIENCE / 1000} seconds`],
    );
}

/** Opens an entry of the sidebar as a reader does. */
const choose = (page, { id }) =>
  page.waitForFunction(
    (wanted) => {
      for (const each of document.querySelectorAll('#storybook-explorer-tree [aria-expanded=false]'))
        each.click();
      const link = document.querySelector(
        `#storybook-explorer-tree a[id="${wanted}"], #storybook-explorer-tree [data-item-id="${wanted}"] a`,
      );
      link?.click();
      return !!link;
    },
    { timeout: PATIENCE },
    id,
  );

/**
 * Chooses what axe reads: CI takes every third story, a run of one's own all but the languages', whole
 * pages that languages.test.js has it read.
 */
const isRead = ({ title }, index) => title !== 'Languages' && (!process.env.CI || index % 3 === 0);

/** Tells what is wrong with the story that the preview shows, beside what its console says. */
async function faultsOf(page, isReadByAxe) {
  const preview = await (await page.$('#storybook-preview-iframe')).contentFrame();
  await settle(preview);
  const unknown = await preview.$$eval('#storybook-root :not(:defined)', (elements) =>
    elements.map(({ localName }) => `<${localName}> is undefined`),
  );
  return isReadByAxe ? [...unknown, ...(await breaches(preview, { without: OF_PAGES }))] : unknown;
}

test('the end of what it prints is where things are and how to stop, by the addresses that the README names', () => {
  const [, block] = started.said.text.match(/(\n {2}Storybook [^]*)$/);
  assert.equal(
    block.replaceAll(String(port), '6006').replace(/added to \S+,/, 'added to subscribers.txt,'),
    `
  Storybook     http://localhost:6006/
  Sample site   http://localhost:6006/site/

  Who subscribes on the sample site is added to subscribers.txt, once the link
  that is printed here was opened.

  Ctrl+C stops it.

`,
  );
  for (const address of block.match(/http\S+/g))
    assert.ok(readme.includes(address.replace(port, '6006')), address);
});

test('before that it prints a line for each step and nothing else', () => {
  const lines = started.said.text.split('\n  Storybook ')[0].split('\n').filter(Boolean);
  assert.deepEqual(
    lines.filter((line) => !/^> (salve-elements@|node )|^Building the \w+ …$/.test(line)),
    [],
  );
});

test('a first visit opens "Start here", which the sidebar begins with, and promotes nothing', async () => {
  const { page, lines, requests } = await visit(browser, at('/'));
  assert.deepEqual(await waitFor(page, { id: 'start-here--docs', type: 'docs' }), []);
  const first = await page.$eval('#storybook-explorer-tree a[href*="path=/"]', ({ textContent }) =>
    textContent.trim(),
  );
  assert.equal(first, 'Start here');
  const words = await page.$eval('#root', ({ innerText }) => innerText);
  assert.doesNotMatch(words, /get started|what.s new|survey|upgrade|onboarding|checklist/i);
  assert.deepEqual([unexpected(lines), foreign(requests)], [[], []]);
  await page.close();
});

test('every guide and every story shows, from the sidebar, with a quiet console and no request to another host', async (context) => {
  const entries = Object.values((await (await fetch(at('/index.json'))).json()).entries);
  assert.ok(entries.length > 80);
  // Axe has its turn here, not in the addon beside it.
  const { page, lines, requests } = await visit(browser, at('/?globals=a11y.manual:!true'));
  assert.deepEqual(await waitFor(page, { id: 'start-here--docs', type: 'docs' }), []);
  for (const [index, entry] of entries.entries()) {
    await context.test(`${entry.title}: ${entry.name}`, async () => {
      lines.length = requests.length = 0;
      await choose(page, entry);
      assert.deepEqual(await waitFor(page, entry), []);
      assert.equal(new URL(page.url()).searchParams.get('path'), `/${entry.type}/${entry.id}`);
      if (entry.type === 'story') assert.deepEqual(await faultsOf(page, isRead(entry, index)), []);
      assert.deepEqual([unexpected(lines, entry), foreign(requests)], [[], []]);
    });
  }
  await page.close();
});

test('every page of the sample site is there, and one of each folder shows, with a quiet console and no request to another host', async () => {
  const site = new URL('../../stories/site/', import.meta.url);
  const paths = (await readdir(site, { recursive: true })).filter((path) => path.endsWith('.html'));
  for (const path of paths) assert.equal((await fetch(at(`/site/${path}`))).status, 200, path);
  const first = paths.filter(
    (path, index) => paths.findIndex((each) => dirname(each) === dirname(path)) === index,
  );
  assert.ok(first.length >= 4);
  for (const path of ['', ...first]) {
    const { page, lines, requests } = await visit(browser, at(`/site/${path}`));
    await settle(page);
    const undefined_ = await page.$$eval(':not(:defined)', (elements) =>
      elements.map(({ localName }) => localName),
    );
    assert.deepEqual(
      { lines, foreign: foreign(requests), undefined_ },
      { lines: [], foreign: [], undefined_: [] },
      path,
    );
    await page.close();
  }
});

test("a folder's address without its slash leads to the page in it", async () => {
  const { page, lines } = await visit(browser, at('/site'));
  assert.deepEqual([page.url(), lines], [at('/site/'), []]);
  await page.close();
});

test('a path out of the folders that are served leads nowhere, and neither does a broken one', async () => {
  for (const path of [
    '/site/%2e%2e%2f%2e%2e%2fpackage.json',
    '/site/..%2f..%2fpackage.json',
    '/%',
    '/site/%00',
    '//',
    '/not-there',
  ]) {
    const { status } = await fetch(at(path), { redirect: 'manual' });
    assert.ok(status === 404 || (path === '//' && status === 400), `${path}: ${status}`);
  }
  assert.equal((await fetch(at('/'))).status, 200);
});

test('who subscribes on the sample site is on the list once the printed link was opened', async () => {
  const { page } = await visit(browser, at('/site/'));
  await page.waitForFunction(() =>
    document.querySelector('salve-subscribe-form')?.shadowRoot?.querySelector('input[type=email]'),
  );
  const field = await page.evaluateHandle(() =>
    document.querySelector('salve-subscribe-form').shadowRoot.querySelector('input[type=email]'),
  );
  await field.type('ada@reader.example');
  await field.press('Enter');
  const [, link] = await started.until(/Would be mailed to ada@reader\.example: (\S+)\n/);
  await page.goto(link);
  assert.equal(await page.$eval('h1', ({ textContent }) => textContent), 'Welcome');
  assert.match(await readFile(join(folder, 'subscribers.txt'), 'utf8'), /\tada@reader\.example\n$/);
  await page.close();
});

test('a second one is told that the port is taken, at once', async () => {
  const second = npmStart({ port });
  assert.equal(await second.ended, 1);
  assert.match(second.said.text, new RegExp(`\nPort ${port} is taken, .* PORT=${port + 1} npm start\n`));
});

test('Control and C stop it whole, and run again at once it starts', async () => {
  const { page } = await visit(browser, at('/'));
  await started.stop();
  assert.equal(started.isLeft(), false);
  await assert.rejects(fetch(at('/')));
  started = npmStart({ port, env: { SUBSCRIBERS: join(folder, 'subscribers.txt') } });
  await started.until(/Ctrl\+C stops it\.\n/);
  assert.equal((await fetch(at('/'))).status, 200);
  assert.doesNotMatch(started.said.text, /Building/);
  await page.close();
});
