import { describeMissing } from '../warn.js';
import { MissingReaderError } from './error.js';
import type { readFeed } from './feed.js';

/** Fetches what reads feeds from the file beside dist/salve.js. Throws a MissingReaderError. */
export const loadReader = (): Promise<typeof readFeed> =>
  import('./feed.js').then(
    (file) => file.readFeed,
    (cause) => {
      throw new MissingReaderError(describeMissing('shows no list', 'salve-feed.js'), { cause });
    },
  );
