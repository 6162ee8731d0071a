import { isObject } from '../json.js';
import { decodeEntities, readHtml } from '../text.js';
import { readWebUrl } from '../url.js';

/** Object of a JSON-LD block, unchecked. */
export type Node = Record<string, unknown>;

/** Follows an `@id` reference to its node, even in another block; leaves other values unchanged. */
export type Resolve = (value: unknown) => unknown;

export function createResolver(nodes: Node[], base: string): Resolve {
  const byId = new Map<unknown, Node>();
  const idOf = (node: Node): unknown => readWebUrl(readAddress(node['@id']), base) ?? node['@id'];
  const add = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(add);
    if (!isObject(value)) return;
    if (value['@id']) byId.set(idOf(value), { ...byId.get(idOf(value)), ...value });
    Object.values(value).forEach(add);
  };
  nodes.forEach(add);
  return (value) => (isObject(value) && value['@id'] ? { ...byId.get(idOf(value)), ...value } : value);
}

export function readNames(value: unknown, resolve: Resolve): string | undefined {
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
export function readText(value: unknown): string | undefined {
  const first = toArray(value)[0];
  const text = isObject(first) ? first['@value'] : first;
  if (typeof text !== 'string' && typeof text !== 'number') return undefined;
  // Templates write the name of nothing where a field is empty.
  return readHtml(String(text)).replace(/^(nil|null|undefined)$/i, '') || undefined;
}

export function readAddress(value: unknown): string | undefined {
  const first = toArray(value)[0];
  const text = isObject(first) ? (first['@id'] ?? first.url) : first;
  return typeof text === 'string' ? text : undefined;
}

/** Converts an ISO 8601 duration, such as "PT7M" or "PT1H5M30S", to whole minutes. */
export function readMinutes(value: unknown): number | undefined {
  const [, hours = 0, minutes = 0, seconds = 0] =
    /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(String(value)) ?? [];
  return Math.round(Number(hours) * 60 + Number(minutes) + Number(seconds) / 60) || undefined;
}

export function toArray(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flat(9) : value === undefined || value === null ? [] : [value];
}

/** Reads the address of an image, whether it is a node or the address itself. */
export function readPicture(image: unknown): string {
  const isNode = isObject(image);
  const address = isNode ? (readAddress(image.url) ?? readAddress(image.contentUrl)) : readAddress(image);
  return decodeEntities(address ?? '');
}
