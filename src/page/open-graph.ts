import { readDate } from '../date.js';
import type { Article } from '../schema.js';
import { collapse } from '../text.js';
import { readWebUrl } from '../url.js';

/** Tells that a node speaks of the article that the page is about now. */
export type Speaks = (node: Element) => boolean;

/** Reads an article from the page's Open Graph tags. https://ogp.me/#type_article */
export function readOpenGraph(document: Document, speaks: Speaks): Partial<Article> {
  const read = (property: string): string | undefined => readMeta(document, property, speaks)[0];
  return {
    headline: read('og:title'),
    url: readWebUrl(readMetas(document, '="og:url', speaks)[0]?.content, document.baseURI),
    // Many themes give the URL of the author's profile in place of a name.
    author: readMeta(document, 'article:author', speaks)
      .filter((name) => !/^https?:/.test(name))
      .join(', '),
    datePublished: readDate(read('article:published_time')),
    dateModified: readDate(read('article:modified_time')),
    description: read('og:description'),
    ...readImage(document, speaks),
    section: read('article:section'),
    publisher: read('og:site_name'),
  };
}

/** Reads the content of each `<meta>` with this `property`, or `name`, which some use instead. */
export function readMeta(document: Document, property: string, speaks: Speaks): string[] {
  return readMetas(document, `="${property}`, speaks)
    .map((meta) => collapse(meta.content))
    .filter(Boolean);
}

function readMetas(document: Document, condition: string, speaks: Speaks): HTMLMetaElement[] {
  return [
    ...document.querySelectorAll<HTMLMetaElement>(`meta[property${condition}" i], meta[name${condition}" i]`),
  ].filter(speaks);
}

/** Reads the first picture and its text; tags after a second picture are about that one. https://ogp.me/#array */
function readImage(document: Document, speaks: Speaks): Partial<Article> {
  const metas = readMetas(document, '^="og:image', speaks).map(
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
