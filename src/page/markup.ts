import { readDate } from '../date.js';
import type { Article } from '../schema.js';
import { collapse, findFirstLink, readWords } from '../text.js';
import { readWebUrl } from '../url.js';

/** Elements that hold other articles, comments, quotations, pictures or the page's frame. */
const NOT_OWN =
  'salve-article-card, salve-article-list, salve-pull-quote, [data-salve=pull-quote], blockquote, .h-cite, [itemtype$=Quotation], [itemprop=image], [itemprop=comment], aside, nav, .comment, .comments, #comments, .related, .sidebar, .widget:not(.Blog)';

const HEADLINES = ['[itemprop~=headline]', '.p-name:not(.h-card, .h-card *)', '.entry-title', 'h1'];
/** Elements that may be the article's headline. */
export const HEADLINE = HEADLINES.join();
const PUBLISHED = ['[itemprop~=datePublished]', '.dt-published', 'time.published', 'time.entry-date', 'time'];
const MODIFIED = ['[itemprop~=dateModified]', '.dt-updated', 'time.updated'];
const AUTHORS = [
  '[itemprop~=author] [itemprop~=name]',
  '[itemprop~=author]',
  '.p-author .p-name',
  '.p-author',
  '.author .fn',
  '.wp-block-post-author-name, .wp-block-post-author__name',
  'a[rel~=author]',
];

/**
 * Reads an article from plain HTML, microdata (schema.org) and microformats.
 * https://microformats.org/wiki/h-entry
 */
export function readMarkup(scope: ParentNode): Partial<Article> {
  return {
    headline: readHeadline(scope),
    author: findFirst(scope, AUTHORS, readContent),
    datePublished: findFirst(scope, PUBLISHED, readTime),
    dateModified: findFirst(scope, MODIFIED, readTime),
  };
}

/** Reads the headline alone. */
export function readHeadline(scope: ParentNode): string | undefined {
  return findFirst(scope, HEADLINES, readContent);
}

/** Reads one of several articles on a page, whose lower heading links to the article's own page. */
export function readEntry(scope: Element): Partial<Article> {
  const heading = findFirst(scope, [...HEADLINES, 'h2', 'h3', 'h4'], (element) =>
    readContent(element) ? element : undefined,
  );
  const link =
    findFirst(scope, ['a[rel~=bookmark]', 'a.u-url:not(.h-card, .h-card *)'], (element) => element) ??
    (heading && findFirstLink(heading)) ??
    heading?.closest('a');
  return {
    ...readMarkup(scope),
    headline: heading && readContent(heading),
    url: readWebUrl(link?.getAttribute('href'), scope.baseURI),
  };
}

/** Returns what `read` makes of the article's own elements, by the first selector that has any. */
function findFirst<Found>(
  scope: ParentNode,
  selectors: string[],
  read: (element: Element) => Found | undefined,
): Found | undefined {
  for (const selector of selectors) {
    for (const element of scope.querySelectorAll(selector)) {
      const found = isOwn(element, scope) ? read(element) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

function isOwn(element: Element, scope: ParentNode): boolean {
  const within = (ancestor: Element | null | undefined): boolean =>
    !!ancestor && ancestor !== scope && scope.contains(ancestor);
  const outer = element.closest('article')?.parentElement?.closest('article');
  const figure = element.closest('figure');
  const isQuoted = !!figure?.querySelector('blockquote') && within(figure);
  return !isQuoted && !within(element.closest(NOT_OWN)) && (!within(outer) || outer!.matches('.sections'));
}

function readContent(element: Element): string {
  const content = element.getAttribute('content');
  return content === null ? readWords(element) : collapse(content);
}

function readTime(element: Element): string | undefined {
  return readDate(
    element.getAttribute('datetime') ??
      (element.localName === 'abbr' ? element.getAttribute('title') : null) ??
      readContent(element),
  );
}
