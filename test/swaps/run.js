// `npm run test:swaps`: goes through a small site of each library in each engine, and prints what was right and what was not.
//   npm run test:swaps -- --only turbo,htmx     or SWAPS=turbo,htmx: these alone
//   BROWSERS=chromium                           in one engine
//   UPDATE=1                                    writes the table of the guide "Sites that swap pages", the rows of these sites
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { format } from 'prettier';
import { launch } from '../tools/browsers.js';
import { leaveOpen, refresh, subscribe, write } from './journey.js';
import { VARIANTS } from './pages.js';
import { Reader } from './reader.js';
import { serveSite } from './site-server.js';
import { labelOf, sites } from './sites.js';

const { argv, env } = process;
const only = (argv[argv.indexOf('--only') + 1 || argv.length] ?? env.SWAPS)?.split(',');
const engines = (env.BROWSERS || 'chromium,firefox').split(',');
const variants = env.VARIANTS?.split(',') ?? VARIANTS;
const unknown = only?.filter((name) => !sites.some((site) => site.name === name)) ?? [];
if (unknown.length) throw new Error(`No site is called ${unknown.join(' or ')}.`);
const wanted = sites.filter(({ name }) => !only || only.includes(name));

/** Follows one way of writing one site, in a context without a past. Gives what was not right. */
async function visit(browser, site, variant) {
  const server = await serveSite(site);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const reader = new Reader(page, site, variant);
  const lines = [];
  page.on('console', (message) => {
    if (['warn', 'warning', 'error'].includes(message.type()))
      lines.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('pageerror', (error) => lines.push(`${error.stack ?? error.message ?? error}`));
  try {
    await write(reader, server.origin);
    if (site.refresh) await refresh(reader, server);
    await subscribe(reader, server);
    await leaveOpen(reader);
  } catch (error) {
    reader.faults.push(error.stack);
  }
  await context.close();
  await server.close();
  if (env.VERBOSE) console.log(lines.join('\n'));
  const ours = lines.filter((line) => /salve/i.test(line) && !(site.loads && /had no answer/.test(line)));
  return [...reader.faults, ...new Set(ours)];
}

/** Goes through every site in one engine. */
async function tour(engine) {
  const browser = await launch(engine);
  const found = [];
  for (const site of wanted) {
    for (const variant of variants) {
      const began = Date.now();
      const all = await visit(browser, site, variant);
      const isKnown = (fault) => variant !== 'recipe' && site.known?.fault.test(fault);
      const faults = all.filter((fault) => !isKnown(fault));
      found.push({ engine, site, variant, faults, isKnown: all.some(isKnown) });
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`${faults.length ? 'not ok' : 'ok'}  ${site.name}, ${variant}, ${engine} (${seconds} s)`);
      for (const fault of all) console.log(`        ${isKnown(fault) ? 'the library: ' : ''}${fault}`);
    }
  }
  await browser.close();
  return found;
}

/** What became of a site written in one way, in every engine. */
function verdictOf(found, site, variant) {
  const own = found.filter((each) => each.site === site && each.variant === variant);
  const wrong = own.flatMap(({ engine, faults }) => faults.map((fault) => `${engine}: ${fault}`));
  if (wrong.length) return wrong.join('; ').replaceAll('|', '/');
  return own.some(({ isKnown }) => isKnown) ? `right, but for the library: ${site.known.says}` : 'right';
}

const rowOf = (found, site) =>
  `| ${labelOf(site)} | ${variants.map((variant) => verdictOf(found, site, variant)).join(' | ')} |`;

const tableOf = (rows) =>
  [`| library | ${variants.join(' | ')} |`, `| --- |${' --- |'.repeat(variants.length)}`, ...rows].join('\n');

for (const site of wanted) await site.prepare?.();
const found = (await Promise.all(engines.map(tour))).flat();
const rows = new Map(wanted.map((site) => [labelOf(site), rowOf(found, site)]));
console.log(`\n${tableOf([...rows.values()])}`);
if (env.UPDATE) {
  const guide = new URL('../../stories/swapped-pages.mdx', import.meta.url);
  const [before, results, after] = readFileSync(guide, 'utf8').split(
    /(?<=\{\/\* results \*\/\}\n)|(?=\{\/\* end of results \*\/\})/,
  );
  // A site that was not asked for keeps its row as long as its versions are the same.
  const kept = new Map(results.split('\n').map((line) => [line.split('|')[1]?.trim(), line]));
  const lines = sites.map(labelOf).flatMap((label) => rows.get(label) ?? kept.get(label) ?? []);
  const table = await format(tableOf(lines), { parser: 'markdown' });
  writeFileSync(guide, `${before}\n${table}\n${after}`);
}
process.exitCode = found.some(({ faults }) => faults.length) ? 1 : 0;
