// Sites whose pages are drawn by a bundle in the browser: a server gives the same shell for each address.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { findPage, TAGS } from './pages.js';

const here = new URL('.', import.meta.url);
const pathTo = (path) => fileURLToPath(new URL(path, here));

/** What a site has whose script is sites/`name`.js: `prepare` builds it, `answer` serves it. */
export function shellOf(name) {
  return {
    prepare: () =>
      build({
        configFile: false,
        root: pathTo('.'),
        logLevel: 'error',
        publicDir: false,
        define: { 'process.env.NODE_ENV': '"production"' },
        build: {
          outDir: pathTo(`bundles/${name}`),
          lib: { entry: pathTo(`sites/${name}.js`), formats: ['es'], fileName: 'site' },
        },
      }),
    answer: ({ pathname }, response) => {
      if (pathname === '/site.js')
        response
          .writeHead(200, { 'Content-Type': 'text/javascript' })
          .end(readFileSync(pathTo(`bundles/${name}/site.js`)));
      else if (findPage(pathname))
        response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(SHELL);
      else return false;
      return true;
    },
  };
}

const SHELL = `<!doctype html>
<html lang="en-GB">
  <head><meta charset="utf-8"><title>Low Tide Notes</title>${TAGS}<script type="module" src="/site.js"></script></head>
  <body><div id="root"></div></body>
</html>`;
