import { readDate } from '../date.js';
import type { Article } from '../schema.js';
import { collapse } from '../text.js';
import { readWebUrl } from '../url.js';

/** What the page's `<meta>` tags say by the Open Graph protocol and its article vocabulary. https://ogp.me/#type_article */
export function readOpenGraph(document: Document): Partial<Article> {
  const read = (property: string): string | undefined => readMeta(document, property)[0];
  return {
    headline: read('og:title'),
    url: readWebUrl(readMetas(document, '="og:url')[0]?.content, document.baseURI),
    // Many a theme names its author's profile page here; a name is what we show.
    author: readMeta(document, 'article:author')
      .filter((name) => !/^https?:/.test(name))
      .join(', '),
    datePublished: readDate(read('article:published_time')),
    dateModified: readDate(read('article:modified_time')),
    description: read('og:description'),
    ...readImage(document),
    section: read('article:section'),
    publisher: read('og:site_name'),
  };
}

/** The contents of every `<meta>` with this `property`, or `name`, which some write in its place. */
export function readMeta(document: Document, property: string): string[] {
  return readMetas(document, `="${property}`)
    .map((meta) => collapse(meta.content))
    .filter(Boolean);
}

function readMetas(document: Document, which: string): HTMLMetaElement[] {
  return [...document.querySelectorAll<HTMLMetaElement>(`meta[property${which}" i], meta[name${which}" i]`)];
}

/** The first picture and the words for it: what follows a second picture is that one's. https://ogp.me/#array */
function readImage(document: Document): Partial<Article> {
  const metas = readMetas(document, '^="og:image').map(
    (meta) => [(meta.getAttribute('property') ?? meta.name).toLowerCase(), meta.content] as const,
  );
  const second = metas.findIndex(([name], index) => index > 0 && name === 'og:image');
  const own = second > 0 ? metas.slice(0, second) : metas;
  const find = (pattern: RegExp): string | undefined =>
    own.find(([name, content]) => pattern.test(name) && content.trim())?.[1];
  return {
    image: readWebUrl(find(/^og:image(:(secure_)?url)?$/), document.baseURI),
    imageAlt: collapse(find(/:alt$/) ?? ''),
  };
}
