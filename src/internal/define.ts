import { warn } from '../warn.js';

/** Version of the package; a test compares it with package.json. */
export const version = '0.1.0';

/** Class of an element, from this copy of the library or another. */
interface Versioned extends CustomElementConstructor {
  version?: string;
}

/** Tags of this library that the page has loaded. */
export const tags = new Set<string>();

/** True once the author knows of another copy. */
let isTold = false;

/**
 * Registers `element` unless `tag` is taken: the first copy of the library on a page wins, and the
 * second tells the author so, once.
 */
export function define(tag: string, element: Versioned): void {
  element.version = version;
  // A server's renderer then writes the tag as it stands; Lit's own would run each element there.
  if (!globalThis.document?.documentElement) return;
  tags.add(tag);
  const first: Versioned | undefined = customElements.get(tag);
  if (!first) customElements.define(tag, element);
  else if (!isTold) {
    isTold = true;
    warn(
      tag,
      `was defined by version ${first.version ?? 'unknown'} before version ${version} loaded; load one of them.`,
    );
  }
}
