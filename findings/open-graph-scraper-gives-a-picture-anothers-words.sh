#!/usr/bin/env bash
# open-graph-scraper 6 gives the second picture's alternative text and width to the first.
#
# The Open Graph protocol, "Arrays": structured properties, such as og:image:alt, come after the og:image that they
# are of, and the next og:image begins another picture, which need not have any. A good engineer would expect each
# picture with its own words, as unfurl.js gives them. What happens: addresses, widths and texts are collected
# apart and joined by their number, so that the first text on the page is the first picture's. A link preview then
# describes a picture by what another one shows, to those who can't see that it is wrong.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error open-graph-scraper@6.12.0 unfurl.js@6.4.0 >/dev/null
cat >look.js <<'JS'
import { createServer } from 'node:http';
import scrape from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';

const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The chair by the window</title>
<meta property="og:title" content="The chair by the window">
<meta property="og:image" content="https://tide.example/pictures/wave.jpg">
<meta property="og:image" content="https://tide.example/pictures/chair.jpg">
<meta property="og:image:alt" content="An empty chair, turned to the window">
<meta property="og:image:width" content="800"></head><body></body></html>`;
const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(html);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const unfurled = await unfurl(`http://127.0.0.1:${server.address().port}/`);
server.close();
const { result } = await scrape({ html });

const say = (images) =>
  images.map(({ url, alt = '-', width = '-' }) => `${url.split('/').at(-1)}: ${alt}, ${width}`).join('; ');
const right = say(unfurled.open_graph.images);
const scraped = say(result.ogImage);
console.log(`unfurl.js 6.4.0:           ${right}\nopen-graph-scraper 6.12.0: ${scraped}`);
const isSame =
  right === 'wave.jpg: -, -; chair.jpg: An empty chair, turned to the window, 800' &&
  scraped === 'wave.jpg: An empty chair, turned to the window, 800; chair.jpg: -, -';
console.log(isSame ? 'seen again: the wave is called a chair' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
