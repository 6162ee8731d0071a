// src/journal/visit.ts
/** The `sessionStorage` key of a browsing session's random mark, no word of the reader's. */
var NAME = "salve-session";
/**
* The mark of this tab's browsing session, made when something is first written.
* A browser that keeps none gives one for this page alone.
*/
function visitId() {
	return mark ??= readMark() ?? makeMark();
}
var mark;
/** Tells words of today and of this browsing session: others may be read by someone else. */
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
export { isFromThisVisit, visitId };
