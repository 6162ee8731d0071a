// src/journal/store/pending-drafts.ts
/**
* The `sessionStorage` key of drafts that had no open database on `pagehide`.
* Read and removed by the next `read`. Plain text only: never used when locked.
*/
var LAST = "salve-last";
/** Reads the drafts that this tab holds. */
function readPending() {
	try {
		return JSON.parse(sessionStorage.getItem(LAST) ?? "[]");
	} catch {
		return [];
	}
}
/** Stores `last`, and drops what is not to `stay`. */
function storePending(stay, ...last) {
	const held = [...readPending().filter(stay), ...last];
	try {
		if (held.length) sessionStorage.setItem(LAST, JSON.stringify(held));
		else sessionStorage.removeItem(LAST);
	} catch {}
}
export { readPending, storePending };
