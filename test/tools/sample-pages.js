import { serve } from './serve.js';

const HEAD =
  '<link rel="stylesheet" href="/dist/salve.css"><script type="module" src="/dist/salve.js"></script>';
const FORM =
  '<form action="/subscribe" method="post"><label for="own">Email</label><input type="email" id="own" name="email"></form>';

/** Addresses that the samples name. */
const FILES = {
  '/feed.xml': '/site/feed.xml',
  '/pictures/tide.jpg': '/site/pictures/la-hora-despues-1200.jpg',
};

/** Fills a sample in as a site does it: a shortcode gives a form, and a hash comes from "Show code". */
export const fillIn = (code) =>
  code.replace(/ integrity="sha384-…"/, '').replace(/\[\w+_form[^\]]*\]|<!-- the form[^>]*-->/, FORM);

/** Serves samples as pages. `put` gives the address of a page that has this HTML, and the script where the HTML itself has none. */
export async function serveSamples() {
  const pages = [];
  const { origin, close } = await serve(({ pathname }, response) => {
    const page = pages[/^\/sample\/(\d+)$/.exec(pathname)?.[1]];
    const file = pathname.startsWith('/salve/') ? `/dist/${pathname.slice(7)}` : FILES[pathname];
    if (page !== undefined)
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(
          `<!doctype html><html lang="en"><meta charset="utf-8"><title>Notes</title>${page.includes('salve.js') ? '' : HEAD}<main>${page}</main>`,
        );
    else if (file) response.writeHead(302, { Location: file }).end();
    return page !== undefined || !!file;
  });
  return { origin, close, put: (html) => `${origin}/sample/${pages.push(html) - 1}` };
}
