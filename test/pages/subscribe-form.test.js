// Subscribes on the sample site as a reader does, by keyboard: the whole way, and with the network taken away.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { subscribeEndpoint } from '../../.storybook/subscribe.js';
import { launch } from '../tools/browsers.js';
import { serve } from '../tools/serve.js';
import { breaches, visit } from '../tools/visit.js';

let folder;
let file;
let server;
let browser;
let mailed;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'salve-'));
  file = join(folder, 'subscribers.txt');
  const answer = subscribeEndpoint({ file, print: (line) => (mailed = /http\S+/.exec(line)?.[0] ?? mailed) });
  server = await serve((url, response, request) => answer(request, response));
  browser = await launch('chromium');
});
after(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

/** What the form says of itself: the line below it, the result's heading, and what can be pressed next. */
const told = (page) =>
  page.$eval('salve-subscribe-form', ({ shadowRoot }) => {
    const said = ['[part=status]', '[part=headline]', '.steps'].map(
      (place) => shadowRoot.querySelector(place)?.textContent.trim() ?? '',
    );
    return said.map((words) => words.replace(/\s+/g, ' '));
  });
const state = (page, name) => page.waitForSelector(`salve-subscribe-form:state(${name})`);
/** What has the focus, its shadow root's own included. */
const focused = (page) =>
  page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.getAttribute('part'));

async function write(page, address) {
  await page.$eval('salve-subscribe-form', ({ shadowRoot }) => shadowRoot.querySelector('input').focus());
  await page.keyboard.type(address);
  await page.keyboard.press('Enter');
}

test('a reader subscribes by keyboard, is told where to look, and is on the list once the link was opened', async () => {
  const { page, lines, requests } = await visit(
    browser,
    `${server.origin}/site/notes/what-empathy-is-not.html`,
  );
  await write(page, 'ada@reader.example');
  await state(page, 'subscribed');
  assert.deepEqual(await told(page), ['', 'Check your email', 'Use another address']);
  assert.equal(await focused(page), 'headline');
  assert.deepEqual(await breaches(page), []);
  assert.ok(!requests.some((url) => url.includes('ada')), 'the address is in no URL');
  await page.goto(mailed);
  assert.match(await page.$eval('h1', ({ textContent }) => textContent), /Welcome/);
  assert.match(await readFile(file, 'utf8'), /\tada@reader\.example\n/);
  assert.deepEqual(lines, []);
  await page.close();
});

test('without a network it says so, keeps the address, and offers again once there is one', async () => {
  const { page } = await visit(browser, `${server.origin}/site/notes/what-empathy-is-not.html`);
  await page.setOfflineMode(true);
  await write(page, 'eve@reader.example');
  await state(page, 'failed');
  assert.deepEqual(await told(page), [
    'You are offline. Your address stays here until you are back.',
    '',
    '',
  ]);
  await page.setOfflineMode(false);
  await page.waitForFunction(() =>
    document.querySelector('salve-subscribe-form').shadowRoot.querySelector('.steps button'),
  );
  assert.deepEqual(await told(page), [
    'You are online again. Your address has not been sent yet.',
    '',
    'Try again',
  ]);
  await page.$eval('salve-subscribe-form', ({ shadowRoot }) =>
    shadowRoot.querySelector('.steps button').focus(),
  );
  await page.keyboard.press('Enter');
  await state(page, 'subscribed');
  await page.close();
});

test('without the script, it holds no place for what will not come', async () => {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setViewport({ width: 320, height: 700 });
  await page.goto(`${server.origin}/site/notes/what-empathy-is-not.html`, { waitUntil: 'load' });
  const [intro, link, footnote] = await page.$$eval(
    'salve-subscribe-form > p[slot=intro], salve-subscribe-form > :not([slot]), salve-subscribe-form > [slot=footnote]',
    (all) => all.map((each) => each.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
  );
  const gaps = [link.top - intro.bottom, footnote.top - link.bottom];
  assert.ok(
    gaps.every((gap) => gap >= 0 && gap < 48),
    `${gaps} px`,
  );
  await page.close();
});
