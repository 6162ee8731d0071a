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
npm install --no-audit --no-fund --loglevel=error happy-dom@21.0.4 jsdom@29.1.1 >/dev/null
cat >look.js <<'JS'
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const feed = (title) => `<?xml version="1.0"?>
<rss version="2.0"><channel><title>Tide Notes</title><link>https://tide.example/</link>
<description>Notes</description><item><title>${title}</title></item></channel></rss>`;
const read = (window, title) => {
  const document = new window.DOMParser().parseFromString(feed(title), 'application/xml');
  if (document.querySelector('parsererror')) return 'parsererror';
  return document.querySelector('item > title').textContent;
};
const windows = { 'happy-dom 21.0.4': new Window(), 'jsdom 29.1.1': new JSDOM('').window };
const seen = {};
for (const [name, window] of Object.entries(windows)) {
  seen[name] = [read(window, 'Rest'), read(window, '<![CDATA[Rest]]>')];
  console.log(`${name}: plain ${seen[name][0]}, in CDATA ${seen[name][1]}`);
}
const isSame = seen['happy-dom 21.0.4'].join() === 'Rest,parsererror' && seen['jsdom 29.1.1'].join() === 'Rest,Rest';
console.log(isSame ? 'seen again: CDATA is an error' : 'changed');
process.exit(isSame ? 0 : 1);
JS
node look.js
