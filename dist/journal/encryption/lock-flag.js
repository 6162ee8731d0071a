// src/journal/encryption/lock-flag.ts
/** Key in `localStorage` that stands while there is a lock. Its name never changes. */
var FLAG_KEY = "salve-locked";
/** Reads the flag: null without a lock, undefined where storage can't be read. */
function readFlag() {
	try {
		return localStorage.getItem(FLAG_KEY);
	} catch {
		return;
	}
}
/**
* Tells, before the lock was read, whether words must not be stored in clear.
* A page that goes away can't wait for a database. If storage can't be read, they must not.
*/
function isFlaggedLocked() {
	return readFlag() !== null;
}
/** Sets the flag: each time a lock is read, because the flag may be lost, and before one is set. */
function setLockFlag(isLocked) {
	changeFlag((flag) => isLocked ? flag ?? "" : null);
}
/** Counts in the flag that all pages are locked: one that is put away hears of none. */
function countLock() {
	changeFlag((flag) => flag === null ? null : String(Number(flag) + 1));
}
function changeFlag(change) {
	try {
		const before = localStorage.getItem(FLAG_KEY);
		const flag = change(before);
		if (flag === before) return;
		if (flag === null) localStorage.removeItem(FLAG_KEY);
		else localStorage.setItem(FLAG_KEY, flag);
	} catch {}
}
export { countLock, isFlaggedLocked, readFlag, setLockFlag };
