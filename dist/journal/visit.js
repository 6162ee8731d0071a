// src/journal/visit.ts
/** Under this name a tab remembers that it is the same browsing session: a random mark, and no word of the reader's. */
var NAME = "salve-session";
/** The mark of this tab's browsing session, made when something is first written; one for this page alone where the browser keeps none. */
function visitId() {
	return mark ??= readMark() ?? makeMark();
}
var mark;
/** Whether words were written today and in this tab's browsing session: else it may be someone else who reads them. */
function isFromThisVisit({ writer, updated }) {
	const session = mark ?? readMark();
	return !!session && writer.startsWith(`${session}.`) && new Date(updated).toDateString() === (/* @__PURE__ */ new Date()).toDateString();
}
function readMark() {
	try {
		return sessionStorage.getItem(NAME) ?? void 0;
	} catch {
		return;
	}
}
function makeMark() {
	const made = Math.random().toString(36).slice(2);
	try {
		sessionStorage.setItem(NAME, made);
	} catch {}
	return made;
}
/** Under this name a tab holds last words for which no connection was open when the page went: until the next reading, and only such as may be kept in clear. */
var LAST = "salve-last";
/** The last words that this tab holds. */
function readPending() {
	try {
		return JSON.parse(sessionStorage.getItem(LAST) ?? "[]");
	} catch {
		return [];
	}
}
/** Holds `last` instead of those that are not to `stay`. */
function storePending(stay, ...last) {
	const held = [...readPending().filter(stay), ...last];
	try {
		if (held.length) sessionStorage.setItem(LAST, JSON.stringify(held));
		else sessionStorage.removeItem(LAST);
	} catch {}
}
export { isFromThisVisit, readPending, storePending, visitId };
