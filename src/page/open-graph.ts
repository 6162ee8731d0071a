import { readDate } from '../date.js';
import type { Article } from '../schema.js';
import { collapse } from '../text.js';
import { readWebUrl } from '../url.js';

/** What the page's `<meta>` tags say by the Open Graph protocol and its article vocabulary. https://ogp.me/#type_article */
export function readOpenGraph(document: Document): Partial<Article> {
  const read = (property: string): string | undefined => readMeta(document, property)[0];
  const publisher = read('og:site_name');
  return {
    headline: withoutSite(read('og:title'), publisher),
    url: readWebUrl(read('og:url'), document.baseURI),
    // Many a theme names its author's profile page here; a name is what we show.
    author: readMeta(document, 'article:author')
      .filter((name) => !/^https?:/.test(name))
      .join(', '),
    datePublished: readDate(read('article:published_time')),
    dateModified: readDate(read('article:modified_time')),
    description: read('og:description'),
    image: readWebUrl(read('og:image') ?? read('og:image:url') ?? read('og:image:secure_url'), document.baseURI),
    imageAlt: read('og:image:alt'),
    section: read('article:section'),
    publisher,
  };
}

/** The contents of every `<meta>` with this `property`, or `name`, which some write in its place. */
export function readMeta(document: Document, property: string): string[] {
  return [...document.querySelectorAll<HTMLMetaElement>(`meta[property="${property}" i], meta[name="${property}" i]`)]
    .map((meta) => collapse(meta.content))
    .filter(Boolean);
}

/** Search plugins append the site's name to the title: "The hour after an argument - Tidewater Practice". */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  const cut = site && title?.endsWith(site) ? title.slice(0, -site.length).replace(/\s+[-–—|·•:»]\s+$/, '') : title;
  return cut || title;
}
