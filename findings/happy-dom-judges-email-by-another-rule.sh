#!/usr/bin/env bash
# happy-dom 21 judges <input type="email"> by a rule that is not HTML's, both too strict and too lax.
#
# HTML prints an expression for a valid email address, a wilful deviation from RFC 5322: dots may stand
# anywhere before the "@", a label may not begin with "-" or hold "_", and there is no quoting. A good
# engineer would expect `validity.typeMismatch` to follow it, as in browsers and jsdom. What happens: two dots
# in a row are refused, and "ines@-tide.example" is taken. A sign-up form's test says that readers are turned
# away who are not, and that addresses pass which the browser stops.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error happy-dom@21.0.4 >/dev/null
cat >look.js <<'JS'
import { Window } from 'happy-dom';

const addresses = [
  'ines.marrow@tide.example', 'ines..marrow@tide.example', 'ines.@tide.example', '.ines@tide.example',
  'ines@-tide.example', 'ines@tide_notes.example', '"ines"@tide.example',
];
const judge = (window) => {
  const field = window.document.createElement('input');
  field.type = 'email';
  return addresses.map((address) => {
    field.value = address;
    return field.validity.typeMismatch ? 'refused' : 'taken';
  });
};
const happy = judge(new Window());
// HTML's expression says so of these seven.
const right = ['taken', 'taken', 'taken', 'taken', 'refused', 'refused', 'refused'];
console.log('happy-dom 21.0.4');
for (const [place, address] of addresses.entries()) console.log(`${address}: ${happy[place]}, right: ${right[place]}`);
const isSame = happy.join() === 'taken,refused,refused,refused,taken,taken,taken';
console.log(isSame ? 'seen again: six of seven differ' : 'changed');
process.exit(isSame ? 0 : 1);
JS
node look.js
