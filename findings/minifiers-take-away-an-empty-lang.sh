#!/usr/bin/env bash
# @minify-html/node 0.18 and htmlnano 3 take lang="" away, which says that a language is unknown.
#
# HTML, "The lang and xml:lang attributes": the empty string means that the language is unknown, and it ends
# what is inherited; names, codes and made-up words are marked so, that a screen reader doesn't pronounce
# them by the page's rules. A good engineer would expect it to stay, as the empty alt does. What happens: both
# take it for an attribute that says nothing, by default, and the element is in the page's language again:
# :lang(de) matches it, hyphenation and spell checking set in. html-minifier-terser and html-minifier-next do
# the same once removeEmptyAttributes is on.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error @minify-html/node@0.18.1 htmlnano@3.5.1 posthtml@0.16.7 \
  html-minifier-terser@7.2.0 html-minifier-next@8.7.0 >/dev/null
cat >look.js <<'JS'
import minifyHtml from '@minify-html/node';
import { minify as minifyNext } from 'html-minifier-next';
import { minify as minifyTerser } from 'html-minifier-terser';
import htmlnano from 'htmlnano';
import posthtml from 'posthtml';

const page = '<!doctype html><html lang="de"><title>Namen</title><body><p lang="">Imladris</p></body></html>';
const minifiers = {
  'as written': () => page,
  '@minify-html/node 0.18.1': () => minifyHtml.minify(Buffer.from(page), {}).toString(),
  'htmlnano 3.5.1': async () => (await posthtml([htmlnano({ skipConfigLoading: true })]).process(page)).html,
  'html-minifier-terser 7.2.0': () => minifyTerser(page, { removeEmptyAttributes: true }),
  'html-minifier-next 8.7.0': () => minifyNext(page, { removeEmptyAttributes: true }),
};
const isGerman = [];
for (const [name, minify] of Object.entries(minifiers)) {
  const [tag] = (await minify()).match(/<p.*?>/);
  isGerman.push(!/<p lang(=""|=)?>/.test(tag));
  console.log(`${name}: ${tag}, German: ${isGerman.at(-1)}`);
}
const isSame = isGerman.join() === 'false,true,true,true,true';
console.log(isSame ? 'seen again: the unknown language has become the page’s' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
