import { readFeed } from "./feed.js";
// src/feed/load-reader.ts
/** Gives what reads feeds; in dist/salve.js, fetch-reader.ts stands in place of this file. */
var loadReader = () => Promise.resolve(readFeed);
export { loadReader };
