// Installs the packed package in an empty project, on each Node that it is for, and has Chromium draw an element of it.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { launch } from '../tools/browsers.js';
import { visit } from '../tools/visit.js';

/** Node's majors that `engines` of package.json allows and that get fixes. https://nodejs.org/en/about/previous-releases */
const MAJORS = [20, 22, 24];

const CARD = `<salve-article-card headline="The hour after an argument" href="/notes" description="What repair sounds like."></salve-article-card>`;

/** A server of the project: it imports the package as a server does, and serves a page for each way to load it. */
const SERVER = `import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import 'salve-elements';
import { articleCard } from 'salve-elements/html';

const written = articleCard({ headline: 'Written on a server', href: '/notes' });
const packages = { lit: 'index.js', 'lit-html': 'lit-html.js', 'lit-element': 'index.js', '@lit/reactive-element': 'reactive-element.js', '@lit/context': 'index.js', '@lit/task': 'index.js', idb: 'build/index.js' };
const imports = Object.fromEntries(Object.entries(packages).flatMap(([name, main]) => [[name, '/node_modules/' + name + '/' + main], [name + '/', '/node_modules/' + name + '/']]));
const heads = {
  '/bundle': '<script type="module" src="/node_modules/salve-elements/dist/salve.js"></script>',
  '/modules': '<script type="importmap">' + JSON.stringify({ imports }) + '</script><script type="module" src="/node_modules/salve-elements/dist/index.js"></script>',
};
createServer(({ url }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  if (heads[pathname]) {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end('<!doctype html><html lang="en"><title>Installed</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/node_modules/salve-elements/dist/salve.css">' + heads[pathname] + '${CARD}' + written);
    return;
  }
  const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
  createReadStream('.' + pathname).once('open', () => response.writeHead(200, { 'Content-Type': type })).once('error', () => response.writeHead(404).end()).pipe(response);
}).listen(0, '127.0.0.1', function () {
  console.log(process.version + ' ' + this.address().port);
});
`;

function run(command, args, options) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${stdout}${stderr}${error ?? ''}`);
}

/** The Node of a major version: the one that runs this, or one of npm's. */
function findNode(major) {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath;
  const path = fileURLToPath(new URL(`node_modules/node${major}/bin/node`, import.meta.url));
  if (!existsSync(path))
    throw new Error(`No Node ${major} here: npm has one for Linux on x64, and 20 has to run this.`);
  return path;
}

/** Looks at a page of the project, and returns what it drew. */
async function draw(browser, url) {
  const { page, lines } = await visit(browser, url);
  await page.waitForFunction(() => customElements.get('salve-subscribe-form'));
  const drawn = await page.evaluate(() => {
    const card = document.querySelector('salve-article-card[headline]');
    const { width, height } = card.getBoundingClientRect();
    const link = card.shadowRoot.querySelector('a[href="/notes"]');
    return {
      headline: card.shadowRoot.querySelector('[part=headline]').textContent.trim(),
      isLinked: link.checkVisibility(),
      isSeen: width > 100 && height > 40,
      written: document.querySelector('salve-article-card:not([headline]) a').textContent,
    };
  });
  await page.close();
  assert.deepEqual(
    { ...drawn, lines },
    {
      headline: 'The hour after an argument',
      isLinked: true,
      isSeen: true,
      written: 'Written on a server',
      lines: [],
    },
  );
}

/** Installs `tarball` on each Node and draws from it; returns the versions that it was tried on. */
export async function tryInstalled(tarball) {
  const npm = process.env.npm_execpath ?? join(process.execPath, '../../lib/node_modules/npm/bin/npm-cli.js');
  const versions = [];
  const browser = await launch('chromium');
  try {
    for (const major of MAJORS) {
      const node = findNode(major);
      const folder = mkdtempSync(join(tmpdir(), `salve-node-${major}-`));
      writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
      writeFileSync(join(folder, 'server.js'), SERVER);
      run(node, [npm, 'install', tarball, '--ignore-scripts', '--no-audit', '--no-fund', '--engine-strict'], {
        cwd: folder,
        env: { ...process.env, npm_config_prefix: undefined },
      });
      const server = spawn(node, ['server.js'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
      try {
        const said = [];
        server.stderr.on('data', (data) => said.push(data));
        const [version, port] = await new Promise((resolve, reject) => {
          server.stdout.once('data', (data) => resolve(String(data).trim().split(' ')));
          server.once('exit', () => reject(new Error(`Node ${major}: ${said.join('')}`)));
        });
        for (const way of ['bundle', 'modules']) await draw(browser, `http://127.0.0.1:${port}/${way}`);
        versions.push(version);
      } finally {
        server.kill();
        rmSync(folder, { recursive: true });
      }
    }
  } finally {
    await browser.close();
  }
  return versions;
}
