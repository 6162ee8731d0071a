import { decodeEntities } from '../text.js';

/** An element of a feed, or what in JSON takes its place. */
export interface FeedElement {
  /** In small letters; one of a borrowed vocabulary with its usual prefix, whichever the feed gave it. */
  name: string;
  /** By their names in small letters. */
  attributes: Map<string, string>;
  parent?: FeedElement;
  children: FeedElement[];
  /** What stands between its tags, as it is written. */
  inner: string;
}

/** Where a feed begins, whatever stands before it: a prolog, a DOCTYPE, a server's notices. */
const START = /<(?:[\w.-]+:)?(?:rss|feed|RDF|channel)(?=[\s/>])/i;

/**
 * A tag, with all up to its end where that is text alone; or what has no elements in it: a comment, a processing instruction, a CDATA section.
 * Nothing here is tried twice from one place, and repeats that an engine has to remember have an end, so that no feed takes it long.
 */
const TOKEN =
  /<(?:(\/?)([A-Za-z_:\x80-\uffff][\w:.-]*)([^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*){0,2000})>(?:([^<]*|<!\[CDATA\[[^\]]*(?:\](?!\]>)[^\]]*){0,2000}\]\]>)<\/\2>)?|!--[^]*?(?:-->|$)|\?[^]*?(?:\?>|$)|!\[CDATA\[[^]*?(?:\]\]>|$))/g;

const ATTRIBUTE = /([^\s"'=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;

/** The vocabularies that feeds borrow from, by what their namespaces have in them; and what the namespaces of feeds themselves end in. */
const VOCABULARY = /\b(dc|content|mrss|itunes)\b/i;
const FEED = /(\/2005\/atom|\/atom\/ns#|\/rss\/1\.0\/|\.com\/rss[\d.]*)\s*$/i;

/** Tags, attributes of one, and elements inside one another: more than feeds have, and so few that reading them takes no seconds. */
const MAX_TAGS = 100_000;
const MAX_ATTRIBUTES = 40;
const MAX_DEPTH = 100;

interface OpenElement {
  tag: string;
  /** Where what is inside begins. */
  start: number;
  element: FeedElement;
  scope: Scope;
}

/**
 * The elements of a feed in XML, each before those inside it; none where the text holds no feed. What is wrong in it, and would end the reading of
 * the browser's own parser, is passed over: what follows an end, what has none, ends without a start, what is no tag. No DTD is ever read.
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
    // An item whose end was forgotten ends where the next one begins.
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

/** The namespaces that are declared for a part of a feed. */
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

function readAttributes(written: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, ...values] of written.matchAll(ATTRIBUTE)) {
    if (attributes.size >= MAX_ATTRIBUTES) break;
    attributes.set(name!.toLowerCase(), decodeEntities(values.find((value) => value !== undefined)!));
  }
  return attributes;
}
