import { openedDatabase } from "./database.js";
import { isFlaggedLocked } from "../encryption/lock-flag.js";
import { storePending } from "./pending-drafts.js";
// src/journal/store/last-words.ts
/** Last words of a page that goes away: stored without waiting, where no write can be finished. */
var LastWords = class {
	#access;
	/** Each writer's last words as ciphertext: there is no time to make it when the page goes. */
	#ciphertexts = /* @__PURE__ */ new Map();
	/** Writers whose last words were stored in this page. */
	#left = /* @__PURE__ */ new Set();
	/** Database that was flushed last; null before that. */
	#proven = null;
	constructor(access) {
		this.#access = access;
	}
	/** Opens the database, and makes the ciphertext of `draft` if there is a lock. */
	prepare(draft) {
		this.#access.run(true, async (_database, encryption) => {
			if (!draft || !encryption.lock) return;
			const { key, ...words } = draft;
			this.#ciphertexts.set(words.writer, {
				id: words.writer,
				key,
				...await encryption.encrypt(key, words)
			});
		}).catch(() => {});
	}
	/** Stores the words of a page that goes, or the ciphertext that was prepared of them. */
	leave({ key, ...words }) {
		const { writer } = words;
		if (this.#access.known === null && isFlaggedLocked()) return;
		const last = this.#access.encryption.lock ? this.#ciphertexts.get(writer) : {
			id: writer,
			key,
			body: words
		};
		if (!last) return;
		this.#left.add(writer);
		const database = openedDatabase();
		storePending(({ id }) => id !== writer, ...last.body && database !== this.#proven ? [last] : []);
		try {
			const transaction = database?.transaction("last", "readwrite", { durability: "strict" });
			if (!transaction) return;
			Promise.all([transaction.store.put(last), transaction.done]).catch(() => {});
			transaction.commit();
		} catch {}
	}
	/** Removes what was stored of `writer`, whose later write was flushed. */
	settle(writer) {
		this.#proven = openedDatabase();
		if (!this.#left.delete(writer)) return;
		storePending(({ id }) => id !== writer);
		this.#proven?.delete("last", writer).catch(() => {});
	}
	/** Drops what this page holds under `keys`, or all: nothing that was erased comes back. */
	drop(keys) {
		const stays = ({ key }) => !!keys && !keys.includes(key);
		for (const [writer, last] of this.#ciphertexts) if (!stays(last)) this.#ciphertexts.delete(writer);
		storePending(stays);
	}
	/** Drops the ciphertexts of a key that is no longer here. */
	clear() {
		this.#ciphertexts.clear();
	}
};
export { LastWords };
