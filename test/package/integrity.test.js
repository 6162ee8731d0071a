// Compares dist/integrity.json with the files that it names.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const dist = new URL('../../dist/', import.meta.url);
const integrity = JSON.parse(readFileSync(new URL('integrity.json', dist), 'utf8'));

test('dist/integrity.json names every script and style sheet of dist/, and no other file', () => {
  const files = readdirSync(dist, { recursive: true }).filter((path) => /\.(js|css)$/.test(path));
  assert.deepEqual(Object.keys(integrity).sort(), files.sort());
  for (const file of [
    'salve.js',
    'salve-journal.js',
    'salve.css',
    'locales/ar.js',
    'elements/article-card.js',
  ])
    assert.ok(integrity[file], file);
});

test('dist/integrity.json has the hash of each file, as OpenSSL counts it', () => {
  for (const [file, hash] of Object.entries(integrity).filter(([path]) => /^salve|^locales/.test(path))) {
    const bytes = execFileSync('openssl', ['dgst', '-sha384', '-binary'], {
      input: readFileSync(new URL(file, dist)),
    });
    assert.equal(hash, `sha384-${bytes.toString('base64')}`, file);
  }
});
