import { readFeed } from '../../src/feed/feed.ts';

export const read = (bytes, url, type) => readFeed(bytes, url, type).map((article) => [article.headline, article.url]);
