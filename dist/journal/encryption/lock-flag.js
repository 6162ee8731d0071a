// src/journal/encryption/lock-flag.ts
/** Key in `localStorage` that stands while there is a lock. Its name never changes. */
var FLAG_KEY = "salve-locked";
/**
* Tells, before the lock was read, whether words must not be stored in clear.
* A page that goes away can't wait for a database. If storage can't be read, they must not.
*/
function isFlaggedLocked() {
	try {
		return localStorage.getItem(FLAG_KEY) !== null;
	} catch {
		return true;
	}
}
/** Sets the flag: each time a lock is read, because the flag may be lost, and before one is set. */
function setLockFlag(isLocked) {
	try {
		if (isLocked) localStorage.setItem(FLAG_KEY, "");
		else localStorage.removeItem(FLAG_KEY);
	} catch {}
}
export { isFlaggedLocked, setLockFlag };
