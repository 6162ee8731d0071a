// What a page costs with this build, against the release before it and against a peer's nearest parts.
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CARDS } from './cards.js';
import { bundle, cpu } from './measure.js';

const file = (path) => fileURLToPath(new URL(path, import.meta.url));

const BUILDS = { now: '../../dist/salve.js', released: '../fixtures/salve-0.1.0.js' };

const SENTENCE = 'Nobody is shouting now, and the plates are still on the table.';
const TEXT = Array.from(
  { length: 10 },
  (_, part) => `<p>${SENTENCE} This is part ${part} of an evening.</p>`,
);
const quote = (part) => `This is part ${part} of an evening.`;

export const by = {
  attributes: {
    card: CARDS['salve, by attributes'].markup,
    quote: `<salve-pull-quote share quote="${quote(3)}"></salve-pull-quote>`,
    prompt:
      '<salve-reflection-prompt name="friend" question="What would you say?"></salve-reflection-prompt>',
    form: '<salve-subscribe-form service="endpoint" action="/subscribe"></salve-subscribe-form>',
  },
  html: {
    card: CARDS['salve, around HTML'].markup,
    quote: `<salve-pull-quote share><blockquote><p>${quote(3)}</p></blockquote></salve-pull-quote>`,
    prompt: '<salve-reflection-prompt name="friend"><p>What would you say?</p></salve-reflection-prompt>',
    form: '<salve-subscribe-form service="endpoint"><form action="/subscribe" method="post"><label>Email <input type="email" name="email" required></label><button>Subscribe</button></form></salve-subscribe-form>',
  },
  shoelace: {
    card: CARDS.Shoelace.markup,
    quote: `<sl-card><blockquote><p>${quote(3)}</p></blockquote></sl-card>`,
    prompt: '<sl-textarea label="What would you say?"></sl-textarea>',
    form: '<form action="/subscribe" method="post"><sl-input type="email" name="email" label="Email" required></sl-input><sl-button type="submit">Subscribe</sl-button></form>',
  },
};

export const article = ({ card, quote: pull, prompt, form }) =>
  `<main><h1>An evening</h1>${TEXT.join('')}${pull}${prompt}${card.repeat(6)}${form}</main>`;

const tens = `<main><h1>An evening</h1>${TEXT.map(
  (paragraph, part) =>
    `${paragraph}<salve-pull-quote share quote="${quote(part)}"></salve-pull-quote>
<salve-reflection-prompt name="part-${part}"><p>What of part ${part}?</p></salve-reflection-prompt>`,
).join('')}</main>`;

/** Kinds of page: their markup, and the scripts that they are measured with. */
const KINDS = {
  'six cards, a quote, a prompt, a form, by attributes': [article(by.attributes), ['now', 'released']],
  'the same around HTML': [article(by.html), ['now', 'released']],
  'the same of Shoelace’s nearest parts': [article(by.shoelace), ['shoelace']],
  'ten quotes and ten prompts': [tens, ['now', 'released']],
  '1,000 cards, by attributes': [`<main>${by.attributes.card.repeat(1000)}</main>`, ['now', 'released']],
  '1,000 cards, around HTML': [`<main>${by.html.card.repeat(1000)}</main>`, ['now', 'released']],
};

/** Rounds of a kind that costs little, for one of a kind that costs much: they vary more. */
const LIGHT_TIMES = 3;

/** Time between two looks at what a page does after it has drawn: milliseconds. */
const LOOK_EVERY = 250;

/** CPU between two looks at which a page is at rest: seconds. */
const AT_REST = 0.002;

