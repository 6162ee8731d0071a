import { readDate } from '../date.js';
import type { Article } from '../schema.js';
import { collapse } from '../text.js';
import { readWebUrl } from '../url.js';

/** What belongs to another article, to the comments or to the page's frame, wherever it stands. */
const ELSEWHERE =
  'salve-article-card, salve-article-list, aside, nav, [itemprop=comment], .comment, .comments, #comments, .related, .sidebar, .widget';

const HEADLINES = ['[itemprop=headline]', '.p-name', '.entry-title', 'h1'];
const PUBLISHED = ['[itemprop=datePublished]', '.dt-published', 'time.published', 'time.entry-date', 'time[datetime]'];
const MODIFIED = ['[itemprop=dateModified]', '.dt-updated', 'time.updated'];
const AUTHORS = ['[itemprop=author] [itemprop=name]', '[itemprop=author]', '.p-author', '.author .fn', '[rel~=author]'];

/** What the words inside `scope` say by plain HTML, microdata (schema.org) or microformats (https://microformats.org/wiki/h-entry). */
export function readMarkup(scope: ParentNode): Partial<Article> {
  const headline = find(scope, HEADLINES);
  const author = find(scope, AUTHORS);
  const published = find(scope, PUBLISHED);
  const modified = find(scope, MODIFIED);
  return {
    headline: headline && readContent(headline),
    author: author && readContent(author),
    datePublished: published && readTime(published),
    dateModified: modified && readTime(modified),
  };
}

/** The same for one of several articles on a page, whose headline is a lesser heading and links to the article's own page. */
export function readEntry(scope: Element): Partial<Article> {
  const heading = find(scope, [...HEADLINES, 'h2', 'h3', 'h4']);
  const link = find(scope, ['a[rel~=bookmark]', 'a.u-url']) ?? heading?.querySelector('a') ?? heading?.closest('a');
  return {
    ...readMarkup(scope),
    headline: heading && readContent(heading),
    url: readWebUrl(link?.getAttribute('href'), scope.baseURI),
  };
}

/** The first element of the first selector that has one which is the article's own. */
function find(scope: ParentNode, selectors: string[]): Element | undefined {
  for (const selector of selectors) {
    for (const element of scope.querySelectorAll(selector)) if (isOwn(element, scope)) return element;
  }
  return undefined;
}

function isOwn(element: Element, scope: ParentNode): boolean {
  const within = (ancestor: Element | null | undefined): boolean => !!ancestor && ancestor !== scope && scope.contains(ancestor);
  const outer = element.closest('article')?.parentElement?.closest('article');
  return !within(element.closest(ELSEWHERE)) && !within(outer);
}

function readContent(element: Element): string {
  return collapse(element.getAttribute('content') ?? element.textContent);
}

function readTime(element: Element): string | undefined {
  return readDate(element.getAttribute('datetime') ?? readContent(element));
}
