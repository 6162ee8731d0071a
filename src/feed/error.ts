/** Failure of a feed; its message is a sentence that names the feed and the problem. */
export class FeedError extends Error {
  override name = 'FeedError';
  /** Address of the feed. */
  readonly feed: string;

  constructor(feed: string, problem: string, options?: ErrorOptions) {
    super(`${feed} ${problem}.`, options);
    this.feed = feed;
  }
}

/** Lack of what reads feeds; its message is a sentence for the author. */
export class MissingReaderError extends Error {
  override name = 'MissingReaderError';
}
