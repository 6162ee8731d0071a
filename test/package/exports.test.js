import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { build, parseAst } from 'vite';
import { BRINGS } from '../tools/brings.js';
import { TRANSLATED } from '../tools/languages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const elements = readdirSync(`${root}dist/elements`)
  .filter((file) => /^[\w-]+\.js$/.test(file))
  .map((file) => file.slice(0, -'.js'.length));
const locales = ['en', ...TRANSLATED];

/** Every entry that can be imported as a module. */
const ENTRIES = [
  '',
  '/bundle',
  '/html',
  '/plain',
  '/plain.js',
  ...elements.flatMap((name) => [`/elements/${name}`, `/elements/${name}.js`]),
  ...[...locales, 'register'].flatMap((language) => [`/locales/${language}`, `/locales/${language}.js`]),
].map((path) => manifest.name + path);

test('every entry of the exports map has its files', () => {
  const files = (target) =>
    typeof target === 'string' ? [target] : Object.values(target ?? {}).flatMap(files);
  for (const [entry, target] of Object.entries(manifest.exports)) {
    const names = entry.includes('*') ? (entry.includes('elements') ? elements : locales) : [''];
    for (const file of files(target).flatMap((path) => names.map((name) => path.replaceAll('*', name)))) {
      assert.ok(existsSync(root + file), `${entry}: ${file}`);
    }
  }
});