/** Pages of this part, by their path. */
export const RELEASE_PAGES = Object.fromEntries(
  Object.values(KINDS).flatMap(([markup, scripts], index) =>
    [...scripts, 'nothing'].map((script) => [
      `release-${index}-${script}.html`,
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>An evening</title>
<link rel="stylesheet" href="/bench/salve.css"><script type="module" src="/bench/release-${script}.js"></script>
<style>main { max-inline-size: 60em; margin: auto; font: 16px/1.5 sans-serif }</style>${markup}`,
    ]),
  ),
);

/** How much slower than this machine's the CPU is on which long tasks are counted. */
const SLOWER = 4;

/** Opens an empty page of a fresh visit to the site. */
async function visit(browser, origin) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${origin}/bench/feeds.html`);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { context, page, session };
}

/** Goes to a page and waits until it has drawn and does nothing more. Gives the seconds of its main thread then. */
async function goUntilAtRest({ page, session }, url) {
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  let used = await cpu(session);
  for (let last = 0; used - last > AT_REST;) {
    await wait(LOOK_EVERY);
    [last, used] = [used, await cpu(session)];
  }
  return used;
}

/** Milliseconds of the main thread from the navigation until a page is at rest, and the bytes of its script's heap then. */
async function start(browser, origin, path) {
  const visited = await visit(browser, origin);
  const { context, session } = visited;
  const before = await cpu(session);
  const used = await goUntilAtRest(visited, `${origin}/bench/${path}`);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await context.close();
  return { time: (used - before) * 1000, heap: usedSize };
}

/** Milliseconds of the longest task until a page is at rest, on a slower CPU; 0 if none is a long one, of 50 or more. */
async function longestTask(browser, origin, path) {
  const visited = await visit(browser, origin);
  const { context, page, session } = visited;
  await page.evaluateOnNewDocument(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await goUntilAtRest(visited, `${origin}/bench/${path}`);
  const longest = await page.evaluate(() => window.longest);
  await context.close();
  return longest;
}

/** Builds the scripts of this part's pages. */
export async function prepareRelease() {
  mkdirSync(file('built'), { recursive: true });
  for (const name of readdirSync(file('../../dist')).filter((each) => /^salve\b.*\.(css|js)$/.test(each)))
    copyFileSync(file(`../../dist/${name}`), file(`built/${name}`));
  for (const [name, path] of Object.entries(BUILDS))
    copyFileSync(file(path), file(`built/release-${name}.js`));
  writeFileSync(file('built/release-shoelace.js'), await bundle('shoelace-parts.js'));
  writeFileSync(file('built/release-nothing.js'), 'export {};');
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/**
 * A row for each kind of page: the CPU of its scripts, less that of the same page with an empty
 * module, by the medians of `times` rounds, or of three times as many for light pages. A round takes
 * all scripts of a kind in turn; `ratio` is the median of the rounds' own ratios. Of light pages
 * also the bytes that the scripts add to the heap, and the longest task on a slower CPU.
 */
export async function measureRelease(browser, origin, times) {
  await prepareRelease();
  const rows = [];
  for (const [index, [kind, [, scripts]]] of Object.entries(KINDS).entries()) {
    const isLight = !kind.startsWith('1,000');
    const runs = Object.fromEntries([...scripts, 'nothing'].map((script) => [script, []]));
    const tasks = Object.fromEntries(Object.keys(runs).map((script) => [script, []]));
    const turns = Object.entries(runs);
    const count = isLight ? times * LIGHT_TIMES : times;
    for (let round = 0; round < count; round++)
      for (let turn = 0; turn < turns.length; turn++) {
        const [script, found] = turns[(round + turn) % turns.length];
        found.push(await start(browser, origin, `release-${index}-${script}.html`));
      }
    for (let round = 0; isLight && round < times; round++)
      for (const script of Object.keys(tasks))
        tasks[script].push(await longestTask(browser, origin, `release-${index}-${script}.html`));
    const floor = median(runs.nothing.map(({ time }) => time));
    const floorHeap = median(runs.nothing.map(({ heap }) => heap));
    const of = (script) => runs[script].map(({ time }) => time - floor);
    const light = (script) => ({
      heap: median(runs[script].map(({ heap }) => heap)) - floorHeap,
      longest: median(tasks[script]),
    });
    rows.push({
      kind,
      floor,
      ...Object.fromEntries(scripts.map((script) => [script, median(of(script))])),
      ...(runs.released && {
        ratio: median(of('now').map((time, round) => time / of('released')[round])),
      }),
      ...(isLight && {
        light: Object.fromEntries(Object.keys(runs).map((script) => [script, light(script)])),
      }),
    });
  }
  return rows;
}
