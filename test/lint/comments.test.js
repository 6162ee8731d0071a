import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { comments, MAX_LENGTH } from '../../eslint/comments.js';

const config = {
  files: ['**/*.ts'],
  languageOptions: { parser: tseslint.parser },
  plugins: { salve: { rules: { comments } } },
  rules: { 'salve/comments': 'error' },
};

/** Ids of the messages that the rule gives for `code`. */
const read = (code) =>
  new Linter()
    .verify(code, [config], { filename: 'src/text.ts' })
    .map(({ messageId, message }) => messageId ?? message);

const CLAUSES = 'What Whether Where Why How Who When If That As So Which'.split(' ');

for (const word of CLAUSES) {
  test(`lint refuses a doc comment that begins with "${word}"`, () => {
    assert.deepEqual(read(`/** ${word} it is. */\nexport const a = 1;`), ['clause']);
  });
}

test('lint refuses a clause on the second line of a doc comment that begins there', () => {
  assert.deepEqual(read('/**\n * What it is.\n */\nexport const a = 1;'), ['clause']);
});

test('lint refuses a clause in a doc comment inside a class or an interface', () => {
  assert.deepEqual(read('interface A {\n  /** Whether it is here. */\n  a: boolean;\n}'), ['clause']);
  assert.deepEqual(read('class A {\n  /** How many. */\n  a = 1;\n}'), ['clause']);
});

const line = (length, head = '// ') => head + 'a'.repeat(length - head.length);

test('lint refuses a comment of 101 characters', () => {
  assert.deepEqual(read(line(MAX_LENGTH + 1)), ['long']);
});

test('lint refuses one long line in the middle of a doc comment', () => {
  assert.deepEqual(read(`/**\n * One.\n${line(MAX_LENGTH + 1, ' * ')}\n * Two.\n */`), ['long']);
});

test('lint refuses a comment whose indent takes it past 100 characters', () => {
  assert.deepEqual(read(`{\n  ${line(MAX_LENGTH - 1)}\n}`), ['long']);
});

test('lint refuses a line of code that its comment makes too long', () => {
  assert.deepEqual(read(`const a = 1; ${line(MAX_LENGTH - 5)}`), ['long']);
});

const ALLOWED = [
  ['a comment of 100 characters', line(MAX_LENGTH)],
  ['a long URL', `/** Length of a key. https://example.org/${'a'.repeat(100)} */\nexport const a = 1;`],
  ['a noun first', '/** Minutes without typing. */\nexport const a = 1;'],
  ['a verb first', '/** Reads a feed. */\nexport const a = 1;'],
  ['a word that begins like a clause', '/** Assertions of a test. */\nexport const a = 1;'],
  ['a clause later in the sentence', '/** Minutes, where a reader set them. */\nexport const a = 1;'],
  [
    'a clause in a line comment',
    '// Where a page was put back, its listeners are gone.\nexport const a = 1;',
  ],
  ['a long line of code without a comment', `export const a = '${'a'.repeat(120)}';`],
];

for (const [title, code] of ALLOWED) {
  test(`lint allows ${title}`, () => {
    assert.deepEqual(read(code), []);
  });
}
