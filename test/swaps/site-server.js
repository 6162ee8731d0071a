// A server for one site: its pages, its feed, and an endpoint for the form that answers when it is told to.
import { serve } from '../tools/serve.js';
import { feedOf, findPage, pageOf, VARIANTS } from './pages.js';

/**
 * Serves `site`. `letters` holds each address that was posted; `hold` keeps answers back until the
 * function it returns is called; `edit` adds a paragraph to every page.
 */
export async function serveSite(site) {
  const letters = [];
  let isEdited = false;
  let held = Promise.resolve();

  const answer = async (url, response, request) => {
    const { pathname } = url;
    const origin = `http://${request.headers.host}`;
    const [, variant, name] = pathname.split('/');
    if (pathname === '/subscribe') {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      letters.push(Buffer.concat(chunks).toString());
      await held;
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"ok":true,"state":"pending"}');
    } else if (name === 'feed.json' && VARIANTS.includes(variant)) {
      response.writeHead(200, { 'Content-Type': 'application/feed+json' }).end(feedOf(variant, origin));
    } else if (site.answer) return site.answer(url, response, request);
    else {
      const page = findPage(pathname);
      if (!page) return false;
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(pageOf(site, page.variant, page.note, { origin, more: isEdited }));
    }
    return true;
  };

  const { origin, close } = await serve(answer);
  return {
    origin,
    close,
    letters,
    edit: (more) => (isEdited = more),
    hold() {
      let release;
      held = new Promise((resolve) => (release = resolve));
      return release;
    },
  };
}
