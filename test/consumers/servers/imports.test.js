// Importing the package on a server throws nothing, registers nothing, and leaves nothing open: the process ends by itself.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import process from 'node:process';

const folder = 'node_modules/salve-elements';
const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));

/** Files of dist/ that stand for the star of an entry; those that the map closes are refused. */
const namesFor = (target) => {
  const [before, after] = target.split('*');
  return readdirSync(`${folder}/${before}`)
    .filter((name) => name.endsWith(after) && !name.endsWith('.d.ts'))
    .map((name) => name.slice(0, name.length - after.length));
};

const entries = Object.entries(exports)
  .filter(([entry, target]) => target?.default?.endsWith('.js') && exports[entry] !== null)
  .flatMap(([entry, { default: target }]) =>
    entry.includes('*') ? namesFor(target).map((name) => entry.replace('*', name)) : entry,
  )
  .filter((entry) => exports[entry] !== null)
  .map((entry) => `salve-elements${entry.slice(1)}`);

const SHIM = "import '@lit-labs/ssr/lib/install-global-dom-shim.js';";

for (const [where, before] of [
  ['', ''],
  [' with the global DOM of Lit’s renderer', SHIM],
])
  for (const entry of entries)
    test(`${entry} is imported${where}, and the process ends`, () => {
      const code = `${before}
        await import('${entry}');
        if (globalThis.customElements?.get('salve-article-card')) throw new Error('registered');`;
      const { status, stderr, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
        encoding: 'utf8',
        timeout: 60_000,
      });
      assert.equal(stderr, '');
      assert.equal(signal, null, 'it did not end by itself');
      assert.equal(status, 0);
    });

test('the entries are those of the map, with every element and language', () => {
  assert.ok(entries.length > 28, String(entries));
  for (const name of ['', '/html', '/bundle', '/elements/article-card.js', '/locales/es'])
    assert.ok(entries.includes(`salve-elements${name}`), name);
});
