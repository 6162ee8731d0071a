import { readFeed } from '../../src/feed/feed.ts';

export const read = (bytes, url, type) =>
  readFeed(bytes, url, type).map(({ headline, url: link }) => [headline, link]);
