import type { readFeed } from './feed.js';
/** Fetches what reads feeds from the file beside dist/salve.js. Throws a MissingReaderError. */
export declare function loadReader(): Promise<typeof readFeed>;
