import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { countLines, MAX_LINES, MAX_STYLE_LINES, mostLines, size } from '../../eslint/size.js';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const config = {
  files: ['**/*.ts'],
  languageOptions: { parser: tseslint.parser },
  plugins: { salve: { rules: { size } } },
  rules: { 'salve/size': 'error' },
};

const lines = (count) => 'export {};\n'.repeat(count);

/** Ids of the messages that the rule gives for a file of this name. */
const read = (filename, code) =>
  new Linter().verify(code, [config], { filename }).map(({ messageId, message }) => messageId ?? message);

test('lint refuses a module of 201 lines, and allows one of 200', () => {
  assert.deepEqual(read('src/feed/xml.ts', lines(MAX_LINES + 1)), ['long']);
  assert.deepEqual(read('src/feed/xml.ts', lines(MAX_LINES)), []);
});

test('lint refuses a styles file of 121 lines, and allows one of 120', () => {
  for (const name of ['styles.ts', 'styles-field.ts']) {
    assert.deepEqual(read(`src/elements/pull-quote/${name}`, lines(MAX_STYLE_LINES + 1)), ['long']);
    assert.deepEqual(read(`src/elements/pull-quote/${name}`, lines(MAX_STYLE_LINES)), []);
  }
});

test('lint counts the last line alike with and without its end', () => {
  assert.deepEqual(read('src/feed/xml.ts', lines(MAX_LINES).trimEnd()), []);
  assert.deepEqual(read('src/feed/xml.ts', `${lines(MAX_LINES)}export {};`), ['long']);
});

/** Names of the files that are longer than their name allows. ESLint reads no CSS, so this does. */
const tooLong = (files) =>
  files.filter(({ name, text }) => countLines(text) > mostLines(name)).map(({ name }) => name);

test('a CSS file of 121 lines is too long, and one of 120 is not', () => {
  const css = (count) => 'a { color: red; }\n'.repeat(count);
  const files = [
    { name: 'long.css', text: css(MAX_STYLE_LINES + 1) },
    { name: 'short.css', text: css(MAX_STYLE_LINES) },
  ];
  assert.deepEqual(tooLong(files), ['long.css']);
});

test('no CSS file of an element has more than 120 lines', () => {
  const files = readdirSync(src, { recursive: true })
    .filter((name) => name.startsWith('elements') && name.endsWith('.css'))
    .map((name) => ({ name, text: readFileSync(src + name, 'utf8') }));
  assert.deepEqual(tooLong(files), []);
});
