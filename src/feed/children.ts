import { contentOf, readAttribute, readMarkup } from './markup.js';
import type { FeedElement } from './xml.js';

/** Children of an entry, and children of one name, that are read. */
const MAX_CHILDREN = 500;
const MAX_SAME_NAME = 20;

/** Finds the children with one of some names; those of the first name come first. */
export type Children = (...names: string[]) => FeedElement[];

export function indexChildren(element: FeedElement): Children {
  const found = new Map<string, FeedElement[]>();
  const add = (child: FeedElement): void => {
    const sameName = found.get(child.name);
    if (!sameName) found.set(child.name, [child]);
    else if (sameName.length < MAX_SAME_NAME) sameName.push(child);
    // The children of these belong to the item.
    if (child.name === 'media:group' || child.name === '_embedded') child.children.forEach(add);
  };
  element.children.slice(0, MAX_CHILDREN).forEach(add);
  return (...names) => names.flatMap((name) => found.get(name) ?? []);
}

/** Returns the first value that `read` makes of an element. */
export function find<Value>(
  elements: FeedElement[],
  read: (html: string) => Value | undefined,
): Value | undefined {
  for (const element of elements) {
    const value = read(readMarkup(element));
    if (value) return value;
  }
  return undefined;
}

/** Returns the first of some fields that an element has, as an attribute or, in JSON, a child. */
export function readField(element: FeedElement, ...names: string[]): string | undefined {
  const child = element.children.find(({ name }) => names.includes(name));
  return readAttribute(element, ...names) ?? (child && contentOf(child));
}
