// src/journal/journal.ts
var JournalError = class extends Error {
	constructor(reason, cause) {
		super(`The journal can't do this: ${reason}`, { cause });
		this.name = "JournalError";
		this.reason = reason;
	}
};
/** The key of an article's reflection: a space stands in no URL, so that no two pairs share one. */
function keyOf(articleId, name) {
	return `${articleId} ${name}`;
}
/** Sorts by when the text was typed; what is of one moment stays in its order. */
function newestFirst(one, other) {
	return one.updated < other.updated ? 1 : one.updated > other.updated ? -1 : 0;
}
export { JournalError, keyOf, newestFirst };
