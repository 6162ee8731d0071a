// Renders one site on its server, and looks at what Chromium makes of it: node check.js NAME
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'vite';
import { launch } from '../../tools/browsers.js';
import { serve } from '../../tools/serve.js';
import { phrases } from './note.js';
import { SITES } from './sites.js';

const TYPES = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', txt: 'text/plain' };
const FEED = '{"version":"https://jsonfeed.org/version/1.1","title":"Notes","items":[]}';

const [, , name] = process.argv;
const site = SITES[name];

/** Runs a command of the site's server, which has to end by itself. */
function run([script, ...args]) {
  const { status, stdout, stderr, signal } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    timeout: 180_000,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  assert.ok(!signal, `${script} did not end by itself`);
  assert.equal(status, 0, `${stdout}${stderr}`);
  return stdout;
}

const output = run(site.command);
const html = site.folder ? readFileSync(join(site.folder, 'index.html'), 'utf8') : output;
if (site.client)
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // The builds for development warn of whatever a hydration finds to be otherwise.
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    build: {
      outDir: `built/${name}`,
      lib: { entry: site.client, formats: ['es'], fileName: 'client' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });

const answer = ({ pathname }, response) => {
  const give = (body, type) =>
    void response.writeHead(200, { 'Content-Type': TYPES[type] ?? 'application/json' }).end(body);
  const file = site.folder && join(site.folder, pathname);
  if (pathname === '/') give(html, 'html');
  else if (pathname === '/client.js') give(readFileSync(`built/${name}/client.js`), 'js');
  else if (pathname === '/feed.json') give(FEED, 'json');
  else if (file && existsSync(file)) give(readFileSync(file), pathname.split('.').at(-1));
  else return false;
  return true;
};

/** How often each phrase is met in a text. */
const count = (text) => Object.fromEntries(phrases.map((phrase) => [phrase, text.split(phrase).length - 1]));
const once = Object.fromEntries(phrases.map((phrase) => [phrase, 1]));

const server = await serve(answer);
const browser = await launch('chromium');
const page = await browser.newPage();
const lines = [];
page.on('console', (message) => {
  if (['warn', 'error'].includes(message.type())) lines.push(message.text());
});
page.on('pageerror', (error) => lines.push(error.stack));
try {
  assert.doesNotMatch(html, /shadowrootmode/);
  await page.setJavaScriptEnabled(false);
  await page.goto(server.origin);
  assert.deepEqual(count(await page.evaluate(readLight)), once, 'without the script');

  await page.setJavaScriptEnabled(true);
  await page.evaluateOnNewDocument(watchShifts);
  await page.goto(server.origin);
  await page.waitForFunction(() =>
    ['pull-quote', 'reflection-prompt', 'reflection-lock', 'subscribe-form', 'article-list'].every(
      (each) => document.querySelector(`salve-${each}`).shadowRoot?.childElementCount,
    ),
  );
  await page.evaluate(settle);
  const seen = await page.evaluate(readElements);
  assert.deepEqual(count(seen.light), once, 'light DOM with the script');
  assert.deepEqual(count(seen.drawn), once, 'drawn with the script');
  assert.deepEqual(seen.tags, SITES.tags);
  assert.equal(seen.shift, 0, 'something moved');
  assert.deepEqual(
    lines.filter((line) => !/^<salve-article-list> |^Lit is in dev mode/.test(line)),
    [],
  );
} finally {
  await browser.close();
  await server.close();
}

/** All words of the page's body, but scripts'. */
function readLight() {
  const body = document.body.cloneNode(true);
  for (const each of body.querySelectorAll('script, style, template')) each.remove();
  return body.textContent.replace(/\s+/g, ' ');
}

function watchShifts() {
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Waits for what a hydration and an update of the elements may still change. */
async function settle() {
  await customElements.whenDefined('salve-article-card');
  for (const element of document.querySelectorAll('*')) await element.updateComplete;
  await new Promise((resolve) => requestIdleCallback(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** What is drawn, as the reader meets it, with what stands in shadow roots. */
function readElements() {
  let drawn = '';
  const walk = (node) => {
    if (node instanceof Text) drawn += node.data;
    if (!(node instanceof Element) || node.matches('script, style, template')) return;
    const isBox = !(node instanceof HTMLSlotElement) && getComputedStyle(node).display !== 'contents';
    if (isBox && !node.checkVisibility()) return;
    const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
    for (const child of slotted.length ? slotted : (node.shadowRoot ?? node).childNodes) walk(child);
  };
  walk(document.body);
  const body = document.body.cloneNode(true);
  for (const each of body.querySelectorAll('script, style, template')) each.remove();
  const tags = [...document.querySelectorAll('*')].map(({ localName }) => localName);
  return {
    drawn: drawn.replace(/\s+/g, ' '),
    light: body.textContent.replace(/\s+/g, ' '),
    tags: tags.filter((tag) => tag.startsWith('salve-')).sort(),
    shift: window.shift,
  };
}
