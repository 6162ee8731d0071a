import { readDate } from '../date.js';
import { isObject } from '../json.js';
import type { Article } from '../schema.js';
import { readHtml } from '../text.js';
import { readWebUrl, withoutTracking } from '../url.js';

/** Object of a JSON-LD block, unchecked. */
type Node = Record<string, unknown>;

/**
 * Types of an article: schema.org's Article and its subtypes, else MedicalWebPage, which often
 * holds one. https://schema.org/Article#subtypes
 */
const TYPES = [
  /(^|[/:])(\w*Article|(\w*Blog|SocialMedia|DiscussionForum)Posting|Report)$/,
  /MedicalWebPage$/,
];

/**
 * Reads the article from the page's JSON-LD blocks: of several, the one that names one of the
 * page's addresses, else the first.
 * A block that doesn't parse is left out, and `report` gets the reason.
 */
export function readJsonLd(
  document: Document,
  pageUrls: string[],
  report: (problem: string) => void,
): Partial<Article> {
  const nodes = [...document.scripts].filter(isJsonLd).flatMap((script) => readBlock(script.text, report));
  const ofType = (pattern: RegExp): Node[] =>
    nodes.filter((node) => toArray(node['@type']).some((type) => pattern.test(String(type))));
  const articles = TYPES.map(ofType).find(({ length }) => length) ?? [];
  const article = articles.find((node) => isAbout(node, pageUrls, document.baseURI)) ?? articles[0];
  return article ? readArticle(article, createResolver(nodes), document.baseURI) : {};
}

function isJsonLd(script: HTMLScriptElement): boolean {
  return /^\s*application\/ld\+json\s*(;|$)/i.test(script.type);
}

function readBlock(text: string, report: (problem: string) => void): Node[] {
  // Old themes wrap the block in a comment; some have line breaks inside strings.
  const json = text.replace(
    /^[\s/*]*(?:<!--|<!\[CDATA\[)[\s/*]*|[\s/*]*(?:-->|\]\]>)[\s/*;]*$|\p{Cc}+/gu,
    ' ',
  );
  if (!json.trim()) return [];
  try {
    return flatten(JSON.parse(json));
  } catch (error) {
    report((error as Error).message);
    return [];
  }
}

/** Lists the objects that may be the page's subject: in arrays, in graphs, and as main entities. */
function flatten(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isObject(value)) return [];
  return [value, ...flatten(value['@graph']), ...flatten(value.mainEntity)];
}

function isAbout(article: Node, pageUrls: string[], base: string): boolean {
  return [article.url, article.mainEntityOfPage, article['@id']]
    .map((value) => readWebUrl(readAddress(value), base))
    .some((url) => url && pageUrls.includes(withoutTracking(url)));
}

function readArticle(article: Node, resolve: Resolve, base: string): Partial<Article> {
  const image = resolve(toArray(article.image)[0] || article.thumbnailUrl);
  return {
    headline: readText(article.headline) ?? readText(article.name),
    url: readWebUrl(readAddress(article.url) || readAddress(article.mainEntityOfPage), base),
    author: readNames(article.author, resolve),
    datePublished: readDate(readText(article.datePublished)),
    dateModified: readDate(readText(article.dateModified)),
    description: readText(article.description),
    image: readWebUrl(
      isObject(image) ? (readAddress(image.url) ?? readAddress(image.contentUrl)) : readAddress(image),
      base,
    ),
    section: readText(article.articleSection),
    publisher: readNames(article.publisher, resolve),
    readingTime: readMinutes(article.timeRequired),
  };
}

/** Follows an `@id` reference to its node, even in another block; leaves other values unchanged. */
type Resolve = (value: unknown) => unknown;

function createResolver(nodes: Node[]): Resolve {
  const byId = new Map<unknown, Node>();
  const add = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(add);
    if (!isObject(value)) return;
    if (value['@id']) byId.set(value['@id'], { ...byId.get(value['@id']), ...value });
    Object.values(value).forEach(add);
  };
  nodes.forEach(add);
  return (value) => (isObject(value) && value['@id'] ? { ...byId.get(value['@id']), ...value } : value);
}

function readNames(value: unknown, resolve: Resolve): string | undefined {
  const names = toArray(value)
    .map(resolve)
    .map((each) => (isObject(each) && !('@value' in each) ? readText(each.name) : readText(each)))
    .filter((name) => name && !/^https?:/.test(name));
  return [...new Set(names)].join(', ') || undefined;
}

/**
 * Reads a string, a number, `{"@value": …}`, or the first in a list of such, as text.
 * Strings are read as HTML, because plugins write entities in them.
 */
function readText(value: unknown): string | undefined {
  const first = toArray(value)[0];
  const text = isObject(first) ? first['@value'] : first;
  return typeof text === 'string' || typeof text === 'number'
    ? readHtml(String(text)) || undefined
    : undefined;
}

function readAddress(value: unknown): string | undefined {
  const first = toArray(value)[0];
  const text = isObject(first) ? (first['@id'] ?? first.url) : first;
  return typeof text === 'string' ? text : undefined;
}

/** Converts an ISO 8601 duration, such as "PT7M" or "PT1H5M30S", to whole minutes. */
function readMinutes(value: unknown): number | undefined {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(String(value)) ?? [];
  return Math.round(Number(hours) * 60 + Number(minutes) + Number(seconds) / 60) || undefined;
}

function toArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
