#!/usr/bin/env bash
# happy-dom 21 refuses every XML document with a CDATA section, and so nearly every RSS feed.
#
# XML 1.0, section 2.7: a CDATA section may stand wherever character data may. WordPress, Ghost and most
# generators write titles and contents so. A good engineer would expect DOMParser to give its text. What
# happens: the section's "<![" is taken for a tag with an impossible name; the document is a parsererror, and
# what stands before it is left as if it were the feed. Code that reads feeds has to be tested in another DOM.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error happy-dom@21.0.4 >/dev/null
cat >look.js <<'JS'
import { Window } from 'happy-dom';

const feed = (title) => `<?xml version="1.0"?>
<rss version="2.0"><channel><title>Tide Notes</title><link>https://tide.example/</link>
<description>Notes</description><item><title>${title}</title></item></channel></rss>`;
const read = (window, title) => {
  const document = new window.DOMParser().parseFromString(feed(title), 'application/xml');
  if (document.querySelector('parsererror')) return 'parsererror';
  return document.querySelector('item > title').textContent;
};
const plain = read(new Window(), 'Rest');
const section = read(new Window(), '<![CDATA[Rest]]>');
console.log('happy-dom 21.0.4');
console.log(`title in plain text: ${plain}`);
console.log(`title in CDATA:      ${section}`);
const isSame = plain === 'Rest' && section === 'parsererror';
console.log(isSame ? 'seen again: CDATA is an error' : 'changed');
process.exit(isSame ? 0 : 1);
JS
node look.js
