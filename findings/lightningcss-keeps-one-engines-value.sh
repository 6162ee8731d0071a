#!/usr/bin/env bash
# Lightning CSS 1.33.0, without targets, keeps only the last of the values that engines have for one width.
#
# Firefox knows the width that fills its place as -moz-available, older Chromium and Safari as
# -webkit-fill-available, and new engines as stretch; a style sheet names all three, the standard one last. The
# documentation says that without targets nothing is compiled to what older engines know. A good engineer would
# expect values to be left alone then, as two values of another property are. What happens: the three become one,
# "stretch", which Firefox and older engines pass over, and the element is as narrow as its words there. With any
# target that needs the others they are kept, so the shortest call of transform() gives the narrowest support.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error lightningcss@1.33.0 >/dev/null
cat >look.js <<'JS'
import { transform } from 'lightningcss';

const widths = ['-webkit-fill-available', '-moz-available', 'stretch'];
const written = (property, values) => `figure{${values.map((value) => `${property}:${value}`).join(';')}}`;
const minify = (css, targets) =>
  transform({ filename: 'a.css', code: Buffer.from(css), minify: true, targets }).code.toString();

const wide = written('inline-size', widths);
const without = minify(wide);
const withTarget = minify(wide, { firefox: 128 << 16 });
const other = written('position', ['-webkit-sticky', 'sticky']);
const rows = [
  ['as written', wide],
  ['no targets', without],
  ['Firefox 128 as the target', withTarget],
  ['another property, no targets', minify(other)],
];
for (const [name, css] of rows) console.log(`${name}: ${css}`);
const isSame = without === 'figure{inline-size:stretch}' && withTarget.includes('inline-size:-moz-available');
console.log(isSame ? 'seen again: without targets one value is left' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
