// `npm run test:bundlers`: bundles each entry of the package by each bundler, and opens the result in pages of two languages.
//   npm run test:bundlers -- --only esbuild,Rollup   or BUNDLERS=esbuild,Rollup: these alone
//   ENTRIES=bundle,elements/article-card.js          these entries alone
//   UPDATE=1                                         writes the table of the guide "With a bundler"
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { launch } from '../tools/browsers.js';
import { BRINGS } from '../tools/brings.js';
import { samplesOf, writeTable } from './guide.js';
import { layOut, serve, written } from './site.js';
import { TOOLS } from './tools.js';

const { argv, env } = process;
const only = (argv[argv.indexOf('--only') + 1 || argv.length] ?? env.BUNDLERS)?.split(',');
const unknown = only?.filter((name) => !TOOLS[name]) ?? [];
if (unknown.length) throw new Error(`No bundler is called ${unknown.join(' or ')}.`);

const all = Object.keys(BRINGS).map((name) => `salve-${name}`);
const tagsOf = (name) => [name, ...BRINGS[name]].map((each) => `salve-${each}`);

/** Each entry: its code, the tags that it defines, and whether it speaks Spanish. */
const ENTRIES = {
  whole: { code: "import 'salve-elements';", tags: all },
  bundle: { code: "import 'salve-elements/bundle';", tags: all },
  ...Object.fromEntries(
    Object.keys(BRINGS).map((name) => [
      `elements/${name}.js`,
      { code: `import 'salve-elements/elements/${name}.js';`, tags: tagsOf(name) },
    ]),
  ),
  'salve.css': { code: "import 'salve-elements/salve.css';", tags: [], files: ['.css'], styles: true },
  'without .js': { code: "import 'salve-elements/elements/article-card';", tags: tagsOf('article-card') },
  ...samplesOf({ all, tagsOf }),
};
const wanted = Object.entries(ENTRIES).filter(
  ([name]) => !env.ENTRIES || env.ENTRIES.split(',').includes(name),
);

/** What a bundler may make of the style sheet's bytes: Rspack writes it for older browsers, Bun `:is()` three times. */
const GROWTH = { Bun: 1.3 };
const MOST = 1.4;
const source = brotliCompressSync(readFileSync(new URL('../../dist/salve.css', import.meta.url))).length;

/** Opens a page; gives what was not right. */
async function visit(browser, url, { tags, spanish }, language) {
  const faults = [];
  const page = await browser.newPage();
  page.on('pageerror', (error) => faults.push(error.stack ?? String(error)));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !/Failed to load resource/.test(text)) faults.push(text);
    if (message.type().startsWith('warn') && !/speaks English|<salve-article-list>/.test(text))
      faults.push(text);
  });
  await page.goto(url, { waitUntil: 'load' });
  const found = await page.evaluate(
    async (names, card) => {
      await Promise.all(names.map((name) => customElements.whenDefined(name)));
      const elements = [...document.querySelectorAll(names.join() || 'none')];
      await Promise.all(elements.map((each) => each.updateComplete));
      const defined = [...document.querySelectorAll(':defined')].map(({ localName }) => localName);
      return {
        defined: [...new Set(defined.filter((name) => name.startsWith('salve-')))].sort(),
        minutes: card && document.querySelector(card).shadowRoot.textContent,
      };
    },
    tags,
    tags.includes('salve-article-card') && 'salve-article-card',
  );
  await page.close();
  if (String(found.defined) !== String([...tags].sort())) faults.push(`defined: ${found.defined}`);
  if (found.minutes === null || (found.minutes && !/5\s?min/.test(found.minutes)))
    faults.push(`card: ${found.minutes}`);
  const reads = language === 'es' && spanish ? /de lectura/ : /min read/;
  if (found.minutes && !reads.test(found.minutes)) faults.push(`${language}: ${found.minutes}`);
  return faults;
}

const folder = mkdtempSync(join(tmpdir(), 'salve-bundlers-'));
layOut(folder, Object.fromEntries(wanted.map(([name, { code }]) => [name, code])));
const browser = await launch('chromium');
const server = await serve(folder);
const rows = {};
try {
  for (const [tool, { bundle, version, styles = true }] of Object.entries(TOOLS)) {
    if (only && !only.includes(tool)) continue;
    const row = (rows[`${tool.replace(/ \d+$/, '')} ${version}`] = {});
    for (const [name, entry] of wanted) {
      if (entry.styles && !styles) continue;
      const out = join(folder, 'built', tool, name);
      const faults = [];
      try {
        faults.push(...(await bundle({ folder, entry: `${name}/out.js`, out })));
        const extra = written(out).filter(
          (file) =>
            !/^out\.js(\.LICENSE\.txt)?$/.test(file) && !entry.files?.some((part) => file.includes(part)),
        );
        if (extra.length) faults.push(`files: ${extra.join(', ')}`);
        const path = `/built/${encodeURIComponent(tool)}/${encodeURI(name)}/out.js`;
        for (const language of ['en', 'es'])
          for (const way of ['tag', 'import']) {
            const url = `${server.origin}/page?lang=${language}&way=${way}&path=${encodeURIComponent(path)}`;
            faults.push(...(await visit(browser, url, entry, language)));
          }
      } catch (error) {
        faults.push(error.message);
      }
      const file = written(out).find((each) => entry.styles && each.endsWith('.css')) ?? 'out.js';
      const bytes = written(out).includes(file) && brotliCompressSync(readFileSync(join(out, file))).length;
      row[name] = bytes;
      const growth = GROWTH[tool] ?? MOST;
      if (file.endsWith('.css') && bytes > growth * source)
        faults.push(`${bytes} bytes, more than ${growth} times the ${source} of dist/salve.css`);
      console.log(`${faults.length ? 'not ok' : 'ok'}  ${tool}, ${name}: ${bytes} bytes by brotli`);
      for (const fault of new Set(faults)) console.log(`        ${String(fault).slice(0, 600)}`);
      if (faults.length) process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
console.table(rows);
if (env.UPDATE) await writeTable(rows);
