// src/journal/encryption/lock-flag.ts
/** Under this name a browser says that what is kept in it is locked, and nothing else. */
var NAME = "salve-locked";
/**
* Whether words must not be put away in clear before the lock itself was read: a page that goes can't wait for a database, and this answers at once.
* Where nothing can be asked, they must not.
*/
function isFlaggedLocked() {
	try {
		return localStorage.getItem(NAME) !== null;
	} catch {
		return true;
	}
}
/** Says whether there is a lock: each time that one is read, so that a sign which was lost comes back; and before one is set. */
function setLockFlag(isLocked) {
	try {
		if (isLocked) localStorage.setItem(NAME, "");
		else localStorage.removeItem(NAME);
	} catch {}
}
export { isFlaggedLocked, setLockFlag };
