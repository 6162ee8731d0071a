#!/usr/bin/env bash
# happy-dom 21 leaves the page for a link with `download`.
#
# HTML, "following hyperlinks": where a link has a download attribute, a click saves what it leads to and
# the page stays. A good engineer would expect the page's address to be the same afterwards, as in browsers.
# What happens: the window goes to the blob's address. A test that presses "Download" and then anything that
# resolves an address fails far from the cause: "/subscribe" leads nowhere from blob:.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error happy-dom@21.0.4 >/dev/null
cat >look.js <<'JS'
import { Window } from 'happy-dom';

const window = new Window({ url: 'https://tide.example/notes/' });
const { document } = window;
const press = async (attributes) => {
  window.happyDOM.setURL('https://tide.example/notes/');
  const link = Object.assign(document.createElement('a'), attributes);
  document.body.append(link);
  link.click();
  await new Promise((resolve) => setTimeout(resolve, 200));
  return window.location.href;
};
const href = window.URL.createObjectURL(new window.Blob(['words'], { type: 'text/plain' }));
const seen = await press({ href, download: 'words.txt' });
console.log('happy-dom 21.0.4');
console.log(`address after a click on <a href="blob:…" download>: ${seen}`);
console.log('right: https://tide.example/notes/');
const isSame = seen.startsWith('blob:');
console.log(isSame ? 'seen again: the page is gone' : 'changed');
process.exit(isSame ? 0 : 1);
JS
node look.js
