// Reads the minified style sheets in the scripts of dist/.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const dist = new URL('../../dist/', import.meta.url);

// The minifier writes a semicolon behind what ends a template, and the next sheet's first rule would fall to it.
for (const file of readdirSync(dist).filter((name) => /^salve.*\.js$/.test(name)))
  test(`${file} has no semicolon between two rules of its style sheets`, () => {
    const text = readFileSync(new URL(file, dist), 'utf8');
    assert.deepEqual(text.match(/.{40}\}\s*\$\{\w+\};/g), null);
  });
