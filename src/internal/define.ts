import { warn } from '../warn.js';

/** The package's version, kept equal to package.json by a test. */
export const version = '0.1.0';

/** An element's class, as it stands in the registry. */
interface Versioned extends CustomElementConstructor {
  version?: string;
}

/**
 * Registers `element` under `tag` unless the tag is taken: the first copy of the library on a page wins.
 * The author is told where the two copies differ by a major version, because then one of them is not the one asked for.
 */
export function define(tag: string, element: Versioned): void {
  element.version = version;
  const first: Versioned | undefined = customElements.get(tag);
  if (!first) customElements.define(tag, element);
  else if (major(first.version) !== major(version)) {
    warn(
      tag,
      `was defined by version ${first.version ?? 'unknown'} before version ${version} loaded; load one of them.`,
    );
  }
}

function major(number = ''): string | undefined {
  return number.split('.')[0];
}
