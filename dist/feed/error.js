// src/feed/error.ts
/** Failure of a feed; its message is a sentence that names the feed and the problem. */
var FeedError = class extends Error {
	constructor(feed, problem, options) {
		super(`${feed} ${problem}.`, options);
		this.name = "FeedError";
		this.feed = feed;
	}
};
/** Lack of what reads feeds; its message is a sentence for the author. */
var MissingReaderError = class extends Error {
	constructor(..._args) {
		super(..._args);
		this.name = "MissingReaderError";
	}
};
export { FeedError, MissingReaderError };
