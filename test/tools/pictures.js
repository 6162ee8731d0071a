// `npm run pictures`: writes the pictures of README, the guides and the site, light and dark, from the sample site as a reader has it:
// stories/pictures/NAME-light.webp, NAME-dark.webp, and index.json with each one's size and alternative text.
//   npm run pictures -- pull-quote     these alone
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { subscribeEndpoint } from '../../.storybook/subscribe.js';
import { launch } from './browsers.js';
import { serve } from './serve.js';
import { settle, visit } from './visit.js';

/** The morning on which every picture is taken. */
const NOW = Date.UTC(2026, 10, 20, 9, 30);
/** Pixels for each of CSS: those of a phone, fewer where a whole page is shown smaller than it is. */
const SCALE = 2;
const PAGE_SCALE = 1.5;
const QUALITY = 76;
/** Space around what is shown, in pixels of CSS. */
const AROUND = 32;

const NOTE = 'notes/coming-back-to-centre.html';
const WORDS = 'That one bad night doesn’t undo the mornings. That I’d still want to have breakfast with you.';
const MORE_WORDS = 'I was frightened, and I made it sound like anger.';

/** Types into the question of a note, waits until it is saved, and leaves the field. */
async function write(page, path, text) {
  await page.goto(page.site + path, { waitUntil: 'load' });
  const field = await page.waitForSelector('salve-reflection-prompt >>> textarea');
  await field.type(text);
  await page.waitForSelector('salve-reflection-prompt:state(saved)');
  await page.evaluate(() => document.activeElement.blur());
}

async function press(page, selector, words) {
  const button = await page.waitForSelector(`${selector} >>> ::-p-text(${words})`);
  await button.click();
}

/**
 * What each picture shows: the page, how wide it is, what a reader does there, and the elements between which it is cut.
 * Neighbours that the cut would go through are hidden.
 */
const PICTURES = {
  'front-page': {
    alt: 'The front page of a small practice’s magazine: a large card for the newest article, and three more in a row below it',
    path: 'index.html',
    width: 1120,
    scale: PAGE_SCALE,
    from: 'body',
    to: '.recent .cards',
  },
  article: {
    alt: 'An article with a line of it repeated in large italics below the paragraph that says it, between a short rule and two quiet links',
    path: NOTE,
    width: 820,
    scale: PAGE_SCALE,
    from: '.masthead',
    to: 'salve-pull-quote',
  },
  'article-list': {
    alt: 'Recent articles at the end of a note: three cards in a row, each with a picture, a headline, a description, the author and the day',
    path: NOTE,
    width: 1120,
    scale: PAGE_SCALE,
    above: 14,
    from: '.recent > h2',
    to: 'salve-article-list',
  },
  'pull-quote': {
    alt: 'A pull quote in large italics with its marks in the margin, and below it the links “Go to this passage” and “Copy quote and link”',
    path: NOTE,
    width: 600,
    from: 'p:has(+ salve-pull-quote)',
    to: 'salve-pull-quote',
  },
  'reflection-prompt': {
    alt: 'A question with a reader’s answer in its field, and below it the words “Saved on this device”',
    path: NOTE,
    width: 600,
    act: (page) => write(page, NOTE, WORDS),
    from: 'salve-reflection-prompt',
    to: 'salve-reflection-prompt',
  },
  'reflection-journal': {
    alt: 'A reader’s journal, opened: a search, and two answers under the headlines of their articles, each with its question, its day and what can be done with it',
    path: 'journal.html',
    width: 600,
    async act(page) {
      await write(page, 'notes/the-hour-after-an-argument.html', MORE_WORDS);
      await write(page, NOTE, WORDS);
      await page.goto(`${page.site}journal.html`, { waitUntil: 'load' });
      await press(page, 'salve-reflection-journal', 'Show what I wrote');
      await page.waitForSelector('salve-reflection-journal >>> [part~=entry]');
      await page.mouse.move(0, 0);
    },
    from: 'salve-reflection-journal',
    to: 'salve-reflection-journal',
  },
  'subscribe-form': {
    alt: 'A form for a newsletter: one field for the address, the button “Subscribe”, and a sentence on how the address is treated',
    path: NOTE,
    width: 600,
    from: 'salve-subscribe-form',
    to: 'salve-subscribe-form',
  },
  'subscribe-form-answer': {
    alt: 'The form after the service’s yes, in the same place: “Check your email”, the address that a link was sent to, and a way to use another',
    path: NOTE,
    width: 600,
    async act(page) {
      const field = await page.waitForSelector('salve-subscribe-form >>> input[type=email]');
      await field.type('ruth@tidewater.example');
      await field.press('Enter');
      await page.waitForSelector('salve-subscribe-form:state(subscribed)');
      await page.evaluate(() => document.activeElement.blur());
    },
    from: 'salve-subscribe-form',
    to: 'salve-subscribe-form',
  },
  arabic: {
    alt: 'An article in Arabic, set from the right, with a pull quote in the marks of its language',
    path: 'ar/al-awda-ila-al-markaz.html',
    width: 600,
    from: 'p:has(+ salve-pull-quote)',
    to: 'salve-pull-quote',
  },
};

