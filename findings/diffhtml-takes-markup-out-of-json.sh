#!/usr/bin/env bash
# diffhtml 0.9 takes the tags out of JSON in a <script> once an "&" stands in it, and out of any <textarea>.
#
# HTML, "Parsing": what stands in a script is text to its end tag, in a textarea text with character
# references. Sites put data into scripts: state, JSON-LD, settings. A good engineer would expect the words as
# they are. What happens: where the script has an "&", its text is decoded by way of an element's innerHTML,
# and only the text of that comes back. The JSON is valid still, so that nothing fails, but its markup is
# gone. In a textarea the tags become elements, which are no part of its value.
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

const pages = [
  '<script type="application/json">{"summary":"Rest & sleep are <em>not</em> a reward"}</script>',
  '<textarea>When <b> is enough</textarea>',
];
const { document } = window;
const read = (fill, html) => {
  const main = document.createElement('main');
  document.body.append(main);
  fill(main, html);
  return main.firstElementChild.textContent;
};
const plain = (main, html) => { main.innerHTML = html; };
const seen = pages.map((html) => [read(plain, html), read(innerHTML, html)]);
console.log('diffhtml 0.9.2, jsdom 29.1.1');
for (const [expected, text] of seen) console.log(`innerHTML: ${expected}\ndiffhtml:  ${text}`);
const isSame =
  JSON.parse(seen[0][0]).summary === 'Rest & sleep are <em>not</em> a reward' &&
  JSON.parse(seen[0][1]).summary === 'Rest & sleep are not a reward' && seen[1][1] === 'When  is enough';
console.log(isSame ? 'seen again: the tags are gone' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
