// `npm run test:authoring`: has tools that rewrite HTML read what the guides show, and opens what comes out.
//   npm run test:authoring -- --only engines,claims    these parts alone: engines, samples, sanitizers, plain, claims
//   UPDATE=1                                           writes the guides' tables and known.json
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const { argv, env } = process;
const PARTS = { engines, samples, sanitizers, plain, claims };
const only = argv[argv.indexOf('--only') + 1 || argv.length]?.split(',') ?? Object.keys(PARTS);
const unknown = only.filter((name) => !PARTS[name]);
if (unknown.length) throw new Error(`No part is called ${unknown.join(' or ')}.`);

// React warns of attributes in its build for development; the allowances import the package by its name.
env.NODE_ENV = 'production';
const link = new URL('node_modules/salve-elements', import.meta.url);
try {
  symlinkSync('../../..', link);
} catch (error) {
  if (error.code !== 'EEXIST') throw error;
}
const { FORMS } = await import('./forms.js');
const { Reader } = await import('./reader.js');
const { checkTable } = await import('./tables.js');
const { ENGINES, inDiv, REWRITERS, SANITIZERS, versionOf } = await import('./tools.js');
const { toPlain } = await import('../tools/plain.js');
const { fillIn } = await import('../tools/sample-pages.js');
const samplesOf = (await import('../tools/samples.js')).samples;
const { ALLOWANCES, REMAINS, WITHOUT } = await import('./allowances.js');
const { CLAIMS } = await import('./claims.js');

const known = new URL('known.json', import.meta.url);
const reader = await Reader.open();
const say = (faults, name) => {
  console.log(`${faults.length ? 'not ok' : 'ok'}  ${name}`);
  for (const fault of faults) console.log(`        ${fault}`);
  if (faults.length) process.exitCode = 1;
};
const label = (name, { of }) => (of ? `${name} ${versionOf(of)}` : name);
const worst = (verdicts) => [...new Set(verdicts)].join(' or ');

/** Each way to write a tag by each engine: the table of "Markdown and static sites". */
async function engines() {
  const rows = [['how it is written', ...Object.entries(ENGINES).map((each) => label(...each))]];
  for (const [form, write] of Object.entries(FORMS)) {
    const row = [form];
    for (const { rewrite } of Object.values(ENGINES)) {
      const verdicts = [];
      for (const { written, meant } of write())
        verdicts.push((await reader.judge(meant, () => rewrite(written))).verdict);
      row.push(worst(verdicts));
    }
    rows.push(row);
  }
  say(await checkTable('markdown', 'engines', rows, env.UPDATE), 'ways to write a tag, by each engine');
}

/** Every sample by every tool: right, but for what known.json says. */
async function samples() {
  const ways = {};
  for (const [name, { rewrite }] of Object.entries(ENGINES)) {
    ways[name] = rewrite;
    ways[`${name}, in a <div>`] = (html) => rewrite(inDiv(html));
  }
  for (const [name, { rewrite }] of Object.entries(REWRITERS)) ways[name] = rewrite;
  for (const [name, { allowed }] of Object.entries(SANITIZERS)) ways[name] = allowed;
  const expected = JSON.parse(readFileSync(known, 'utf8'));
  const found = {};
  for (const { code, path, heading } of samplesOf('html').filter((sample) => /<salve-/.test(sample.code))) {
    // The head is each page's own.
    const html = fillIn(code).replace(/^<(link|script).*salve\.(css|js).*\n+/gm, '');
    let name = `${path}, ${heading}`;
    while (found[name]) name += ', another';
    found[name] = {};
    for (const [way, rewrite] of Object.entries(ways)) {
      const { verdict } = await reader.judge(html, (page) => rewrite(html, page));
      if (verdict !== 'right') found[name][way] = verdict;
    }
    const was = expected[name] ?? {};
    const faults = Object.keys(ways)
      .filter((way) => found[name][way] !== was[way])
      .map((way) => `${way}: ${found[name][way] ?? 'right'}, where ${was[way] ?? 'right'} is known`);
    say(env.UPDATE ? [] : faults, name);
  }
  const gone = Object.keys(expected).filter((name) => !found[name] && Object.keys(expected[name]).length);
  if (!env.UPDATE) say(gone, 'known.json names samples that are there');
  else {
    const entries = Object.entries(found).filter(([, ways_]) => Object.keys(ways_).length);
    writeFileSync(known, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  }
}

/** Parts of a page by each sanitizer: the table of "Sanitizers and minifiers". */
async function sanitizers() {
  const { PASTED } = await import('./forms.js');
  const rows = [['sanitizer', 'by its defaults', ...Object.keys(PASTED)]];
  for (const [name, { plain, allowed, ...tool }] of Object.entries(SANITIZERS)) {
    const all = Object.values(PASTED);
    const row = [label(name, tool), []];
    for (const html of all) {
      row[1].push((await reader.judge(html, (page) => plain(html, page))).verdict);
      row.push((await reader.judge(html, (page) => allowed(html, page))).verdict);
    }
    row[1] = worst(row[1]);
    rows.push(row);
  }
  say(await checkTable('sanitizers', 'sanitizers', rows, env.UPDATE), 'parts of a page, by each sanitizer');
}

/** The same parts as plain HTML, by each sanitizer: the table of "Plain HTML". */
async function plain() {
  const { PASTED } = await import('./forms.js');
  const parts = Object.fromEntries(Object.entries(PASTED).map(([part, html]) => [part, toPlain(html)]));
  const rows = [['sanitizer', 'by its defaults', ...Object.keys(parts)]];
  for (const [name, { plain: byDefault, data = byDefault, ...tool }] of Object.entries(SANITIZERS)) {
    const row = [label(name, tool), []];
    for (const html of Object.values(parts)) {
      row[1].push((await reader.judge(html, (page) => byDefault(html, page))).verdict);
      row.push((await reader.judge(html, (page) => data(html, page))).verdict);
    }
    row[1] = worst(row[1]);
    rows.push(row);
  }
  say(
    await checkTable('plain-html', 'sanitizers', rows, env.UPDATE),
    'parts of plain HTML, by each sanitizer',
  );
}

/** What the guides say of single tools. */
async function claims() {
  for (const [name, meant, rewrite, wanted] of [...CLAIMS, ...ALLOWANCES, ...REMAINS, ...WITHOUT]) {
    const { verdict, html, before, after } = await reader.judge(meant, rewrite, typeof wanted !== 'string');
    const holds = typeof wanted === 'string' ? verdict === wanted : after && wanted(before, after);
    say(holds ? [] : [`${verdict}: ${html}`], name);
  }
  const guide = readFileSync(new URL('../../stories/sanitizers.mdx', import.meta.url), 'utf8');
  const minifiers = [
    label('html-minifier-terser', REWRITERS['html-minifier-terser']),
    `minify-html ${versionOf('@minify-html/node')}`,
  ];
  say(
    minifiers.filter((each) => !guide.includes(each)),
    'the guide names the versions of minifiers',
  );
}

const began = Date.now();
try {
  for (const name of only) await PARTS[name]();
} finally {
  await reader.close();
}
console.log(`${reader.pages} pages in ${Math.round((Date.now() - began) / 1000)} s`);
