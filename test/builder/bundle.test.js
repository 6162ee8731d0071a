// Makes files by the function and by the command, in Node.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { parseAst } from 'vite';
import { bundle, readChoices } from '../../dist/builder/bundle.js';
import { readTable, weighFiles } from '../bench/builder.js';
import { TRANSLATED } from '../tools/languages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const isTag = (name) => existsSync(`${root}src/elements/${name.slice('salve-'.length)}.ts`);

/** Elements that a script names as one names a tag that is defined, in quotes and first in a call. */
const definedBy = (script) =>
  [...new Set(script.match(/\("salve-[a-z-]+",/g))]
    .map((found) => found.slice('("'.length, -'",'.length))
    .filter(isTag)
    .map((tag) => tag.slice('salve-'.length))
    .sort();

const exportsOf = (script) =>
  parseAst(script)
    .body.filter(({ type }) => type === 'ExportNamedDeclaration')
    .flatMap(({ specifiers }) => specifiers.map(({ exported }) => exported.name))
    .sort();

describe('bundle()', () => {
  let whole;
  let card;
  before(async () => {
    const { elements, languages } = await readChoices();
    whole = await bundle({ elements, languages });
    card = await bundle({ elements: ['article-card'] });
  });

  test('knows the elements, languages and services of the package', async () => {
    const { elements, languages, services, parts } = await readChoices();
    assert.deepEqual(languages, [...TRANSLATED].sort());
    assert.ok(elements.every((name) => existsSync(`${root}src/elements/${name}.ts`)));
    assert.equal(elements.length, 8);
    const files = services.map(({ name }) => existsSync(`${root}src/subscribe/services/${name}.ts`));
    assert.ok(files.length > 20 && files.every(Boolean));
    assert.deepEqual(parts, ['picture', 'link', 'advice']);
  });

  test('imports nothing, at once or later', () => {
    for (const { script } of [whole, card]) {
      const types = new Set(parseAst(script).body.map(({ type }) => type));
      assert.ok(!types.has('ImportDeclaration'));
      assert.doesNotMatch(script, /\bimport\s*\(|import\.meta/);
    }
  });

  test('defines the elements that were chosen and those that they need, and no other', async () => {
    assert.deepEqual(definedBy(card.script), ['article-card']);
    assert.deepEqual(definedBy(whole.script), [...whole.elements].sort());
    const list = await bundle({ elements: ['article-list'] });
    assert.deepEqual(list.elements, ['article-card', 'article-list']);
    assert.deepEqual(definedBy(list.script), list.elements);
    const prompt = await bundle({ elements: ['reflection-prompt'] });
    assert.deepEqual(prompt.elements, ['article', 'reflection-lock', 'reflection-prompt']);
  });

  test('exports of the whole what the package does, of one element what belongs to it', async () => {
    assert.deepEqual(exportsOf(whole.script), Object.keys(await import(manifest.name)).sort());
    assert.deepEqual(exportsOf(card.script), ['SalveArticleCard', 'registerTranslation']);
  });

  test('gives the same bytes for the same choice, in whatever order it is written', async () => {
    const one = await bundle({ elements: ['article-card', 'article'], languages: ['es', 'ar'] });
    const other = await bundle({
      elements: ['<Salve-article>', 'Article-Card ', 'article'],
      languages: ['ar', 'en', 'es'],
    });
    assert.deepEqual(other, one);
  });

  test('asks for a style sheet of another origin with CORS, so that its hash can be checked', async () => {
    const linkOf = ({ html }) => html.split('\n', 1)[0];
    const address = 'https://files.teasel.example/salve.js';
    assert.match(linkOf(await bundle({ elements: ['article'], address })), / crossorigin /);
    assert.doesNotMatch(linkOf(card), /crossorigin/);
  });

  test('has the words of a language that the chosen elements show, and no others', async () => {
    const { script } = await bundle({ elements: ['article-card'], languages: ['es'] });
    assert.match(script, /de lectura/);
    assert.doesNotMatch(script, /salveSubscribe|boletín/);
    assert.doesNotMatch(card.script, /de lectura/);
    for (const language of TRANSLATED) assert.ok(whole.script.includes(`$code:"${language}"`), language);
  });

  test('has the newsletter services that were chosen, and the browser’s own submission', async () => {
    const { script } = await bundle({ elements: ['subscribe-form'], services: ['ghost', 'kit'] });
    const all = await bundle({ elements: ['subscribe-form'] });
    const named = (text) => [...text.matchAll(/\{name:"([a-z0-9]+)",label:/g)].map(([, name]) => name).sort();
    assert.deepEqual(named(script), ['ghost', 'kit', 'native']);
    assert.equal(named(all.script).length, (await readChoices()).services.length + 1);
  });

  test('leaves out the parts of a quote that it is told to', async () => {
    const full = await bundle({ elements: ['pull-quote'] });
    for (const [part, sign] of [
      ['picture', 'salvePictureShared'],
      ['link', ':~:text='],
      ['advice', 'the punctuation differs'],
    ]) {
      const { script } = await bundle({ elements: ['pull-quote'], without: [part] });
      assert.ok(full.script.includes(sign), part);
      assert.ok(!script.includes(sign), part);
    }
  });

  test('has the rules of salve.css for the elements that it defines, and no other tag', async () => {
    assert.deepEqual([...new Set(card.styles.match(/salve-(?!list)[a-z-]+/g))].filter(isTag), [
      'salve-article-card',
    ]);
    assert.deepEqual(rulesOf(whole.styles), rulesOf(readFileSync(`${root}dist/salve.css`, 'utf8')));
  });

  test('gives the hash of each file, as OpenSSL counts it', () => {
    for (const kind of ['script', 'styles']) {
      const bytes = execFileSync('openssl', ['dgst', '-sha384', '-binary'], { input: card[kind] });
      assert.equal(card.integrity[kind], `sha384-${bytes.toString('base64')}`);
      assert.ok(card.html.includes(`integrity="${card.integrity[kind]}"`));
    }
  });

  test('names in its first line the version, the choice and the licences', async () => {
    const { script } = await bundle({ elements: ['pull-quote'], languages: ['ar'], without: ['advice'] });
    assert.equal(
      script.split('\n', 1)[0],
      `/*! salve-elements ${manifest.version}: pull-quote; ar; without advice. MIT, with Lit and others: THIRD-PARTY-LICENSES.md */`,
    );
  });

  for (const [choice, message] of [
    [{ elements: [] }, /^Choose one element at least: article, article-card, /],
    [{}, /^Choose one element at least/],
    [{ elements: 'article-card' }, /^Give the elements as a list of names, out of: article, /],
    [{ elements: ['carousel'] }, /^There is no element "carousel"\. Choose from: article, article-card, /],
    [
      { elements: ['article'], languages: ['tlh'] },
      /^There is no language "tlh"\. Choose from: en, ar, de, es/,
    ],
    [
      { elements: ['subscribe-form'], services: ['pigeon'] },
      /^There is no newsletter service "pigeon"\. Choose from: mailchimp, /,
    ],
    [
      { elements: ['pull-quote'], without: ['words'] },
      /^There is no part "words"\. Choose from: picture, link/,
    ],
    [
      { elements: ['article'], services: ['ghost'] },
      /^A newsletter service is of use to subscribe-form alone/,
    ],
    [{ elements: ['article'], without: ['picture'] }, /^Only pull-quote has parts to do without/],
    [{ elements: ['article'], address: '/salve' }, /^The script’s address has to end in "\.js"/],
  ])
    test(`refuses ${JSON.stringify(choice)} in a sentence`, async () => {
      await assert.rejects(bundle(choice), ({ message: said }) => message.test(said) || assert.fail(said));
    });
});

/** Selectors of a style sheet, those in a list of our tags one by one. */
function rulesOf(code) {
  const rules = new Set();
  transform({
    filename: 'salve.css',
    code: Buffer.from(code),
    visitor: {
      Selector(selector) {
        for (const each of expand(selector)) rules.add(JSON.stringify(each));
      },
    },
  });
  return [...rules].sort();
}

/** Gives a selector once for each tag of ours in its lists. */
function expand(selector) {
  const at = selector.findIndex(
    ({ kind, selectors }) => kind === 'is' && JSON.stringify(selectors).includes('"salve-'),
  );
  if (at < 0) return [selector];
  return selector[at].selectors.flatMap((each) =>
    expand([...selector.slice(0, at), ...each, ...selector.slice(at + 1)]),
  );
}

describe('npx salve-elements', () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-file-'));
  after(() => rmSync(folder, { recursive: true }));
  const command = join(root, manifest.bin['salve-elements']);
  const run = (...args) =>
    spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8', timeout: 120_000 });

  test('bundle writes the files of the function, and prints their bytes and what to paste', async () => {
    const choice = ['article-card', 'pull-quote', '--languages', 'es,ar', '--out', 'mine #1.js'];
    const { status, stdout, stderr } = run('bundle', ...choice);
    assert.deepEqual([status, stderr], [0, '']);
    const made = await bundle({
      elements: ['article-card', 'pull-quote'],
      languages: ['es', 'ar'],
      address: '/salve/mine%20%231.js',
    });
    assert.equal(readFileSync(join(folder, 'mine #1.js'), 'utf8'), made.script);
    assert.equal(readFileSync(join(folder, 'mine #1.css'), 'utf8'), made.styles);
    assert.ok(stdout.endsWith(`${made.html}\n`));
    assert.match(stdout, /^mine #1\.js: [\d,]+ bytes, [\d,]+ compressed by brotli\nmine #1\.css: /);
    const [, licences] = /^The licences of Lit and others are in (.*)\.$/m.exec(stdout);
    assert.match(readFileSync(licences, 'utf8'), /BSD 3-Clause/);
  });

  test('bundle makes the folder that --out names', () => {
    const { status, stderr } = run('bundle', 'article', '--out', 'site/assets/salve.js');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(readFileSync(join(folder, 'site/assets/salve.js'), 'utf8'), /salve-article/);
  });

  test('--help lists every name', async () => {
    const { status, stdout } = run('--help');
    const { elements, languages, services } = await readChoices();
    assert.equal(status, 0);
    for (const name of [...elements, ...languages, ...services.map((each) => each.name)])
      assert.match(stdout, new RegExp(`\\b${name}\\b`));
  });

  for (const [args, sentence] of [
    [[], /^Say what to make\. Try: npx salve-elements bundle --help\n$/],
    [['pack'], /^There is no command "pack"\. Try: .*\n$/],
    [['bundle'], /^Choose one element at least: .*\n$/],
    [['bundle', 'carousel'], /^There is no element "carousel"\. Choose from: .*\n$/],
    [['bundle', 'article', '--colour', 'red'], /^Unknown option '--colour'.*\n$/],
    [['bundle', 'article', '--out', 'folder/'], /^--out has to name a file that ends in "\.js".*\n$/],
    [
      ['bundle', 'article', '--out', 'mine #1.js/salve.js'],
      /^The files could not be written: .*mine #1\.js.*\n$/,
    ],
  ])
    test(`says what is wrong with "${args.join(' ')}" in one line`, () => {
      const { status, stdout, stderr } = run(...args);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, sentence);
    });
});

test('the guide gives the bytes of today, to a hundredth', async () => {
  const [rows, told] = [await weighFiles(), readTable()];
  assert.deepEqual(
    told.map(({ choice }) => choice),
    rows.map(({ choice }) => choice),
  );
  rows.forEach(({ choice, ...counts }, index) => {
    for (const [name, count] of Object.entries(counts))
      assert.ok(Math.abs(told[index][name] - count) <= count / 100, `${choice}, ${name}: ${count} bytes`);
  });
});
