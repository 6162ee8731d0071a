#!/usr/bin/env bash
# @minify-html/node 0.18 drops the </p> before a custom element's end tag, so that the element never ends.
#
# HTML, "Optional tags": a p element's end tag may be omitted where its parent has no more content, but not
# if the parent is an autonomous custom element. For a reason: with a p still open, the end tag of an unknown
# element is ignored. A good engineer would expect a minifier whose README points to this very section to know
# the exception, as html-minifier-terser does. What happens: by default the tag goes, and all that followed
# the element is inside it. Where the element has a shadow tree with one named slot, or folds what it holds,
# the rest of the page is not shown.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error @minify-html/node@0.18.1 html-minifier-terser@7.2.0 parse5@8.0.0 >/dev/null
cat >look.js <<'JS'
import minifyHtml from '@minify-html/node';
import { minify as minifyTerser } from 'html-minifier-terser';
import { parseFragment, serialize } from 'parse5';

const page = '<my-question><p>What would you say?</p></my-question><p id="after">The article goes on.</p>';
const minifiers = {
  'as written': () => page,
  'html-minifier-terser 7.2.0': () => minifyTerser(page, { removeOptionalTags: true }),
  '@minify-html/node 0.18.1': () => minifyHtml.minify(Buffer.from(page), {}).toString(),
};
const isInside = [];
for (const [name, minify] of Object.entries(minifiers)) {
  const html = await minify();
  const parsed = serialize(parseFragment(html));
  isInside.push(parsed.indexOf('id="after"') < parsed.indexOf('</my-question>'));
  console.log(`${name}: ${html}\n  is read as ${parsed}`);
}
const isSame = isInside.join() === 'false,false,true';
console.log(isSame ? 'seen again: the page falls into the element' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
