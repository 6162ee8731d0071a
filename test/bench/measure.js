import { brotliCompressSync } from 'node:zlib';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { CARDS } from './cards.js';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** A page for a kind of card: its CSS, its module, and an empty place for cards. */
export const pageOf = (name) => {
  const { css = [], module } = CARDS[name];
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${name}</title>
<style>body { margin: 16px; font: 16px/1.5 'Liberation Sans', Arial, sans-serif } main { display: grid; gap: 32px; grid-template-columns: repeat(3, 1fr) }</style>
${css.map((file) => `<link rel="stylesheet" href="/bench/${slug(file)}">`).join('')}
<main></main>${module ? `<script type="module" src="/bench/${slug(name)}.js"></script>` : ''}`;
};

export const slug = (name) =>
  name
    .split('/')
    .pop()
    .replace(/[^\w.]+/g, '-')
    .toLowerCase();

/** Bundles each kind's module as a site would ship it: one file, minified, for production. Returns its bytes, compressed by brotli. */
export async function bundle() {
  process.env.NODE_ENV = 'production';
  mkdirSync(`${folder}built`, { recursive: true });
  const bytes = {};
  for (const [name, { module, css = [] }] of Object.entries(CARDS)) {
    for (const file of css) writeFileSync(`${folder}built/${slug(file)}`, readFileSync(new URL(file, import.meta.url)));
    if (!module) continue;
    const entry = fileURLToPath(new URL(module, import.meta.url));
    const [{ output }] = await build({
      configFile: false,
      logLevel: 'error',
      root: folder,
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        target: 'es2022',
        lib: { entry, formats: ['es'] },
        rolldownOptions: { output: { minify: true, codeSplitting: false } },
      },
    });
    writeFileSync(`${folder}built/${slug(name)}.js`, output[0].code);
    bytes[name] = brotliCompressSync(output[0].code).length;
  }
  return bytes;
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

/** Seconds of the page's main thread, so far. */
async function cpu(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

/**
 * Puts `count` cards into the page. Milliseconds: `time` from the insertion until they are painted, `cpu` of the main thread for the same, and
 * for scrolling through all of them as well where `scroll` asks for it.
 */
export async function insert(browser, origin, name, count, { scroll = false } = {}) {
  const { page, session } = await open(browser, origin, name);
  const before = await cpu(session);
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
      return shown;
    },
    CARDS[name].markup,
    count,
    scroll,
  );
  const used = (await cpu(session)) - before;
  await page.close();
  return { time, cpu: used * 1000 };
}

/** Bytes of heap that one card holds, from a thousand of them. */
export async function heap(browser, origin, name) {
  const { page, session } = await open(browser, origin, name);
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
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
  return (after - before) / 1000;
}
