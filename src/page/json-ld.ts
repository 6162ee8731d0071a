import { readDate } from '../date.js';
import { isObject } from '../json.js';
import type { Article } from '../schema.js';
import { readHtml } from '../text.js';
import { readWebUrl, withoutTracking } from '../url.js';

/** One object of a JSON-LD block; it holds whatever the page wrote. */
type Node = Record<string, unknown>;

/** schema.org's Article and what derives from it; where a page has none, the medical page that is one in all but name. https://schema.org/Article#subtypes */
const KINDS = [
  /(^|[/:])(\w*Article|(\w*Blog|SocialMedia|DiscussionForum)Posting|Report)$/,
  /MedicalWebPage$/,
];

/**
 * The article that the page's JSON-LD blocks describe: of several, the one that names one of the page's own addresses, else the first.
 * A block that doesn't parse is left out, and `report` told why.
 */
export function readJsonLd(
  document: Document,
  pageUrls: string[],
  report: (problem: string) => void,
): Partial<Article> {
  const nodes = [...document.scripts].filter(isJsonLd).flatMap((script) => readBlock(script.text, report));
  const ofKind = (kind: RegExp): Node[] =>
    nodes.filter((node) => list(node['@type']).some((type) => kind.test(String(type))));
  const articles = KINDS.map(ofKind).find(({ length }) => length) ?? [];
  const article = articles.find((node) => names(node, pageUrls, document.baseURI)) ?? articles[0];
  return article ? readArticle(article, resolver(nodes), document.baseURI) : {};
}

function isJsonLd(script: HTMLScriptElement): boolean {
  return /^\s*application\/ld\+json\s*(;|$)/i.test(script.type);
}

function readBlock(text: string, report: (problem: string) => void): Node[] {
  // Old themes wrap the block in a comment, and some write line breaks inside strings, which JSON forbids.
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

/** Every object that can be the page's subject: the block itself, what its arrays and graphs hold, and the main entity of each. */
function flatten(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(flatten);
  if (!isObject(value)) return [];
  return [value, ...flatten(value['@graph']), ...flatten(value.mainEntity)];
}

function names(article: Node, pageUrls: string[], base: string): boolean {
  return [article.url, article.mainEntityOfPage, article['@id']]
    .map((value) => readWebUrl(address(value), base))
    .some((url) => url && pageUrls.includes(withoutTracking(url)));
}

function readArticle(article: Node, resolve: Resolve, base: string): Partial<Article> {
  const image = resolve(list(article.image)[0] || article.thumbnailUrl);
  return {
    headline: readText(article.headline) ?? readText(article.name),
    url: readWebUrl(address(article.url) || address(article.mainEntityOfPage), base),
    author: readNames(article.author, resolve),
    datePublished: readDate(readText(article.datePublished)),
    dateModified: readDate(readText(article.dateModified)),
    description: readText(article.description),
    image: readWebUrl(
      isObject(image) ? (address(image.url) ?? address(image.contentUrl)) : address(image),
      base,
    ),
    section: readText(article.articleSection),
    publisher: readNames(article.publisher, resolve),
    readingTime: readMinutes(article.timeRequired),
  };
}

/** What a value that only refers to a node of the page refers to, since what one block says may stand in another; any other as it stands. */
type Resolve = (value: unknown) => unknown;

function resolver(nodes: Node[]): Resolve {
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
  const names = list(value)
    .map(resolve)
    .map((each) => (isObject(each) && !('@value' in each) ? readText(each.name) : readText(each)))
    .filter((name) => name && !/^https?:/.test(name));
  return [...new Set(names)].join(', ') || undefined;
}

/** A string, a number, `{"@value": …}`, or the first of a list of such, as text: what plugins write holds HTML entities. */
function readText(value: unknown): string | undefined {
  const first = list(value)[0];
  const text = isObject(first) ? first['@value'] : first;
  return typeof text === 'string' || typeof text === 'number'
    ? readHtml(String(text)) || undefined
    : undefined;
}

function address(value: unknown): string | undefined {
  const first = list(value)[0];
  const text = isObject(first) ? (first['@id'] ?? first.url) : first;
  return typeof text === 'string' ? text : undefined;
}

/** An ISO 8601 duration, such as "PT7M" or "PT1H5M30S", in whole minutes. */
function readMinutes(value: unknown): number | undefined {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(String(value)) ?? [];
  return Math.round(Number(hours) * 60 + Number(minutes) + Number(seconds) / 60) || undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}