const folder = fileURLToPath(new URL('../../stories/pictures/', import.meta.url));
const wanted = process.argv.slice(2);

/** Sets the clock of a page, which goes on from there, and its zone. */
async function setClock(page) {
  await page.emulateTimezone('Europe/London');
  await page.evaluateOnNewDocument((now) => {
    const began = Date.now();
    const RealDate = Date;
    globalThis.Date = class extends RealDate {
      constructor(...parts) {
        super(...(parts.length ? parts : [globalThis.Date.now()]));
      }
      static now = () => now + RealDate.now() - began;
    };
  }, NOW);
}

/** The part of a page from the top of one element to the bottom of another. */
const cut = (page, { from, to, width, above = AROUND }) =>
  page.evaluate(
    (first, last, all, before, around) => {
      const [top, bottom] = [first, last].map((selector) => document.querySelector(selector));
      for (let each = top; (each = each.previousElementSibling);) each.style.visibility = 'hidden';
      for (let each = bottom; (each = each.nextElementSibling);) each.style.visibility = 'hidden';
      const y = Math.max(0, Math.round(top.getBoundingClientRect().top + scrollY - before));
      const end = Math.round(bottom.getBoundingClientRect().bottom + scrollY + around);
      return { x: 0, y, width: all, height: end - y };
    },
    from,
    to,
    width,
    above,
    AROUND,
  );

/** Takes one picture in one scheme, in a context without a past. Gives its size in pixels of CSS. */
async function take(browser, origin, [name, picture], scheme) {
  const context = await browser.createBrowserContext();
  const before = async (page) => {
    page.site = `${origin}/site/`;
    await setClock(page);
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.setViewport({ width: picture.width, height: 900, deviceScaleFactor: picture.scale ?? SCALE });
  };
  const { page } = await visit(context, `${origin}/site/${picture.path}`, { before, width: picture.width });
  await settle(page);
  await picture.act?.(page);
  await settle(page);
  // A journal draws what is near the window: all of the page has to be.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: picture.width, height, deviceScaleFactor: picture.scale ?? SCALE });
  await settle(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const clip = await cut(page, picture);
  const options = { type: 'webp', quality: QUALITY, captureBeyondViewport: false };
  await page.screenshot({ ...options, clip, path: `${folder}${name}-${scheme}.webp` });
  await context.close();
  return { width: clip.width, height: clip.height };
}

mkdirSync(folder, { recursive: true });
const list = mkdtempSync(`${tmpdir()}/pictures-`);
const subscribe = subscribeEndpoint({ file: `${list}/subscribers.txt`, print: () => {} });
const server = await serve((url, response, request) => subscribe(request, response));
const browser = await launch('chromium');
const index = {};
for (const [name, picture] of Object.entries(PICTURES)) {
  const sizes = [];
  if (!wanted.length || wanted.includes(name))
    for (const scheme of ['light', 'dark'])
      sizes.push(await take(browser, server.origin, [name, picture], scheme));
  const size = sizes[0] ?? JSON.parse(readFileSync(`${folder}index.json`, 'utf8'))[name];
  if (sizes.some(({ height }) => height !== size.height))
    throw new Error(`${name} is not as high in the dark as in light`);
  index[name] = { width: size.width, height: size.height, alt: picture.alt };
  console.log(`${name}: ${size.width} × ${size.height}`);
}
writeFileSync(`${folder}index.json`, `${JSON.stringify(index, null, 2)}\n`);
await browser.close();
await server.close();
rmSync(list, { recursive: true });
