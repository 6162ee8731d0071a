#!/usr/bin/env bash
# text-fragments-polyfill 6 looks for the text of directives that are not text directives.
#
# URL Fragment Text Directives: a fragment directive is a list of directives parted by "&", and one that is no
# "text=" is passed over, so that others can be added later. A good engineer would expect the link
# "#:~:text=rest&selector=h2" to lead to "rest". What happens: the second is put behind the first, and the
# page is searched for "rest&selector=h2", which it doesn't hold; in front, "selector=h2" becomes a text to
# look for. The link works in browsers and does nothing where the polyfill runs.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error text-fragments-polyfill@6.7.0 >/dev/null
cat >look.js <<'JS'
import { getFragmentDirectives, parseFragmentDirectives } from 'text-fragments-polyfill/text-fragment-utils';

const hashes = {
  '#:~:text=rest': ['rest'],
  '#:~:text=rest&text=sleep': ['rest', 'sleep'],
  '#:~:text=rest&selector=h2': ['rest&selector=h2'],
  '#:~:selector=h2&text=rest': ['selector=h2', 'rest'],
};
console.log('text-fragments-polyfill 6.7.0');
let isSame = true;
for (const [hash, expected] of Object.entries(hashes)) {
  const { text } = parseFragmentDirectives(getFragmentDirectives(hash));
  const seen = text.map(({ textStart }) => textStart);
  console.log(`${hash} searches for ${JSON.stringify(seen)}`);
  isSame &&= seen.join() === expected.join();
}
console.log(isSame ? 'seen again: an unknown directive is searched for' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
