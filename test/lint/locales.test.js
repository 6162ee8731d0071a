import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { TRANSLATED } from '../tools/languages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config,
  ts.sys,
  root,
);

/** What the type check says of src/locales/es.ts with `text` in its place. */
function check(text) {
  const file = `${root}src/locales/es.ts`;
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, options.target) : getSourceFile(name, ...rest);
  const program = ts.createProgram([file], { ...options, types: [] }, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const spanish = readFileSync(`${root}src/locales/es.ts`, 'utf8');
const word = /^ {2}salveReadingTime: .*\n/m;

test('the type check passes a whole translation', () => {
  assert.deepEqual(check(spanish), []);
});

test('the type check refuses a translation with a word missing', () => {
  assert.match(check(spanish.replace(word, '')).join(), /'salveReadingTime' is missing/);
});

test('the type check refuses a translation with a word left over', () => {
  assert.match(
    check(spanish.replace(word, "$&  salveGone: 'Adiós',\n")).join(),
    /'salveGone' does not exist/,
  );
});

test('the type check refuses a word of another shape', () => {
  assert.match(
    check(spanish.replace(word, "  salveReadingTime: 'min',\n")).join(),
    /'string' is not assignable/,
  );
});

test('each translation of the folder is shipped, and each that is shipped is there', () => {
  const files = readdirSync(`${root}src/locales`).filter((name) =>
    /^[a-z]{2,3}(-[A-Za-z]{2,4})?\.ts$/.test(name),
  );
  assert.deepEqual(files.sort(), ['en', ...TRANSLATED].map((language) => `${language}.ts`).sort());
});

test('a translation is plain data: it imports nothing that is there at run time', () => {
  for (const language of TRANSLATED) {
    assert.doesNotMatch(readFileSync(`${root}dist/locales/${language}.js`, 'utf8'), /\bimport\b/);
  }
});

test('each element brings the English words that it says, and no word is left over', async () => {
  const { default: all, ...groups } = await import('../../dist/locales/en.js');
  const files = readdirSync(`${root}src/elements`, { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, code: readFileSync(`${root}src/elements/${name}`, 'utf8') }));
  const said = new Set();
  for (const { name } of files.filter((file) => !file.name.includes('/'))) {
    const pieces = files.filter(
      (file) => file.name === name || file.name.startsWith(name.replace('.ts', '/')),
    );
    const added = pieces.flatMap(({ code }) =>
      [...code.matchAll(/^addDefaultWords\((\w+)\);$/gm)].map(([, group]) => group),
    );
    for (const piece of pieces)
      for (const [, word] of piece.code.matchAll(/'(salve[A-Z]\w*)'/g)) {
        assert.ok(
          added.some((group) => word in groups[group]),
          `${piece.name} says ${word}, which is not among the words of ${added.join(' or ')}`,
        );
        said.add(word);
      }
  }
  const words = Object.keys(all).filter((word) => !word.startsWith('$'));
  // Some are put together: "salveJournalAs" and a kind of file.
  const heads = files.flatMap(({ code }) =>
    [...code.matchAll(/`(salve[A-Z]\w*)\$\{/g)].map(([, head]) => head),
  );
  assert.deepEqual(
    words.filter((word) => !said.has(word) && !heads.some((head) => word.startsWith(head))),
    [],
  );
});
