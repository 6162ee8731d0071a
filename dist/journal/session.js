// src/journal/session.ts
/** Under this name a tab remembers that it is the same browsing session: a random mark, and no word of the reader's. */
var NAME = "salve-session";
/** The mark of this tab's browsing session, made when something is first written; one for this page alone where the browser keeps none. */
function markSession() {
	return mark ??= readMark() ?? makeMark();
}
var mark;
/** Whether words were written today and in this tab's browsing session: else it may be someone else who reads them. */
function isOfNow({ writer, updated }) {
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
export { isOfNow, markSession };