test('what is not public can be imported by no name', async () => {
  const inside = readdirSync(`${root}dist`, { recursive: true })
    .filter((file) => file.endsWith('.js') && !['salve.js', 'index.js', 'html.js', 'plain.js'].includes(file))
    .map((file) => file.slice(0, -'.js'.length))
    .filter(
      (file) =>
        !/^elements\/[\w-]+$/.test(file) && ![...locales, 'register'].includes(file.replace('locales/', '')),
    );
  assert.ok(inside.length > 50);
  for (const entry of inside.flatMap((file) => [file, `${file}.js`])) {
    await assert.rejects(
      import(`${manifest.name}/${entry}`),
      { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' },
      entry,
    );
  }
});

test('every declaration holds by itself, as a consumer without skipLibCheck reads it', () => {
  const files = readdirSync(`${root}dist`, { recursive: true })
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => `${root}dist/${file}`);
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    noEmit: true,
    types: [],
  });
  // Those of our files alone: checking the browser's own declarations takes a minute.
  const ours = files.flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)));
  assert.deepEqual(
    ours.map(
      ({ file, messageText }) =>
        `${file?.fileName.slice(root.length)}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    ),
    [],
  );
});

for (const entry of ENTRIES) {
  test(`a server imports ${entry}: nothing is thrown, nothing is rendered`, async () => {
    const exported = await import(entry);
    assert.ok(Object.keys(exported).length > 0);
    assert.equal(typeof globalThis.document, 'undefined');
    assert.equal(typeof globalThis.window, 'undefined');
  });
}

/** A consumer's own bundle of `code`. */
async function bundle(code, minify = false) {
  const entry = `${root}consumer.js`;
  const consumer = {
    name: 'consumer',
    enforce: 'pre',
    resolveId: (source) => (source === entry ? entry : undefined),
    load: (path) => (path === entry ? code : undefined),
  };
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'silent',
    root,
    plugins: [consumer],
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['es'] },
      // Vite leaves white space in ES libraries unless told.
      rolldownOptions: { external: [/^(lit|@lit|idb)/], output: { minify } },
    },
  });
  return output[0].code;
}

/** The tags that it defines. */
const definedBy = async (code) =>
  [...new Set((await bundle(code)).match(/define\(["']salve-[a-z-]+/g) ?? [])]
    .map((found) => found.replace(/.*(?=salve-)/, ''))
    .sort();

for (const name of elements) {
  test(`a consumer of ${name} alone gets it and what it needs, no more`, async () => {
    const expected = [name, ...BRINGS[name]].map((each) => `salve-${each}`).sort();
    assert.deepEqual(await definedBy(`import '${manifest.name}/elements/${name}.js';`), expected);
  });
}

/** Groups of English words that an element brings, by the names they are exported under. */
function groupsOf(name) {
  const group = name.replace(/-(.)/, (_, letter) => letter.toUpperCase());
  if (name === 'reflection-journal') return ['reflection', group];
  if (name === 'pull-quote') return [group, 'quotePicture'];
  return [name.startsWith('reflection') ? 'reflection' : group];
}

test('a consumer of one element gets its English words, and no other element’s', async () => {
  const groups = await import('../../dist/locales/en.js');
  for (const name of elements) {
    const code = await bundle(`import '${manifest.name}/elements/${name}.js';`);
    const found = Object.keys(groups).filter(
      (group) => group !== 'default' && Object.keys(groups[group]).some((word) => code.includes(`${word}:`)),
    );
    const expected = new Set([name, ...BRINGS[name]].flatMap(groupsOf).filter((group) => groups[group]));
    assert.deepEqual(found.sort(), [...expected].sort(), name);
  }
});

test('a consumer of html gets functions of 2 kB at most, which need no package', async () => {
  const code = await bundle(`export * from '${manifest.name}/html';`, true);
  assert.doesNotMatch(code, /\bimport\b/);
  const bytes = brotliCompressSync(code).length;
  assert.ok(bytes <= 2000, `${bytes} bytes`);
});

test('dist/salve.js holds nothing of what writes HTML on a server', () => {
  const { sources } = JSON.parse(readFileSync(`${root}dist/salve.js.map`, 'utf8'));
  assert.ok(sources.some((source) => source.endsWith('src/elements/article-card.ts')));
  assert.deepEqual(
    sources.filter((source) => /src\/html/.test(source)),
    [],
  );
});

/** Names that a file of dist/ exports, as its own text has them. */
const exportsOf = (file) =>
  parseAst(readFileSync(`${root}dist/${file}`, 'utf8'))
    .body.filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ specifiers, declaration }) => [
      ...specifiers.map(({ exported }) => exported.name),
      ...(declaration?.declarations.map(({ id }) => id.name) ?? []),
    ]);

test('dist/salve.js exports what the package does, and nothing for the file beside it', async () => {
  assert.deepEqual(exportsOf('salve.js').sort(), Object.keys(await import(manifest.name)).sort());
});

for (const file of [
  'salve-journal.js',
  'salve-picture.js',
  'salve-link.js',
  'salve-feed.js',
  'salve-advice.js',
  'salve-plain.js',
])
  test(`dist/salve.js asks for ${file} of its own build alone, which has the banner too`, () => {
    const [name, ...more] = exportsOf(file);
    assert.match(name, /^v[0-9a-f]{8}$/);
    assert.deepEqual(more, []);
    const main = readFileSync(`${root}dist/salve.js`, 'utf8');
    assert.ok(main.includes(`"./${file}?${name.slice(1)}"`));
    const [banner] = main.split('\n', 1);
    assert.ok(readFileSync(`${root}dist/${file}`, 'utf8').startsWith(`${banner}\n`));
  });

test('dist/salve.js holds no address or import that a bundler would take for one of its own', () => {
  const main = readFileSync(`${root}dist/salve.js`, 'utf8');
  assert.ok(!/new URL\([^)]*import\.meta/.test(main));
  const imports = main.match(/\bimport\((?:\s*\/\*.*?\*\/)*\s*./g);
  assert.ok(imports.length > 0);
  for (const each of imports)
    assert.match(each, /^import\(\s*\/\*@vite-ignore\*\/\s*\/\*webpackIgnore:true\*\/\s*[\w$]$/);
});

test('dist/ has style sheets with every engine’s word for a width that fills its place', () => {
  for (const file of ['salve.css', 'salve-plain.css'])
    assert.match(
      readFileSync(`${root}dist/${file}`, 'utf8'),
      /inline-size:-webkit-fill-available;inline-size:-moz-available;inline-size:stretch/,
      file,
    );
});

test('the maps of the files lead to the lines that they were made from', () => {
  for (const [file, words, source] of [
    ['salve.js', 'salve-subscribe-form"', 'elements/subscribe-form.ts'],
    ['salve-journal.js', 'salveJournalForgets', 'elements/reflection-journal/view.ts'],
    ['salve-picture.js', 'salvePictureShared', 'elements/pull-quote/picture-view.ts'],
    ['salve-link.js', ':~:text=', 'quote/directive.ts'],
    ['salve-feed.js', 'has no article with a title and a link', 'feed/feed.ts'],
    ['salve-advice.js', 'the punctuation differs', 'elements/pull-quote/author-advice.ts'],
    ['salve-plain.js', '[data-salve=off], [contenteditable]', 'plain/upgrade.ts'],
  ]) {
    const read = (name) => readFileSync(`${root}dist/${name}`, 'utf8');
    const lines = read(file).slice(0, read(file).lastIndexOf(words)).split('\n');
    const map = JSON.parse(read(`${file}.map`));
    const found = new SourceMap(map).findEntry(lines.length - 1, lines.at(-1).length);
    assert.equal(found.originalSource, `../src/${source}`, file);
    const text = map.sourcesContent[map.sources.indexOf(found.originalSource)];
    assert.ok(text.split('\n')[found.originalLine].includes(words.slice(-9, -1)), file);
  }
});

test('a consumer of the whole gets every element', async () => {
  assert.deepEqual(
    await definedBy(`import '${manifest.name}';`),
    elements.map((name) => `salve-${name}`).sort(),
  );
});

test('a consumer of plain gets no element by that', async () => {
  assert.deepEqual(await definedBy(`import '${manifest.name}/plain.js';`), []);
});

test('a consumer who registers a translation gets no element by that', async () => {
  const [es, register] = ['es', 'register'].map((name) => `${manifest.name}/locales/${name}.js`);
  const code = `import es from '${es}'; import { registerTranslation } from '${register}'; registerTranslation(es);`;
  assert.deepEqual(await definedBy(code), []);
});
