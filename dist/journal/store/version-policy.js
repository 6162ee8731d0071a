// src/journal/store/version-policy.ts
/** What is taken from a text at once, or bit by bit, before it becomes a version: characters. */
var LARGE_DELETION = 20;
/** How long nothing was typed before the text that stood there becomes a version: milliseconds. */
var SETTLED_MS = 6e4;
/** Whether a text that is replaced by `text` at `updated` is worth a version: where much is taken from it, or it had stood for long. */
function decideVersion(old, text, updated) {
	const fullest = old.peak && old.peak.length >= old.text.length ? old.peak : old.text;
	const gone = removed(fullest, text);
	if (gone >= LARGE_DELETION || gone && !text) return { version: fullest };
	if (Date.parse(updated) - Date.parse(old.updated) >= SETTLED_MS && text !== old.text) return { version: old.text };
	return gone ? { peak: fullest } : {};
}
/** How many characters of `before` stand neither in the common beginning nor in the common end of the two. */
function removed(before, after) {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	return before.length - start - end;
}
export { decideVersion };
