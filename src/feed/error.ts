/** Why a feed gives no articles, as a sentence: which feed, and what was wrong. */
export class FeedError extends Error {
  override name = 'FeedError';
  /** Its address. */
  readonly feed: string;

  constructor(feed: string, problem: string, options?: ErrorOptions) {
    super(`${feed} ${problem}.`, options);
    this.feed = feed;
  }
}
