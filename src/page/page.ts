import { mergeArticles, type Article } from '../schema.js';
import { collapse } from '../text.js';
import { readWebUrl, withoutTracking } from '../url.js';
import { readJsonLd } from './json-ld.js';
import { readEntry, readMarkup } from './markup.js';
import { readMeta, readOpenGraph } from './open-graph.js';

interface PageOptions {
  /** The part of the document that is the article; its words count before those around it. */
  scope?: ParentNode;
  /** Where the page is, when that is not the document's own URL. */
  url?: string;
  /** Hears what is wrong with the page's metadata, in a sentence. */
  report?: (problem: string) => void;
}

/**
 * The article that a page is about: JSON-LD first, then Open Graph, then the words on the page, each filling what those before it left out.
 * Links lead to the canonical URL, whoever else names one; without one of any kind, to the page itself. `id` is the page's own
 * address, so that a change of the canonical URL orphans nothing that was kept under it.
 */
export function readPage(
  document: Document,
  {
    scope = document.querySelector('main') ?? document,
    url = document.URL,
    report = () => {},
  }: PageOptions = {},
): Article {
  const id = withoutTracking(url);
  const canonical =
    readWebUrl(document.querySelector('link[rel~=canonical i]')?.getAttribute('href'), document.baseURI) ??
    '';
  const said = mergeArticles(
    readJsonLd(document, [id, canonical && withoutTracking(canonical)], report),
    readOpenGraph(document),
    readMarkup(scope),
    readMarkup(document.querySelector('main') ?? document),
    readMarkup(document),
    {
      headline: collapse(document.title),
      author: readMeta(document, 'author').join(', '),
      description: readMeta(document, 'description')[0],
    },
  );
  return {
    ...said,
    headline: withoutSite(said.headline ?? '', said.publisher),
    url: withoutTracking(canonical || said.url || url),
    id,
  };
}

/** Themes and search plugins append the site's name to a title: "The hour after an argument - Tidewater Practice". */
function withoutSite(title: string, site = ''): string {
  const start = site && title.endsWith(site) ? title.slice(0, -site.length) : '';
  return /^(.+?)\s+[-–—|·•:»«~*⋆]\s+$/.exec(start)?.[1] ?? title;
}

/** One of several articles on a page: what its own words say, because the page's metadata speaks of the page or of another. */
export function readPart(scope: Element, url = scope.ownerDocument.URL): Article {
  const said = mergeArticles(readEntry(scope));
  const own = withoutTracking(said.url ?? url);
  return { headline: '', ...said, url: own, id: own };
}
