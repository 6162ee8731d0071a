import { decodeEntities } from '../text.js';

/** Element of a feed in XML, or its counterpart in JSON. */
export interface FeedElement {
  /** Lower case; of a borrowed vocabulary, with its usual prefix in place of the feed's own. */
  name: string;
  /** Values by names in lower case. */
  attributes: Map<string, string>;
  parent?: FeedElement;
  children: FeedElement[];
  /** Source between its tags. */
  inner: string;
}

/** Start of a feed, which may follow a prolog, a DOCTYPE or a server's notices. */
const START = /<(?:[\w.-]+:)?(?:rss|feed|RDF|channel)(?=[\s/>])/i;

/**
 * A tag, with its content and its end tag if that content is text alone;
 * or a comment, a processing instruction or a CDATA section.
 * No alternative is tried twice from one place, and each repeat that an engine has to remember
 * is limited, so that no feed takes it long.
 */
const TOKEN =
  /<(?:(\/?)([A-Za-z_:\x80-\uffff][\w:.-]*)([^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*){0,2000})>(?:([^<]*|<!\[CDATA\[[^\]]*(?:\](?!\]>)[^\]]*){0,2000}\]\]>)<\/\2>)?|!--[^]*?(?:-->|$)|\?[^]*?(?:\?>|$)|!\[CDATA\[[^]*?(?:\]\]>|$))/g;

const ATTRIBUTE = /([^\s"'=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;

/** Parts of the namespaces of vocabularies that feeds borrow from. */
const VOCABULARY = /\b(dc|content|mrss|itunes)\b/i;

/** Ends of the namespaces of feeds themselves. */
const FEED = /(\/2005\/atom|\/atom\/ns#|\/rss\/1\.0\/|\.com\/rss[\d.]*)\s*$/i;

/**
 * Tags, attributes of a tag, and levels of elements: more than feeds have, and few enough that
 * reading them doesn't take seconds.
 */
const MAX_TAGS = 100_000;
const MAX_ATTRIBUTES = 40;
const MAX_DEPTH = 100;

interface OpenElement {
  tag: string;
  /** Offset of its content. */
  start: number;
  element: FeedElement;
  scope: Scope;
}

/**
 * Parses a feed in XML into elements, each before those inside it; none if the text is no feed.
 * Errors that would stop the browser's own parser are passed over: text after the end, tags
 * that are never closed or never opened, and what is no tag. No DTD is ever read.
 */
export function parseXml(text: string): FeedElement[] {
  const elements: FeedElement[] = [];
  const open: OpenElement[] = [];
  let outer: OpenElement | undefined;
  const close = (tag: string, end: number): void => {
    const from = open.findLastIndex((each) => each.tag === tag);
    if (from >= 0) for (const { element, start } of open.splice(from)) element.inner = text.slice(start, end);
    outer = open.at(-1);
  };
  TOKEN.lastIndex = text.search(START);
  for (let match; TOKEN.lastIndex >= 0 && elements.length < MAX_TAGS && (match = TOKEN.exec(text));) {
    const tag = match[2]?.toLowerCase();
    if (!tag) continue;
    if (match[1]) close(tag, match.index);
    if (match[1] || open.length >= MAX_DEPTH) continue;
    // An item without its end tag ends where the next one begins.
    if (tag === outer?.tag && /^(item|entry)$/.test(tag)) close(tag, match.index);
    const [, , , written = '', inner] = match;
    const attributes = written ? readAttributes(written.replace(/\/$/, '')) : NO_ATTRIBUTES;
    const scope = written.includes('xmlns') || !outer ? new Scope(attributes, outer?.scope) : outer.scope;
    const element = {
      name: scope.nameOf(tag),
      attributes,
      parent: outer?.element,
      children: [],
      inner: inner ?? '',
    };
    elements.push(element);
    outer?.element.children.push(element);
    if (inner === undefined && !written.endsWith('/'))
      open.push((outer = { tag, start: TOKEN.lastIndex, element, scope }));
  }
  if (open.length > 0) close(open[0]!.tag, text.length);
  return elements;
}

/** Namespaces in force in a part of a feed. */
class Scope {
  readonly #spaces: Record<string, string>;
  readonly #names = new Map<string, string>();

  constructor(attributes: Map<string, string>, outer?: Scope) {
    this.#spaces = { ...(outer && outer.#spaces), ...Object.fromEntries(attributes) };
  }

  nameOf(tag: string): string {
    const known = this.#names.get(tag);
    if (known) return known;
    const [local, prefix = ''] = tag.split(':').reverse() as [string, string?];
    const space = this.#spaces[prefix ? `xmlns:${prefix}` : 'xmlns'] ?? prefix;
    const [, borrowed = FEED.test(space) ? '' : prefix] = VOCABULARY.exec(space) ?? [];
    const name = (borrowed ? `${borrowed.replace('mrss', 'media')}:${local}` : local).toLowerCase();
    this.#names.set(tag, name);
    return name;
  }
}

const NO_ATTRIBUTES = new Map<string, string>();

/** Reads the attributes of a tag, by names in lower case, with entities decoded. */
export function readAttributes(written: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, ...values] of written.matchAll(ATTRIBUTE)) {
    if (attributes.size >= MAX_ATTRIBUTES) break;
    attributes.set(name!.toLowerCase(), decodeEntities(values.find((value) => value !== undefined)!));
  }
  return attributes;
}
