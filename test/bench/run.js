// `npm run bench`: measures the elements against their peers, in one run, and writes results.md and results.json beside this file.
//   node test/bench/run.js [rounds] [cards|sizes|builder|release|swaps|quotes|journal|feeds ...]: all, or what is named, beside what was measured of the rest before
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { launch } from '../tools/browsers.js';
import { serve } from '../tools/serve.js';
import { weighFiles, writeTable } from './builder.js';
import { CARDS } from './cards.js';
import { measureFeeds, PAGES } from './feed.js';
import { COUNTS, measureJournal } from './journal.js';
import { buildAll, heap, insert, pageOf, shift, slug, weighElements, weighParts } from './measure.js';
import { measureQuotes } from './quotes.js';
import { measureRelease, prepareRelease, RELEASE_PAGES } from './release.js';
import { measureSwaps } from './swaps.js';

const ROUNDS = Number(process.argv.find(Number) ?? 9);
const PLAIN = 'plain HTML and CSS';
const HAND = 'hand-written element';
const OURS = ['salve, by attributes', 'salve, around HTML'];
const here = new URL('.', import.meta.url);

const names = Object.keys(CARDS);
const bySlug = new Map(names.map((name) => [slug(name), name]));

const server = createServer(async ({ url }, response) => {
  const { pathname, search } = new URL(url, 'http://localhost');
  const path = pathname.replace('/bench/', '');
  const name = bySlug.get(path.replace('.html', ''));
  if (path.endsWith('.html') && name) {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    return response.end(pageOf(name, search === '?late' ? { count: 12, late: true } : {}));
  }
  const page = PAGES[path] ?? RELEASE_PAGES[path];
  if (page) return response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
  if (pathname.startsWith('/fixtures/'))
    return response.end(readFileSync(new URL(`../fixtures/feeds/${pathname.slice(10)}`, here)));
  if (path === 'tide.svg')
    return response
      .setHeader('Content-Type', 'image/svg+xml')
      .end('<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"/>');
  if (path.startsWith('late/')) await wait(800);
  const file = new URL(`built/${path.replace('late/', '')}`, here);
  if (!existsSync(file)) return response.writeHead(404).end();
  response.setHeader('Content-Type', path.endsWith('.css') ? 'text/css' : 'text/javascript');
  response.end(readFileSync(file));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
};

/** Measures each of `kinds` in turn, in every round from another start, so that what the machine does meanwhile falls on all. */
async function rounds(browser, kinds, count, options, times = ROUNDS) {
  const runs = Object.fromEntries(kinds.map((name) => [name, []]));
  for (let round = 0; round < times; round++)
    for (let turn = 0; turn < kinds.length; turn++) {
      const name = kinds[(round + turn) % kinds.length];
      runs[name].push(await insert(browser, origin, name, count, options));
    }
  return runs;
}

/** Median of the ratios within each round. */
const ratio = (runs, name, floor, what = 'cpu') =>
  median(runs[name].map((run, round) => run[what] / runs[floor][round][what]));

const started = Date.now();
const say = (line) => console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${line}`);

/** All that is measured of cards, and of what the one file holds. */
async function measureCards(browser) {
  const bytes = await buildAll();
  say('1,000 cards');
  const thousand = await rounds(browser, names, 1000, {});
  say('1,000 cards, with a scroll through them');
  const scrolled = await rounds(browser, names, 1000, { scroll: true }, Math.ceil(ROUNDS / 2));
  say('100 and 10,000 cards');
  const few = [PLAIN, HAND, 'bare Lit element', ...OURS];
  const hundred = await rounds(browser, few, 100, {});
  const many = await rounds(browser, few, 10_000, {}, 3);
  say('heap and layout shift');
  const heaps = {};
  const shifts = {};
  for (const name of names) {
    const held = [];
    for (let time = 0; time < 3; time++) held.push(await heap(browser, origin, name));
    heaps[name] = {
      script: median(held.map(({ script }) => script)),
      dom: median(held.map(({ dom }) => dom)),
    };
    shifts[name] = {
      desktop: await shift(browser, origin, name, 1280),
      phone: await shift(browser, origin, name, 390),
    };
  }

  const rows = names.map((name) => ({
    card: name,
    brotli: bytes[name],
    cpu: median(thousand[name].map(({ cpu }) => cpu)),
    time: median(thousand[name].map(({ time }) => time)),
    ofHand: ratio(thousand, name, HAND),
    ofPlain: ratio(thousand, name, PLAIN),
    scrolledOfHand: ratio(scrolled, name, HAND),
    scrolledOfPlain: ratio(scrolled, name, PLAIN),
    recalculations: median(thousand[name].map(({ recalculations }) => recalculations)),
    nodes: median(thousand[name].map(({ nodes }) => nodes)),
    heap: heaps[name],
    ...shifts[name],
  }));
  const growth = few.map((name) => {
    const of = (runs) => median(runs[name].map(({ cpu }) => cpu));
    return {
      card: name,
      hundred: of(hundred) / 100,
      thousand: of(thousand) / 1000,
      tenThousand: of(many) / 10_000,
    };
  });
  const parts = weighParts();
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', here), 'utf8'));
  return {
    date: new Date().toISOString().slice(0, 10),
    browser: await browser.version(),
    machine: `${cpus().length} × ${cpus()[0].model.trim()}, ${process.platform}, Node ${process.versions.node}`,
    versions: dependencies,
    rounds: ROUNDS,
    bytes: {
      ...parts,
      css: readFileSync(new URL('../../dist/salve.css', import.meta.url)).length,
    },
    rows,
    growth,
  };
}

const browser = await launch('chromium');
/** What is measured by itself where its name is given; the rest then stays as it was measured last. */
const MEASURES = {
  cards: async () => Object.assign(results, await measureCards(browser)),
  sizes: async () => (results.sizes = await weighElements()),
  builder: async () => writeTable((results.builder = await weighFiles())),
  release: async () => (results.release = await measureRelease(browser, origin, ROUNDS)),
  swaps: async () => {
    await prepareRelease();
    results.swaps = await measureSwaps(browser, origin);
  },
  quotes: async () => (results.quotes = await measureQuotes(browser)),
  journal: async () => {
    const site = await serve();
    results.journal = [];
    for (const count of COUNTS) results.journal.push(await measureJournal(browser, site.origin, count));
    await site.close();
  },
  feeds: async () => (results.feeds = await measureFeeds(browser, origin, ROUNDS)),
};
const asked = Object.keys(MEASURES).filter((name) => process.argv.includes(name));
const results = asked.length > 0 ? JSON.parse(readFileSync(new URL('results.json', here), 'utf8')) : {};
for (const name of asked.length > 0 ? asked : Object.keys(MEASURES)) {
  say(name);
  await MEASURES[name]();
}
await browser.close();
server.close();
const { rows, growth, bytes: parts, sizes, builder, release, swaps, quotes, journal, feeds } = results;

const kB = (count) => `${(count / 1000).toFixed(1)} kB`;
const two = (number) => number.toFixed(2);
const table = (head, lines) =>
  [head, head.map(() => '---'), ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
const moved = ({ cls, furthest }) => `${cls.toFixed(3)}, ${Math.round(furthest)} px`;

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', here), 'utf8'));

writeFileSync(
  new URL('results.md', here),
  `Measured on ${results.date} in ${results.browser}, on ${results.machine}; ${results.rounds} rounds, a fresh page each, medians of ratios within a round.

${table(
  [
    'card',
    'script and CSS, brotli',
    'CPU of 1,000, × hand-written',
    'with a scroll',
    'CPU of 1,000, × plain HTML',
    'with a scroll',
    'style recalculations',
    'nodes',
    'heap a card',
    'of the DOM',
    'layout shift, 1280 px',
    'layout shift, 390 px',
  ],
  rows.map((row) => [
    row.card,
    kB(row.brotli),
    two(row.ofHand),
    two(row.scrolledOfHand),
    two(row.ofPlain),
    two(row.scrolledOfPlain),
    row.recalculations.toLocaleString('en'),
    row.nodes.toLocaleString('en'),
    kB(row.heap.script),
    kB(row.heap.dom),
    moved(row.desktop),
    moved(row.phone),
  ]),
)}

Microseconds of CPU a card:

${table(
  ['card', 'of 100', 'of 1,000', 'of 10,000'],
  growth.map((row) => [
    row.card,
    ...[row.hundred, row.thousand, row.tenThousand].map((ms) => Math.round(ms * 1000)),
  ]),
)}

Milliseconds of CPU from the navigation until a page has drawn and is at rest, less those of the same page with an empty module, by medians; the ratio is the median of the rounds’ own:

${table(
  ['page', 'this build', 'version 0.1.0', 'ratio'],
  release.map(({ kind, now, released, shoelace, ratio }) => [
    kind,
    Math.round(now ?? shoelace),
    released ? Math.round(released) : '',
    ratio ? two(ratio) : '',
  ]),
)}

Of the same pages, the script's heap that is more than with an empty module, and the longest task until the page is at rest on a CPU four times slower than this machine's; a task of less than 50 ms counts as none:

${table(
  ['page', 'heap', 'version 0.1.0', 'longest task', 'version 0.1.0', 'empty module'],
  release
    .filter(({ light }) => light)
    .map(({ kind, light: { now, released, shoelace, nothing } }) => [
      kind,
      kB((now ?? shoelace).heap),
      released ? kB(released.heap) : '',
      `${Math.round((now ?? shoelace).longest)} ms`,
      released ? `${Math.round(released.longest)} ms` : '',
      `${Math.round(nothing.longest)} ms`,
    ]),
)}

What is left of ${swaps.swaps} swaps of an article with all its elements, a tenth of them with a prompt that was typed into, once the page is empty and has rested:

${table(
  ['elements made', 'elements left', 'more nodes', 'more listeners', 'more timers'],
  [[swaps.made, swaps.elements, swaps.nodes, swaps.listeners, swaps.timers].map(String)],
).replaceAll('\n\n', '\n')}

What the one file weighs, compressed by brotli, and what each part adds to it:

${table(
  ['part', 'brotli'],
  [
    ...Object.entries(parts.parts)
      .sort(([, a], [, b]) => b - a)
      .map(([part, count]) => [part, kB(count)]),
    ['**dist/salve.js, whole**', `**${kB(parts.whole)}**`],
  ],
)}

What each element weighs by itself where a site bundles it by Vite, with Lit and all else that it needs, compressed by brotli:

${table(
  ['element', 'brotli'],
  sizes.map(({ element, brotli }) => [`<salve-${element}>`, kB(brotli)]),
)}

What a file of one's own weighs, as the builder makes it of chosen elements, with Lit and all else that they need:

${table(
  ['file', 'script', 'gzip', 'brotli', 'style sheet, brotli'],
  builder.map(({ choice, plain, gzip, brotli, css }) => [choice, ...[plain, gzip, brotli, css].map(kB)]),
)}

Milliseconds until ${quotes[0].quotes} pull quotes of one article know their passages, after its first paint:

${table(
  [
    'words in the article',
    'reading it, once for all',
    'finding every passage',
    'in all',
    'reading it again after a morph',
  ],
  quotes.map(({ words, reading, finding, again }) => [
    words.toLocaleString('en'),
    ...[reading, finding, reading + finding, again].map((ms) => Math.round(ms)),
  ]),
)}

Milliseconds that a reader waits for a journal: from the press until it is open, and from a key until what the search found is painted; then the longest
frame while all of it is scrolled through, while a field beside it is typed into, and while what is typed there is kept.

${table(
  ['reflections', 'opening', 'searching', 'scrolling', 'typing beside', 'keeping beside'],
  journal.map(({ count, open, search, scroll, type, follow }) => [
    count.toLocaleString('en'),
    ...[open, search, scroll, type, follow].map((ms) => Math.round(ms)),
  ]),
)}

What reading a feed costs, against the parsers that one may pick: bytes; the CPU of the first 1,000 items that a page reads, their titles, links, dates
and order, and in a row of its own each summary as plain text, which no other reader gives, median of ${feeds.rounds} fresh pages; and how many of the
${feeds.rows[0].files} feeds that the tests are made with give any article, and how many each title and link as it should be.

${table(
  ['reader', 'script, brotli', 'CPU of 1,000 items', 'gives any article', 'each title and link'],
  feeds.rows.map((row) => [row.reader, kB(row.brotli), `${Math.round(row.cpu)} ms`, row.opened, row.right]),
)}

Of its own, less what the elements share, \`feed/\` has ${kB(feeds.own)}. A list of 1,000 articles takes ${two(feeds.list.ratio)} of the CPU of the same 1,000 cards without it.

Versions: ${Object.entries(dependencies)
    .map(([name, version_]) => `${name} ${version_}`)
    .join(', ')}.
`,
);
writeFileSync(new URL('results.json', here), `${JSON.stringify(results, null, 2)}\n`);
console.log(readFileSync(fileURLToPath(new URL('results.md', here)), 'utf8'));
