#!/usr/bin/env bash
# RTLCSS 4 turns `left` into `right` for Arabic, but leaves `inset`, which Lightning CSS makes out of it.
#
# CSS Positioned Layout: inset is the shorthand of top, right, bottom and left, in that order. RTLCSS mirrors each
# of the four, and every older shorthand with four sides, such as padding and border-width. A good engineer would
# expect the same of inset, and of scroll-margin, which CSSJanus mirrors. What happens: RTLCSS and postcss-rtlcss
# leave both alone, without a word. Minified sheets are hurt most: Lightning CSS writes inset for four longhands,
# so a mark at the start of a card is right in development and at the wrong edge of the built Arabic page.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error rtlcss@4.3.0 postcss-rtlcss@6.0.0 postcss@8.5.33 \
  lightningcss@1.33.0 cssjanus@2.3.1 >/dev/null
cat >look.js <<'JS'
import cssjanus from 'cssjanus';
import { transform } from 'lightningcss';
import postcss from 'postcss';
import postcssRtlcss from 'postcss-rtlcss';
import rtlcss from 'rtlcss';

const written = '.mark{top:0;right:auto;bottom:auto;left:1rem}';
const minified = transform({ filename: 'a.css', code: Buffer.from(written), minify: true }).code.toString();
const sheets = [written, minified, 'h2{padding:1px 2px 3px 4px}', 'h2{scroll-margin:1px 2px 3px 4px}'];
const tools = {
  'cssjanus 2.3.1': (css) => cssjanus.transform(css),
  'rtlcss 4.3.0': (css) => rtlcss.process(css),
  'postcss-rtlcss 6.0.0': (css) => postcss([postcssRtlcss()]).process(css, { from: undefined }).css.replace(/\s+/g, ' '),
};
const mirrors = {};
for (const css of sheets) {
  console.log(`left to right: ${css}`);
  for (const [name, mirror] of Object.entries(tools)) {
    const mirrored = mirror(css);
    (mirrors[name] ??= []).push(mirrored !== css);
    console.log(`  ${name}: ${mirrored}`);
  }
}
const isSame =
  minified === '.mark{inset:0 auto auto 1rem}' &&
  mirrors['cssjanus 2.3.1'].join() === 'true,false,true,true' &&
  mirrors['rtlcss 4.3.0'].join() === 'true,false,true,false' &&
  mirrors['postcss-rtlcss 6.0.0'].join() === 'true,false,true,false';
console.log(isSame ? 'seen again: inset is not mirrored' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
