import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.map': 'application/json',
  '.xml': 'application/atom+xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

/** Folders of the project by the path they are served under, as Storybook serves them; "salve" is dist/ as a site's owner copies it. */
const FOLDERS = { '/site/': 'stories/site', '/dist/': 'dist', '/pasted/salve/': 'dist', '/test/': 'test', '/': 'storybook-static' };

function locate(pathname) {
  const [prefix, folder] = Object.entries(FOLDERS).find(([each]) => pathname.startsWith(each));
  const path = join(root, folder, normalize(`/${pathname.slice(prefix.length)}`));
  return existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
}

/**
 * Serves the sample site, dist/ and the built Storybook on a free port of this machine. `answer` may answer a request itself: it is given the
 * URL and the response, and says whether it did.
 */
export async function serve(answer = () => false) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    if (await answer(url, response, request)) return;
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    const file = locate(decodeURIComponent(url.pathname));
    if (!existsSync(file)) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end(`Nothing at ${url.pathname}`);
      return;
    }
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
