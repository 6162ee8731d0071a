// src/journal/journal.ts
var JournalError = class extends Error {
	constructor(reason, cause) {
		super(`The journal can't do this: ${reason}`, { cause });
		this.name = "JournalError";
		this.reason = reason;
	}
};
/** Makes the key of a reflection. No URL has a space, so no two pairs share a key. */
function keyOf(articleId, name) {
	return `${articleId} ${name}`;
}
/** Compares by the time of typing, the newest first. */
function newestFirst(one, other) {
	return one.updated < other.updated ? 1 : one.updated > other.updated ? -1 : 0;
}
export { JournalError, keyOf, newestFirst };
