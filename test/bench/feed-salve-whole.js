import { readFeed } from '../../src/feed/feed.ts';

/** With each summary, picture and author, where a list reads those that it shows. */
export const read = (bytes, url, type) =>
  readFeed(bytes, url, type).map((found) => {
    const article = found.read();
    return [article.headline, article.url];
  });
