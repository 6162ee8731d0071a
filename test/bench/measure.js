import { brotliCompressSync } from 'node:zlib';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { eachMapping, TraceMap } from '@jridgewell/trace-mapping';
import { build } from 'vite';
import { BRINGS } from '../tools/brings.js';
import { CARDS } from './cards.js';
import { look } from './look.js';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** A page for a kind of card: its CSS, its module, and a place for cards, with `count` of them in it. */
export const pageOf = (name, { count = 0, late = false } = {}) => {
  const { css = [], module, markup } = CARDS[name];
  const sheets = new Set(['salve.css', ...css]);
  const script = module
    ? `<script type="module" async src="/bench/${late ? 'late/' : ''}${slug(name)}.js"></script>`
    : '';
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${name}</title>
<style>body { margin: 16px; font: 16px/1.5 'Liberation Sans', Arial, sans-serif }
main { display: grid; gap: 32px; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)) }</style>
${[...sheets].map((file) => `<link rel="stylesheet" href="/bench/${file}">`).join('')}${script}</head>
<body><main>${markup.repeat(count)}</main><p id="after">After the cards</p></body></html>`;
};

export const slug = (name) =>
  name
    .split('/')
    .pop()
    .replace(/[^\w.]+/g, '-')
    .toLowerCase();

export const compressed = (code) => brotliCompressSync(code).length;

/** A module as a site would ship it: in one file but for what is `external`, minified, for production. */
export async function bundle(entry, external) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['es'] },
      rolldownOptions: { external, output: { minify: true, codeSplitting: false } },
    },
  });
  return output[0].code;
}

/** Bundles each kind's module as a site would ship it: one file, minified, for production. Bytes of each with its CSS, compressed by brotli. */
export async function buildAll() {
  process.env.NODE_ENV = 'production';
  mkdirSync(`${folder}built`, { recursive: true });
  const ours = readFileSync(new URL('../../dist/salve.css', import.meta.url), 'utf8');
  const styles = {
    'salve.css': ours,
    'look.css': look('.card'),
  };
  for (const [file, text] of Object.entries(styles)) writeFileSync(`${folder}built/${file}`, text);
  const bytes = {};
  for (const [name, { module, css = [] }] of Object.entries(CARDS)) {
    const code = module ? await bundle(module) : '';
    writeFileSync(`${folder}built/${slug(name)}.js`, code);
    bytes[name] = [code, ...css.map((file) => styles[file])]
      .filter(Boolean)
      .reduce((sum, text) => sum + compressed(text), 0);
  }
  return bytes;
}

/** What each part adds to dist/salve.js, compressed: its bytes less those of the file without it. What parts share is in none of them. */
export function weighParts() {
  const code = readFileSync(new URL('../../dist/salve.js', import.meta.url), 'utf8');
  const map = new TraceMap(readFileSync(new URL('../../dist/salve.js.map', import.meta.url), 'utf8'));
  const parts = {};
  const pieces = [];
  const starts = [0];
  for (const line of code.split('\n')) starts.push(starts.at(-1) + line.length + 1);
  eachMapping(map, ({ generatedLine, generatedColumn, source }) =>
    pieces.push([starts[generatedLine - 1] + generatedColumn, source]),
  );
  pieces.forEach(([start, source], index) => {
    const part = partOf(source ?? '');
    (parts[part] ??= []).push([start, pieces[index + 1]?.[0] ?? code.length]);
  });
  const whole = compressed(code);
  const without = (ranges) => {
    let rest = '';
    let at = 0;
    for (const [start, end] of ranges) {
      rest += code.slice(at, start);
      at = end;
    }
    return rest + code.slice(at);
  };
  return {
    whole,
    parts: Object.fromEntries(
      Object.entries(parts).map(([part, ranges]) => [part, whole - compressed(without(ranges))]),
    ),
  };
}

function partOf(source) {
  const [, dependency] = /node_modules\/(@[^/]+\/[^/]+|[^/]+)/.exec(source) ?? [];
  if (dependency) return /^lit|reactive-element/.test(dependency) ? 'Lit' : dependency;
  const [, folderName, file] = /src\/(?:(\w+)\/)?([\w-]+)/.exec(source) ?? [];
  if (folderName === 'elements') return `<salve-${file}>`;
  return folderName ? `${folderName}/` : 'what they share';
}

/** Brotli bytes of each element's own module with Lit, as an application's bundler would ship it. */
export async function weighElements() {
  const rows = [];
  for (const element of Object.keys(BRINGS))
    rows.push({ element, brotli: compressed(await bundle(`../../dist/elements/${element}.js`)) });
  return rows;
}

/** Opens a fresh page of one kind, its module loaded and at rest. */
export async function open(browser, origin, name) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${origin}/bench/${slug(name)}.html`, { waitUntil: 'load' });
  const tag = /^<([\w-]+)/.exec(CARDS[name].markup)[1];
  if (CARDS[name].module) await page.evaluate((each) => customElements.whenDefined(each), tag);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('HeapProfiler.collectGarbage');
  return { page, session };
}

