import { collapse, readQuestion } from '../text.js';
import { addressOf, readCanonical } from './address.js';
import type { Statement } from './identity.js';
import { HEADLINE, readHeadline } from './markup.js';
import { METADATA } from './metadata.js';

/** Description of the article by the element around it. */
export interface Description {
  scope: Element;
  articleId?: string;
  headline?: string;
}

const WATCHED = `title, base, ${METADATA}, ${HEADLINE}, salve-reflection-prompt`;

/** Reads what a page says of its article now. */
export function readStatement(page: Document, description?: Description): Statement {
  const scope = description?.scope ?? page.querySelector('main') ?? page;
  const prompts = scope.querySelectorAll<HTMLElement & { question?: string }>('salve-reflection-prompt');
  const heading = description?.headline ?? readHeadline(scope) ?? '';
  return {
    address: addressOf(page),
    canonical: readCanonical(page),
    articleId: description?.articleId || undefined,
    // Without a scope, a heading may be the site's name.
    headline: heading && scope !== page ? heading : collapse(`${heading} ${page.title}`),
    questions: [...prompts].map(readQuestion).filter(Boolean),
  };
}

/** Tells that a mutation may change the statement, or what else the page says of its article. */
export function isWatched({ target, type, addedNodes, removedNodes }: MutationRecord): boolean {
  if ((target instanceof Element ? target : target.parentElement)?.closest(WATCHED)) return true;
  return (
    type === 'childList' &&
    [...addedNodes, ...removedNodes].some(
      (node) => node instanceof Element && (node.matches(WATCHED) || node.querySelector(WATCHED)),
    )
  );
}
