import { readDate } from '../date.js';
import { isObject } from '../json.js';
import type { Article } from '../schema.js';
import { readWords } from '../text.js';
import { readWebUrl, withoutTracking } from '../url.js';
import {
  createResolver,
  readAddress,
  readMinutes,
  readNames,
  readPicture,
  readText,
  toArray,
  type Node,
  type Resolve,
} from './json-ld-values.js';
import { readMeta } from './open-graph.js';

/**
 * Types of an article: schema.org's Article and its subtypes, else MedicalWebPage, which often
 * holds one, else the page itself. https://schema.org/Article#subtypes
 */
const TYPES = [
  /(^|[/:])(\w*Article|(\w*Blog|SocialMedia|DiscussionForum)Posting|Report)$/,
  /MedicalWebPage$/,
  /(^|[/:])WebPage$/,
];

/** Page's own article, and what else its JSON-LD says that the other sources can use. */
interface JsonLd {
  article: Partial<Article>;
  /** Author that is no person, for a page that names nobody else. */
  organization?: string;
  /** Name of the site. */
  site?: string;
}

/**
 * Reads the article from the page's JSON-LD blocks.
 * A block that doesn't parse is left out, and `report` gets the reason.
 */
export function readJsonLd(
  document: Document,
  pageUrls: string[],
  report: (problem: string) => void,
  speaks: (element: Element) => boolean,
): JsonLd {
  const scripts = [...document.scripts].filter((script) => isJsonLd(script) && speaks(script));
  const nodes = scripts.flatMap((script) => readBlock(script.text, report));
  const ofType = (pattern: RegExp): Node[] =>
    nodes.filter((node) => toArray(node['@type']).some((type) => pattern.test(String(type))));
  const [articles, medicalPages, pages] = TYPES.map(ofType) as [Node[], Node[], Node[]];
  const own = (candidates: Node[]): Node | undefined => findOwn(candidates, pageUrls, document.baseURI);
  const article =
    own(articles) ?? own(medicalPages) ?? pages.find((page) => namesOf(page, pageUrls, document.baseURI) > 1);
  const resolve = createResolver(nodes, document.baseURI);
  const site = readNames(ofType(/WebSite$/), resolve);
  if (!article) return { article: {}, site };
  const authors = toArray(article.author ?? article.creator).map(resolve);
  const author = readNames(authors, resolve);
  const isPersonal = authors.some(isPerson);
  return {
    article: { ...readArticle(article, resolve, document, speaks), author: isPersonal ? author : undefined },
    organization: author,
    site,
  };
}

/** Tells an author from an organization; one without a type is taken for a person. */
function isPerson(author: unknown): boolean {
  const types = isObject(author) ? toArray(author['@type']) : [];
  return types.length === 0 || types.some((type) => /Person$/.test(String(type)));
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

/**
 * Finds the page's own node. Of several, one that names the page comes first, then one that
 * names none; one that names another page is that one's. A single node needs no name.
 */
function findOwn(nodes: Node[], pageUrls: string[], base: string): Node | undefined {
  if (nodes.length < 2) return nodes[0];
  const names = nodes.map((node) => namesOf(node, pageUrls, base));
  return nodes[names.indexOf(2)] ?? nodes[names.indexOf(1)];
}

/** Rates a node's addresses: 2 for one of the page's, 1 for none at all, 0 for other pages'. */
function namesOf(node: Node, pageUrls: string[], base: string): number {
  const urls = [node.url, node.mainEntityOfPage, node['@id']]
    .map((value) => readWebUrl(readAddress(value), base))
    .filter((url) => url !== undefined);
  const own = pageUrls.map(withoutLastSlash);
  return urls.some((url) => own.includes(withoutLastSlash(withoutTracking(url)))) ? 2 : urls.length ? 0 : 1;
}

function withoutLastSlash(url: string): string {
  return url.replace(/\/(?=$|\?)/, '');
}

function readArticle(
  article: Node,
  resolve: Resolve,
  document: Document,
  speaks: (element: Element) => boolean,
): Partial<Article> {
  const meta = (property: string): string[] => readMeta(document, property, speaks);
  const base = document.baseURI;
  const images = [...toArray(article.image), ...toArray(article.thumbnailUrl)].map(resolve);
  return {
    headline: readHeadline(article, document),
    url: readWebUrl(readAddress(article.url) || readAddress(article.mainEntityOfPage), base),
    datePublished: readDay(article.datePublished, meta('article:published_time')),
    dateModified: readDay(article.dateModified, meta('article:modified_time')),
    description: readText(article.description),
    image: images.map((image) => readWebUrl(readPicture(image), base)).find(Boolean),
    section: readSection(article, meta('article:section')),
    publisher: readNames(article.publisher, resolve),
    readingTime: readMinutes(article.timeRequired),
  };
}

/** Reads the headline; Wikipedia has its article's title in `name` alone, as the page's heading. */
function readHeadline(article: Node, document: Document): string | undefined {
  const name = readText(article.name);
  const isHeading = name && [...document.querySelectorAll('h1')].some((each) => readWords(each) === name);
  return isHeading ? name : (readText(article.headline) ?? name);
}

/** Reads a date. One in UTC gives way to a tag of the same moment that has the author's zone. */
function readDay(value: unknown, [meta]: string[]): string | undefined {
  const date = readDate(readText(value)) ?? '';
  const other = readDate(meta) ?? '';
  const isSame = /(Z|\+00:00)$/.test(date) && Date.parse(date) === Date.parse(other);
  return (isSame && !other.endsWith('Z') ? other : date) || undefined;
}

/** Reads the section; some plugins write all categories and tags into one string. */
function readSection(article: Node, [meta]: string[]): string | undefined {
  const [section, ...others] = readText(article.articleSection)?.split(', ') ?? [];
  return (others.length > 0 && meta) || section;
}
