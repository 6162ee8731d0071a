#!/usr/bin/env bash
# happy-dom 21 refuses an attribute selector whose value is an identifier and has a case flag.
#
# Selectors Level 4 allows [rel~=canonical i]: the value may be an identifier or a string, and a flag may
# follow either. Minifiers take the quotes away, as they may. A good engineer would expect one answer for
# both spellings, as every browser gives. What happens: the quoted one finds the link, the other throws a
# DOMException that calls the selector invalid. A library that is minified breaks in the unit tests of
# those who use it, where its source did not.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error happy-dom@21.0.4 >/dev/null
cat >look.js <<'JS'
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';

const { version } = JSON.parse(readFileSync('node_modules/happy-dom/package.json', 'utf8'));
const { document } = new Window();
document.head.innerHTML = '<link rel="CANONICAL" href="https://tide.example/notes/letters/">';
const ask = (selector) => {
  try {
    return document.querySelector(selector) ? 'found' : 'not found';
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
};
const seen = ['[rel~="canonical" i]', '[rel~=canonical i]', '[rel~=CANONICAL]'].map((selector) => [selector, ask(selector)]);
console.log(`happy-dom ${version}`);
for (const [selector, answer] of seen) console.log(`${selector} → ${answer}`);
const isSame = seen[0][1] === 'found' && seen[1][1].includes('not a valid selector') && seen[2][1] === 'found';
console.log(isSame ? 'seen again: only the quoted value may have a flag' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
