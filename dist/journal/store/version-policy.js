// src/journal/store/version-policy.ts
/** Characters deleted, at once or bit by bit, after which the text becomes a version. */
var LARGE_DELETION_CHARACTERS = 20;
/** Milliseconds without typing after which a text that is changed becomes a version. */
var SETTLED_MS = 6e4;
/** Decides whether a replaced text becomes a version: one that lost much, or stood for long. */
function decideVersion(old, text, updated) {
	const fullest = old.peak && old.peak.length >= old.text.length ? old.peak : old.text;
	const deleted = countDeleted(fullest, text);
	if (deleted >= LARGE_DELETION_CHARACTERS || deleted && !text) return { version: fullest };
	if (Date.parse(updated) - Date.parse(old.updated) >= SETTLED_MS && text !== old.text) return { version: old.text };
	return deleted ? { peak: fullest } : {};
}
/** Counts the characters of `before` outside the beginning and the end that both texts share. */
function countDeleted(before, after) {
	const shorter = Math.min(before.length, after.length);
	let start = 0;
	while (start < shorter && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	return before.length - start - end;
}
export { decideVersion };
