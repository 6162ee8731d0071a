import { decryptJson, encryptJson } from "./crypto.js";
import { JournalError } from "../journal.js";
import { setLockFlag } from "./lock-flag.js";
// src/journal/encryption/encryption.ts
/** Closes and opens what is kept, by the lock that the reader may have set. Its key is in this page's memory and nowhere else. */
var Encryption = class {
	get state() {
		return !this.lock ? "none" : this.key ? "unlocked" : "locked";
	}
	/** Takes note of the lock that is in force now; the key of another no longer counts. */
	useLock(lock) {
		if (lock?.keyId !== this.lock?.keyId) this.key = void 0;
		this.lock = lock;
		setLockFlag(!!lock);
	}
	/** `body` as it may be kept: ciphertext where there is a lock. Throws while it is locked. */
	async encrypt(key, body) {
		return this.lock ? { sealed: await encryptJson(this.#requireKey(), key, body) } : { body };
	}
	/** What is kept, as it was. Throws while it is locked. */
	async decrypt(key, { body, sealed }) {
		return sealed ? decryptJson(this.#requireKey(), key, sealed) : body;
	}
	#requireKey() {
		if (!this.key) throw new JournalError("locked");
		return this.key;
	}
};
export { Encryption };
