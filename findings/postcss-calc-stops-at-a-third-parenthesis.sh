#!/usr/bin/env bash
# postcss-calc 10, and cssnano 7 with it, calls a calc() "unrecognized text" where parentheses nest three deep.
#
# CSS Values 4, "Math functions": clamp() and var() may stand in a calc(), and so may parentheses, to any depth. A good
# engineer would expect a minifier to pass over what it can't reduce in silence. What happens: var() inside a
# parenthesis inside clamp() is a lexical error, and every build warns of a style sheet that is right, Nuxt's as it
# comes. One level less is taken. The declaration stays as it was.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error postcss@8.5.33 postcss-calc@10.1.1 cssnano@7.1.9 >/dev/null
cat >look.js <<'JS'
import cssnano from 'cssnano';
import postcss from 'postcss';
import calc from 'postcss-calc';

const two = 'a{width:calc(1em + clamp(0px, var(--width) - 2em, 9em))}';
const three = 'a{width:calc(1em + clamp(0px, (var(--width) - 2em) * 3, 9em))}';
const warnings = async (plugin, css) =>
  (await postcss([plugin]).process(css, { from: undefined })).warnings().map(({ text }) => text.split('\n')[0]);
let isSame = true;
console.log('postcss-calc 10.1.1, cssnano 7.1.9');
for (const [name, plugin] of Object.entries({ 'postcss-calc': calc(), cssnano: cssnano() })) {
  const [fine, loud] = [await warnings(plugin, two), await warnings(plugin, three)];
  console.log(`${name}, two deep: ${fine.length} warnings; three deep: ${loud.join() || 'none'}; right: none`);
  isSame &&= fine.length === 0 && /Lexical error/.test(loud.join());
}
console.log(isSame ? 'seen again: valid CSS is called unrecognized' : 'changed');
process.exit(isSame ? 0 : 1);
JS
node look.js
