#!/usr/bin/env bash
# next/script 16 preloads a module as a classic script, so that the browser fetches it twice.
#
# HTML, "Link type preload": as="script" fits classic scripts, whose request is another one than a module's; for
# modules there is rel="modulepreload". A good engineer would expect <Script type="module" src> to be preloaded
# as what it is, or not at all. What happens: in the app router each Script with a src becomes
# <link rel="preload" as="script">, whatever its type. The browser can't use it for the module, fetches the file
# again where it may not be kept, and warns in the console on every page.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
export NEXT_TELEMETRY_DISABLED=1
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error next@16.4.6 react@19.3.1 react-dom@19.3.1 puppeteer-core@25.16.0 >/dev/null
mkdir -p app public
echo 'document.documentElement.dataset.ran = "yes";' >public/elements.js
echo "export default { output: 'export', turbopack: { root: import.meta.dirname } };" >next.config.js
cat >app/layout.jsx <<'JSX'
import Script from 'next/script';

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>
        {children}
        <Script type="module" src="/elements.js" />
      </body>
    </html>
  );
}
JSX
echo 'export default function Page() { return <p>Low tide</p>; }' >app/page.jsx
node node_modules/next/dist/bin/next build >/dev/null
grep -o '<link rel="preload" href="/elements.js"[^>]*>' out/index.html || true
cat >look.js <<'JS'
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
let asked = 0;
const server = createServer(({ url }, response) => {
  const path = `out${url === '/' ? '/index.html' : url}`;
  if (url === '/elements.js') asked += 1;
  if (!existsSync(path)) return response.writeHead(404).end();
  const head = { 'Content-Type': TYPES[path.split('.').at(-1)] ?? 'text/plain', 'Cache-Control': 'no-store' };
  response.writeHead(200, head).end(readFileSync(path));
}).listen(0);
const browser = await puppeteer.launch({ executablePath: process.env.CHROME, args: ['--no-sandbox'] });
const page = await browser.newPage();
const lines = [];
page.on('console', (message) => lines.push(message.text()));
await page.goto(`http://localhost:${server.address().port}/`, { waitUntil: 'networkidle0' });
await page.waitForSelector('[data-ran]');
console.log(`next 16.4.6, ${await browser.version()}`);
console.log(`requests for the module: ${asked}\n${lines.join('\n')}`);
await browser.close();
server.close();
const isSame = asked === 2 && lines.some((line) => /preload.*not used/.test(line));
console.log(isSame ? 'seen again: the preload is in vain' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
CHROME=${CHROME_PATH:-$(command -v chromium || command -v google-chrome)} node look.js
