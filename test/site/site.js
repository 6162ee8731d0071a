// Serves dist-site/ below a path, as GitHub Pages does, and pages that hold one sample each.
import { readdirSync, readFileSync } from 'node:fs';
import { serve } from '../tools/serve.js';
import { fillIn } from '../tools/sample-pages.js';
import { files } from '../../.storybook/serve.js';

const root = new URL('../../dist-site/', import.meta.url);

/** A page that stands in a frame of another alone. */
const FRAMED = 'builder/preview.html';

/** Paths of all pages, those of the sample site last. */
export const pages = readdirSync(root, { recursive: true })
  .filter((path) => path.endsWith('.html') && path !== '404.html' && path !== FRAMED)
  .sort((one, other) => one.startsWith('site/') - other.startsWith('site/') || (one < other ? -1 : 1));

/** Paths of the pages that the build writes itself; the builder's is judged by tests of its own. */
export const ownPages = pages.filter((path) => !/^(site|builder)\//.test(path));

export const read = (path) => readFileSync(new URL(path, root), 'utf8');

const HEAD =
  '<link rel="stylesheet" href="/sub/dist/salve.css"><script type="module" src="/sub/dist/salve.js"></script>';

/** Addresses that samples name, as files of the site. */
const FILES = {
  '/pictures/tide.jpg': '/sub/site/pictures/la-hora-despues-1200.jpg',
  '/feed.xml': '/sub/site/feed.xml',
};

const inSite = (pathname) =>
  FILES[pathname] ??
  (pathname.startsWith('/salve/') ? `/sub/dist/${pathname.slice(7)}` : undefined) ??
  (/^\/(notes|pictures|ar|es)\//.test(pathname) || /^\/\w+\.html$/.test(pathname)
    ? `/sub/site${pathname}`
    : undefined);

/** Serves the site below /sub/. `put` gives the address of a page that holds a sample. */
export async function serveSite() {
  const samples = [];
  const site = files({ '/sub/': 'dist-site' });
  const { origin, close } = await serve(({ pathname }, response, request) => {
    const sample = samples[/^\/sample\/(\d+)$/.exec(pathname)?.[1]];
    const file = inSite(pathname);
    if (sample !== undefined)
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><html lang="en"><meta charset="utf-8"><title>Notes</title>${sample.includes('salve.js') ? '' : HEAD}<main>${sample}</main>`,
        );
    else if (file) response.writeHead(302, { Location: file }).end();
    else return site(request, response);
    return true;
  });
  return {
    origin: `${origin}/sub/`,
    close,
    put: (html) => `${origin}/sample/${samples.push(fillIn(html)) - 1}`,
  };
}
