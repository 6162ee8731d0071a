#!/usr/bin/env bash
# html-minifier-next 6 cuts the addresses in srcset at their commas, with no option set.
#
# HTML, "Parsing a srcset attribute": an address ends at white space; a comma inside it belongs to it. Picture
# services put sizes there: /w_300,h_200/a.jpg. A good engineer would expect these addresses whole, as
# html-minifier-terser, on which it is based, leaves them. What happens: each address is cut in two at its
# comma, and "h_200/a.jpg" becomes a relative address of its own. Every browser that knows srcset then asks
# for a picture that doesn't exist and shows none.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error html-minifier-next@6.2.11 html-minifier-terser@7.2.0 parse-srcset@1.0.2 >/dev/null
cat >look.js <<'JS'
import { minify as minifyNext } from 'html-minifier-next';
import { minify as minifyTerser } from 'html-minifier-terser';
import parseSrcset from 'parse-srcset';

const page = '<img src="a.jpg" alt="" srcset="https://pictures.example/w_300,h_200/a.jpg 1x, https://pictures.example/w_600,h_400/a.jpg 2x">';
const minifiers = {
  'as written': (html) => html,
  'html-minifier-terser 7.2.0': (html) => minifyTerser(html),
  'html-minifier-next 6.2.11': (html) => minifyNext(html),
};
const seen = [];
for (const [name, minify] of Object.entries(minifiers)) {
  const [, srcset] = (await minify(page)).match(/srcset="(.*?)"/);
  seen.push(parseSrcset(srcset).map(({ url }) => url));
  console.log(`${name}: ${srcset}`);
  console.log(`  pictures: ${seen.at(-1).join(' | ')}`);
}
const isSame =
  seen[0].length === 2 && seen[1].join() === seen[0].join() && seen[2].length === 4 && seen[2].includes('h_200/a.jpg');
console.log(isSame ? 'seen again: four pictures from two' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
