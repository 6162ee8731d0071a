// A site that has the package from dist/, and a server for what is built of it.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));

const DEPENDENCIES = [
  'idb',
  'lit',
  'lit-element',
  'lit-html',
  '@lit/context',
  '@lit/reactive-element',
  '@lit/task',
];

/** Lays the site out: the package with what it depends on, and one file for each thing to bundle. */
export function layOut(folder, entries) {
  const modules = join(folder, 'node_modules');
  for (const name of DEPENDENCIES)
    cpSync(join(project, 'node_modules', name), join(modules, name), { recursive: true });
  for (const path of ['package.json', 'dist'])
    cpSync(join(project, path), join(modules, 'salve-elements', path), { recursive: true });
  mkdirSync(folder, { recursive: true });
  // Parcel reads the exports of a package where the site asks for it alone.
  const site = { private: true, type: 'module', '@parcel/resolver-default': { packageExports: true } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(site));
  for (const [name, code] of Object.entries(entries)) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'out.js'), code);
  }
}

/** Names of the files that a bundler wrote. */
export const written = (out) => (existsSync(out) ? readdirSync(out, { recursive: true }) : []);

const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' };

/** A page in a language, which has each tag and loads the bundle by a tag or by an import. */
const pageOf = (language, way, path) => `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><title>Low Tide Notes</title><link rel="icon" href="data:,">
${way === 'tag' ? `<script type="module" src="${path}"></script>` : `<script type="module">import('${path}')</script>`}
</head>
<body>
<salve-article-card headline="The hour after" href="/notes/hour" reading-time="5"></salve-article-card>
<salve-article headline="The hour after"><p>Come early if you can, and do nothing with the time.</p>
<salve-pull-quote share quote="Come early if you can"></salve-pull-quote>
<salve-reflection-prompt name="friend" question="What would you say?"></salve-reflection-prompt></salve-article>
<salve-article-list></salve-article-list>
<salve-subscribe-form action="/subscribe"></salve-subscribe-form>
<salve-reflection-lock></salve-reflection-lock><salve-reflection-journal></salve-reflection-journal>
</body></html>`;

/** Serves built files below their own paths, and `/page?lang&way&path`. */
export async function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname, searchParams: asked } = new URL(request.url, 'http://localhost');
    const file = join(folder, decodeURIComponent(pathname));
    const found =
      pathname === '/page'
        ? pageOf(asked.get('lang'), asked.get('way'), asked.get('path'))
        : existsSync(file) && readFileSync(file);
    if (!found) return response.writeHead(404).end();
    const type = TYPES[pathname === '/page' ? 'html' : file.split('.').pop()];
    response.writeHead(200, { 'Content-Type': type ?? 'application/octet-stream' }).end(found);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close().closeAllConnections(),
  };
}
