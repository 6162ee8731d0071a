// A page with one prompt, in an article without a name, and what a reader does there.
import { serve } from './serve.js';

export const prompt = (more = '') =>
  `<salve-reflection-prompt name="friend" ${more}><p>What would you say to a friend?</p><p slot="support">A line of the site's own.</p></salve-reflection-prompt>`;

export const pageOf = (
  body,
  script = true,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Reflections</title>
  <link rel="stylesheet" href="/dist/salve.css">${script ? '<script type="module" src="/dist/salve.js"></script>' : ''}
  <body style="margin: 16px; font: 17px/1.6 sans-serif">${body}`;

/** Serves pages by their path, beside what the project has. */
export const servePages = (pages) =>
  serve((url, response) => {
    // A sandboxed frame is of no origin, and is given modules only by this header.
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (!pages[url.pathname]) return false;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pages[url.pathname]);
    return true;
  });

/** Types into the prompt of a page or a frame, with real keys; gives its field. */
export async function type(tab, text, frame = tab) {
  const field = await frame.waitForSelector('salve-reflection-prompt >>> textarea');
  await field.focus();
  await tab.keyboard.type(text);
  return field;
}

export const valueOf = (field) => field.evaluate(({ value }) => value);

export const says = (frame, words) =>
  frame.waitForFunction(
    (each) =>
      document
        .querySelector('salve-reflection-prompt')
        .shadowRoot.querySelector('.status')
        .textContent.includes(each),
    {},
    words,
  );

/** Presses a button of the prompt, or of a lock in it, once it is there. */
export const press = (tab, name) =>
  tab.waitForFunction(
    (each) => {
      const roots = [document.querySelector('salve-reflection-prompt').shadowRoot];
      for (const lock of roots[0].querySelectorAll('salve-reflection-lock')) roots.push(lock.shadowRoot);
      const found = roots
        .flatMap((root) => [...root.querySelectorAll('button')])
        .find(({ textContent }) => textContent.trim() === each);
      found?.click();
      return !!found;
    },
    {},
    name,
  );

/** Waits until the database holds a text, as a script that knows nothing of the library reads it. */
export const holds = (frame, text) =>
  frame.waitForFunction(
    async (words) => {
      const settled = (request) =>
        new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
      if (!(await indexedDB.databases()).some(({ name }) => name === 'salve-journal')) return false;
      const database = await settled(indexedDB.open('salve-journal'));
      const has = database.objectStoreNames.contains('reflections');
      const all = has
        ? await settled(database.transaction('reflections').objectStore('reflections').getAll())
        : [];
      database.close();
      return all.some(({ body }) => body?.text === words);
    },
    { polling: 200 },
    text,
  );
