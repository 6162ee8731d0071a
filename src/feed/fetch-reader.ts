import { describeMissing } from '../warn.js';
import { MissingReaderError } from './error.js';
import type { readFeed } from './feed.js';

/** Time for the file, as long as for a feed. */
const MAX_WAIT_MS = 8_000;

/** Fetches what reads feeds from the file beside dist/salve.js. Throws a MissingReaderError. */
export function loadReader(): Promise<typeof readFeed> {
  return new Promise((resolve, reject) => {
    const fail = (cause?: unknown): void =>
      reject(new MissingReaderError(describeMissing('shows no list', 'salve-feed.js'), { cause }));
    const timer = setTimeout(fail, MAX_WAIT_MS);
    import('./feed.js').then((file) => resolve(file.readFeed), fail).finally(() => clearTimeout(timer));
  });
}
