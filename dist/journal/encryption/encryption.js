import { decryptJson, encryptJson } from "./crypto.js";
import { JournalError } from "../journal.js";
import { readFlag, setLockFlag } from "./lock-flag.js";
// src/journal/encryption/encryption.ts
/** Encrypts and decrypts records if the reader set a lock. The key is in memory alone. */
var Encryption = class {
	#key;
	/** The flag when the key came: it changes with each lock. */
	#flag;
	get key() {
		return this.#key;
	}
	set key(key) {
		this.#key = key;
		this.#flag = readFlag();
	}
	/** Tells that all pages were locked since the key came. */
	get isOverdue() {
		return !!this.#key && this.#flag !== readFlag();
	}
	get state() {
		return !this.lock ? "none" : this.key ? "unlocked" : "locked";
	}
	/** Changes to the lock that is in force now, and drops the key of another. */
	useLock(lock) {
		if (lock?.keyId !== this.lock?.keyId) this.key = void 0;
		this.lock = lock;
		setLockFlag(!!lock);
	}
	/**
	* Reads the lock, which another tab may have changed. Without a database there is none, and no
	* flag to set: the page waits for `localStorage`, which a page that is only read does without.
	*/
	async readLock(database) {
		if (database || this.lock) this.useLock(await database?.get("lock", "lock"));
	}
	/** Encrypts `body` if there is a lock. Throws a `JournalError` (`locked`) while it is locked. */
	async encrypt(key, body) {
		return this.lock ? { sealed: await encryptJson(this.#requireKey(), key, body) } : { body };
	}
	/** Decrypts what `encrypt` made. Throws a `JournalError` (`locked`) while it is locked. */
	async decrypt(key, { body, sealed }) {
		return sealed ? decryptJson(this.#requireKey(), key, sealed) : body;
	}
	#requireKey() {
		if (!this.key) throw new JournalError("locked");
		return this.key;
	}
};
export { Encryption };
