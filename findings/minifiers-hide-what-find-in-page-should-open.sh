#!/usr/bin/env bash
# Three HTML minifiers make hidden="until-found" a plain hidden: minify-html, html-minifier-terser and -next.
#
# HTML, "The hidden attribute": it is an enumerated attribute with the states hidden and hidden until found;
# the second lets find in page, fragments and text fragments reveal what is folded. A good engineer would
# expect a minifier that goes by the standard to leave the value. What happens: the attribute is still taken
# for a boolean one and loses it: with minify-html 0.18 by default, with html-minifier-terser 7 and
# html-minifier-next 8 by collapseBooleanAttributes. The page looks the same, and folded answers can no longer
# be found. htmlnano 3 is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error @minify-html/node@0.18.1 html-minifier-terser@7.2.0 \
  html-minifier-next@8.7.0 htmlnano@3.5.1 posthtml@0.16.7 >/dev/null
cat >look.js <<'JS'
import minifyHtml from '@minify-html/node';
import { minify as minifyNext } from 'html-minifier-next';
import { minify as minifyTerser } from 'html-minifier-terser';
import htmlnano from 'htmlnano';
import posthtml from 'posthtml';

const page = '<div hidden="until-found"><p>Sleep comes back.</p></div>';
const minifiers = {
  '@minify-html/node 0.18.1': () => minifyHtml.minify(Buffer.from(page), {}).toString(),
  'html-minifier-terser 7.2.0': () => minifyTerser(page, { collapseBooleanAttributes: true }),
  'html-minifier-next 8.7.0': () => minifyNext(page, { collapseBooleanAttributes: true }),
  'htmlnano 3.5.1': async () => (await posthtml([htmlnano({ skipConfigLoading: true })]).process(page)).html,
};
const kept = [];
for (const [name, minify] of Object.entries(minifiers)) {
  const seen = await minify();
  console.log(`${name}: ${seen}`);
  kept.push(seen.includes('until-found'));
}
const isSame = kept.join() === 'false,false,false,true';
console.log(isSame ? 'seen again: three of four lose the value' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
