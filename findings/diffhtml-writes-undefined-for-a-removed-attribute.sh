#!/usr/bin/env bash
# diffhtml 0.9 writes "undefined" into attributes that the new HTML no longer has.
#
# A page's next state leaves out lang, dir or href. A good engineer would expect the attribute to be removed,
# as innerHTML, morphdom and idiomorph do. What happens: before it removes the attribute, diffhtml sets the
# property of that name to undefined, and where the property reflects the attribute the DOM makes a text of
# it (Web IDL, conversion to DOMString) that stays: lang="undefined" is no language, and an anchor that was to
# be no link any more leads to the page "undefined". Attributes without such a property go.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error diffhtml@0.9.2 jsdom@29.1.1 >/dev/null
cat >look.js <<'JS'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>');
for (const name of ['window', 'document', 'Node', 'Element', 'HTMLElement']) globalThis[name] = name === 'window' ? window : window[name];
const { innerHTML } = await import('diffhtml');

const update = (before, after) => {
  const main = window.document.createElement('main');
  window.document.body.append(main);
  innerHTML(main, before);
  innerHTML(main, after);
  return main.innerHTML;
};
const cases = [
  ['<p lang="ar" dir="rtl">x</p>', '<p>x</p>'],
  ['<a href="/notes/" target="_blank">x</a>', '<a>x</a>'],
  ['<input name="email" autocomplete="email">', '<input>'],
  ['<p role="note">x</p>', '<p>x</p>'],
];
console.log('diffhtml 0.9.2, jsdom 29.1.1');
const seen = cases.map(([before, after]) => update(before, after));
for (const [place, [before, after]] of cases.entries()) console.log(`${before} → ${after} gives ${seen[place]}`);
const isSame =
  seen[0] === '<p lang="undefined" dir="undefined">x</p>' && seen[1] === '<a href="undefined" target="undefined">x</a>' &&
  seen[2].includes('autocomplete="undefined"') && seen[3] === '<p>x</p>';
console.log(isSame ? 'seen again: "undefined" is left behind' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
