// src/feed/error.ts
/** Why a feed gives no articles, as a sentence: which feed, and what was wrong. */
var FeedError = class extends Error {
	constructor(feed, problem, options) {
		super(`${feed} ${problem}.`, options);
		this.name = "FeedError";
		this.feed = feed;
	}
};
export { FeedError };
