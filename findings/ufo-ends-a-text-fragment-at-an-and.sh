#!/usr/bin/env bash
# ufo 1's normalizeURL() decodes "&" and "," in a fragment, and a link to a passage leads to another one or nowhere.
#
# RFC 3986, section 2.2: an address in which a reserved character stands for its percent-encoded form is another
# address; normalizing may decode only letters, digits and "-._~" (6.2.2.2). In a text fragment "&" ends the directive
# and "," parts its beginning from its end, so that both are written as %26 and %2C in words. The README says of
# normalizeURL() that it ensures that the address is properly encoded. A good engineer would expect such a link as it
# is, as uri-js and fast-uri give it. What happens: the whole fragment is decoded and only some of it is encoded
# again: the browser looks for "Rest " instead of "Rest & repair", and for a passage from "no" to " not yet".
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error ufo@1.6.4 uri-js@4.4.1 fast-uri@4.2.4 >/dev/null
cat >look.js <<'JS'
import fastUri from 'fast-uri';
import { normalizeURL } from 'ufo';
import uriJs from 'uri-js';

// As URL Fragment Text Directives says: parted by "&", then by ",", and only then decoded.
const asksFor = (address) => address.split(':~:')[1].split('&').filter((part) => part.startsWith('text='))
  .map((part) => part.slice(5).split(',').map((term) => `"${decodeURIComponent(term)}"`).join(' to ')).join(' and ');
const changed = { 'Rest & repair': '"Rest "', 'no, not yet': '"no" to " not yet"', 'what heals': '"what heals"' };
console.log('ufo 1.6.4, uri-js 4.4.1, fast-uri 4.2.4');
let isSame = true;
for (const [text, expected] of Object.entries(changed)) {
  const address = `https://tide.example/letters#:~:text=${encodeURIComponent(text)}`;
  console.log(`${address} asks for ${asksFor(address)}`);
  const results = { ufo: normalizeURL(address), 'uri-js': uriJs.normalize(address), 'fast-uri': fastUri.normalize(address) };
  for (const [name, result] of Object.entries(results)) {
    console.log(`  ${name}: ${result} asks for ${asksFor(result)}`);
    isSame &&= asksFor(result) === (name === 'ufo' ? expected : `"${text}"`);
  }
}
console.log(isSame ? 'seen again: the link asks for other words' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