/** The browser's own counts of a page, so far; durations in seconds. */
async function metricsOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/** Seconds of the page's main thread, so far. */
export const cpu = async (session) => (await metricsOf(session)).TaskDuration;

/**
 * Puts `count` cards into the page. Milliseconds: `time` from the insertion until they are painted, `cpu` of the main thread for the same and half
 * a second more, and for scrolling through all of them as well where `scroll` asks for it; the recalculations of style, and the nodes, that it took.
 */
export async function insert(browser, origin, name, count, { scroll = false } = {}) {
  const { page, session } = await open(browser, origin, name);
  const before = await metricsOf(session);
  const time = await page.evaluate(
    async (markup, all, through) => {
      const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const start = performance.now();
      document.querySelector('main').innerHTML = markup.repeat(all);
      await painted();
      await painted();
      const shown = performance.now() - start;
      for (let y = 0; through && y < document.documentElement.scrollHeight; y += innerHeight) {
        scrollTo(0, y);
        await painted();
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      return shown;
    },
    CARDS[name].markup,
    count,
    scroll,
  );
  const after = await metricsOf(session);
  await page.close();
  return {
    time,
    cpu: (after.TaskDuration - before.TaskDuration) * 1000,
    recalculations: after.RecalcStyleCount - before.RecalcStyleCount,
    nodes: after.Nodes - before.Nodes,
  };
}

/** Bytes that one card holds, from a thousand of them: of the script's heap, and of the DOM's. */
export async function heap(browser, origin, name) {
  const { page, session } = await open(browser, origin, name);
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return session.send('Runtime.getHeapUsage');
  };
  const fill = (count) =>
    page.evaluate(
      async (markup, all) => {
        document.querySelector('main').innerHTML = markup.repeat(all);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      },
      CARDS[name].markup,
      count,
    );
  await fill(10); // what the first of a kind makes once
  const before = await used();
  await fill(1010);
  const after = await used();
  await page.close();
  return {
    script: (after.usedSize - before.usedSize) / 1000,
    dom: (after.embedderHeapUsedSize - before.embedderHeapUsedSize) / 1000,
  };
}

/**
 * How far the page moves when the script comes 800 ms late, with twelve cards in the page: the browser's own sum of layout shifts, and the
 * furthest that what stands after the cards moved, in pixels.
 */
export async function shift(browser, origin, name, width) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.goto(`${origin}/bench/${slug(name)}.html?late`, { waitUntil: 'domcontentloaded' });
  const moved = await page.evaluate(async () => {
    const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    let cls = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (cls += value))).observe({
      type: 'layout-shift',
      buffered: true,
    });
    const bottom = () => document.querySelector('#after').getBoundingClientRect().top;
    await painted();
    const first = bottom();
    let furthest = 0;
    for (const end = performance.now() + 2500; performance.now() < end; await painted())
      furthest = Math.max(furthest, Math.abs(bottom() - first));
    return { cls, furthest };
  });
  await page.close();
  return moved;
}
