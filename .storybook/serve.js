// Files over HTTP, as `npm start`, the development server and the tests serve them.
import { createReadStream, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

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
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

/** Folders of the project by the path they are served under; the first that fits counts. */
export const FOLDERS = {
  '/site/': 'stories/site',
  '/dist/': 'dist',
  '/builder/': 'dist/builder',
  '/': 'storybook-static',
};

const find = (path) => statSync(path, { throwIfNoEntry: false });

/** The path that an address names, or undefined where it names none. */
function decode(pathname) {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/**
 * Answers a request with a file out of `folders`, and says whether there was one. A folder's address ends in a slash, and shows the index.html
 * in it.
 * @param {Record<string, string>} folders
 */
export function files(folders = FOLDERS) {
  return (request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    const [prefix, folder] = Object.entries(folders).find(([each]) => `${pathname}/`.startsWith(each)) ?? [];
    const name = prefix && decode(pathname.slice(prefix.length));
    if (name === undefined) return false;
    const path = join(root, folder, normalize(`/${name}`));
    if (find(path)?.isDirectory() && !pathname.endsWith('/')) {
      response.writeHead(302, { Location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
      return true;
    }
    const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
    if (!find(file)?.isFile()) return false;
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
    return true;
  };
}

/** Answers what no file did: browsers ask for an icon unasked. */
export function nothing(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (pathname === '/favicon.ico') response.writeHead(204).end();
  else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`Nothing at ${pathname}`);
}
