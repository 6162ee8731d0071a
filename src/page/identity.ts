import { isSameAddress, parseAddress, readQuery, withoutTracking } from '../url.js';

/** Statement of a page about its article, at one moment. */
export interface Statement {
  /** Absolute address of the page, with its fragment. */
  address: string;
  /** Absolute address that the page calls canonical. */
  canonical?: string;
  /** Id that the author gave the article. */
  articleId?: string;
  headline: string;
  /** Words of the prompts in the article. */
  questions: string[];
}

/** Identity of an article: the name that its reader's words are kept under. */
export interface Identity {
  id: string;
  /** The id that it has without `article-id`. */
  pageId: string;
  /** Other ids under which earlier visits or versions may have kept words. */
  aliases: string[];
  /** Statement that it was read from, without what a former article left behind. */
  source: Statement;
}

/** Identity as it was established, and what the page has said since. */
export interface Known extends Identity {
  /** Statement that later ones are compared with: only its words follow, once they rest. */
  origin: Statement;
  now: Statement;
  /** Words changed, or all elements that read the page are new, since the page last rested. */
  isRestless: boolean;
  /** Tells that a script has put another article in place of the one before. */
  isOther: boolean;
}

/**
 * Parameters that name an article or a translation. A canonical address that drops them is more
 * often a slip, the same for the whole site, than the truth.
 */
const NAMING =
  /^(p|(page|post|article|story|entry|item|node|note|lang(uage)?)?([_-]?id)?|[an]id|slug|title|locale|hl)=/i;

/** Identifies the article of a page by this statement alone, as when the page is loaded. */
export function identify(source: Statement): Identity {
  const { address, articleId, canonical } = source;
  const { page, route } = parseAddress(address);
  const own = pageOf(address, canonical);
  const pageId = own + route;
  const id = articleId || pageId;
  // Version 0.1.0 kept other parameters and dropped routes.
  const others = [pageId, page + route, own, page, withoutTracking(address)];
  return { id, aliases: [...new Set(others)].filter((each) => each !== id), pageId, source };
}

/**
 * Follows what the page says now. `isReplaced` tells that all elements that read it are new.
 *
 * Another article has another `article-id`; or it has another address and other words, in
 * whichever order they came. Either alone is a change in passing.
 */
export function follow(known: Known | undefined, now: Statement, isReplaced = false): Known {
  if (!known) return { ...identify(now), origin: now, now, isRestless: false, isOther: false };
  const isRestless = known.isRestless || isReplaced || isReworded(known.now, now);
  if (!isAnother(known.origin, now, isRestless)) {
    const { address, articleId } = now;
    // An article with an id of its own has the page's address, whichever of them came first.
    const moved = articleId && {
      ...identify({ ...known.source, address }),
      origin: { ...known.origin, address },
    };
    return { ...known, ...moved, now, isRestless, isOther: false };
  }
  const isLeft = now.canonical === known.origin.canonical;
  const identity = identify(isLeft ? { ...now, canonical: undefined } : now);
  return { ...identity, origin: now, now, isRestless: false, isOther: true };
}

/** Takes the present words for the article's own: nothing has changed for a while. */
export function settle(known: Known): Known {
  const { origin, now } = known;
  if (isMoved(origin, now)) return known;
  return { ...known, origin: { ...now, address: origin.address }, isRestless: false };
}

/** Tells that `url`, with or without its route, is an address of the page that says this. */
export function isAddressOf({ address, canonical }: Statement, url: string): boolean {
  const { route } = parseAddress(url);
  return (
    isSameAddress(pageOf(url, canonical), pageOf(address, canonical)) &&
    (!route || route === parseAddress(address).route)
  );
}

/** Address for links: `url`, else the page's own. A route that `url` lacks belongs to it. */
export function linkTo(address: string, url?: string): string {
  const { page, route } = parseAddress(address);
  if (!url) return page + route;
  const link = withoutTracking(url);
  return link + (parseAddress(url).route || (isSamePath(link, page) ? route : ''));
}

function isAnother(origin: Statement, now: Statement, isRestless: boolean): boolean {
  if (now.articleId !== origin.articleId) return true;
  if (now.articleId || !isMoved(origin, now)) return false;
  return isRestless || isReworded(origin, now);
}

/** Compares addresses alone: a canonical one may be what a swap left behind. */
function isMoved({ address: before }: Statement, { address: now }: Statement): boolean {
  const [one, other] = [parseAddress(before), parseAddress(now)];
  return one.route !== other.route || !isSameAddress(one.page, other.page);
}

/** Words that are missing for a moment say nothing. */
function isReworded(before: Statement, now: Statement): boolean {
  const isOtherHeadline = before.headline && now.headline && before.headline !== now.headline;
  const { questions } = before;
  const areOtherQuestions =
    questions.length && now.questions.length && !now.questions.some((each) => questions.includes(each));
  return !!(isOtherHeadline || areOtherQuestions);
}

/**
 * Address of a page without its fragment. A canonical address that differs by fewer parameters
 * or a last slash decides; one with another path, or with parameters of its own, is often a slip.
 */
function pageOf(address: string, canonical?: string): string {
  const { page } = parseAddress(address);
  if (!canonical || !isSamePath(canonical, page)) return page;
  const url = new URL(parseAddress(canonical).page);
  const [given, own] = [readQuery(url.search), readQuery(page)];
  if (!given.every((each) => own.includes(each))) return page;
  url.search = own.filter((each) => given.includes(each) || NAMING.test(each)).join('&');
  return url.href;
}

function isSamePath(one: string, other: string): boolean {
  const pathOf = (url: string): string => url.replace(/[?#].*/, '');
  return isSameAddress(pathOf(one), pathOf(other));
}
