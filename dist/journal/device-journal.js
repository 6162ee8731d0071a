import { AGAIN, closeDatabase, openDatabase, openedDatabase, readError } from "./store/database.js";
import { eraseWords, putBack } from "./store/erase.js";
import { mergeEntries } from "./store/merge.js";
import { changePassphrase, setLock, unlockWith } from "./encryption/passphrase.js";
import { JournalError, newestFirst } from "./journal.js";
import { Encryption } from "./encryption/encryption.js";
import { readPending, storePending } from "./visit.js";
import { isFlaggedLocked } from "./encryption/lock-flag.js";
import { Tabs } from "./tabs.js";
import { recoverPending, writeDraft } from "./store/write.js";
// src/journal/device-journal.ts
/** The journal in this browser's IndexedDB: on this device, and nowhere else. */
var DeviceJournal = class {
	#encryption = new Encryption();
	/** The database whose lock was looked at last; null before that. */
	#known = null;
	/** The database that was flushed last; null before that. */
	#proven = null;
	/** Each writer's last words as ciphertext: there is no time to make it when the page goes. */
	#last = /* @__PURE__ */ new Map();
	/** The writers whose last words were put away in this page. */
	#left = /* @__PURE__ */ new Set();
	#erased = /* @__PURE__ */ new Set();
	#listeners = /* @__PURE__ */ new Set();
	#tabs = new Tabs({
		onChange: (change) => void this.#onOtherTab(change),
		onHide: () => this.#finishErasures()
	});
	/** The last change in line: in one page they go one after another, and only tabs have to try again. */
	#queue = Promise.resolve();
	async lockState() {
		await this.#withDatabase(false, (database) => this.#readLock(database));
		return this.#encryption.state;
	}
	async list() {
		return (await this.#withDatabase(readPending().length > 0, async (database) => {
			await recoverPending(database, this.#encryption);
			const stored = await database.getAll("reflections");
			return Promise.all(stored.map(async (each) => ({
				...await this.#encryption.decrypt(each.key, each),
				key: each.key,
				revision: each.revision
			})));
		}) ?? []).sort(newestFirst);
	}
	async entries() {
		const reflections = await this.list();
		const versions = new Map(reflections.map(({ key }) => [key, []]));
		await this.#withDatabase(false, async (database) => {
			for (const each of await database.getAll("versions")) versions.get(each.key)?.push(each);
		});
		return Promise.all(reflections.map(async (each) => ({
			...each,
			versions: await this.#readVersions(versions.get(each.key))
		})));
	}
	read(key) {
		return this.#withDatabase(readPending().length > 0, async (database) => {
			await recoverPending(database, this.#encryption, key);
			const stored = await database.get("reflections", key);
			return stored && {
				...await this.#encryption.decrypt(key, stored),
				key,
				revision: stored.revision
			};
		});
	}
	async versions(key) {
		const versions = await this.#withDatabase(false, (database) => database.getAllFromIndex("versions", "key", key));
		return this.#readVersions(versions ?? []);
	}
	async write(draft, options = {}) {
		const written = await this.#enqueue(true, (database) => writeDraft(database, this.#encryption, draft, options));
		this.#notify({
			kind: "written",
			keys: [draft.key]
		});
		if (!options.strict) return written;
		this.#proven = openedDatabase();
		if (this.#left.delete(draft.writer)) {
			storePending(({ id }) => id !== draft.writer);
			openedDatabase()?.delete("last", draft.writer).catch(() => {});
		}
		return written;
	}
	prepare(draft) {
		this.#withDatabase(true, async () => {
			if (!draft || !this.#encryption.lock) return;
			const { key, ...words } = draft;
			this.#last.set(words.writer, {
				id: words.writer,
				key,
				...await this.#encryption.encrypt(key, words)
			});
		}).catch(() => {});
	}
	leave({ key, ...words }) {
		const { writer } = words;
		if (this.#known === null && isFlaggedLocked()) return;
		const last = this.#encryption.lock ? this.#last.get(writer) : {
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
	async erase(keys) {
		this.#dropPending(keys);
		const { key: cryptoKey } = this.#encryption;
		const records = await this.#enqueue(false, (database) => eraseWords(database, keys));
		if (!keys) this.#encryption.useLock(void 0);
		const erased = this.#keepUndoable(records, cryptoKey);
		this.#notify({
			kind: "erased",
			keys
		});
		return erased;
	}
	async merge(entries) {
		const keys = await this.#enqueue(true, (database) => mergeEntries(database, this.#encryption, entries));
		this.#notify({
			kind: "written",
			keys
		});
		return keys;
	}
	async setPassphrase(passphrase, current = "") {
		this.#finishErasures();
		await this.#enqueue(true, async (database) => {
			this.#encryption.useLock(await database.get("lock", "lock"));
			await (this.#encryption.lock ? changePassphrase(database, this.#encryption, passphrase, current) : setLock(database, this.#encryption, passphrase));
		});
		this.#notify({ kind: "lock" });
	}
	async unlock(passphrase) {
		await this.#withDatabase(false, (database) => unlockWith(database, this.#encryption, passphrase));
		this.#notifyListeners({ kind: "lock" });
	}
	lock() {
		this.#encryption.key = void 0;
		this.#last.clear();
		this.#notifyListeners({ kind: "lock" });
	}
	watch(listener) {
		this.#listeners.add(listener);
		this.#tabs.listen();
		return () => void this.#listeners.delete(listener);
	}
	/** What `act` makes of the database, tried anew where another tab came between or the connection had closed; undefined where there is none. */
	async #withDatabase(create, act) {
		for (let tries = 0;; tries += 1) try {
			const database = await openDatabase(create, () => this.#notifyListeners({ kind: "written" }));
			if (database !== this.#known) await this.#readLock(database);
			return database && await act(database);
		} catch (error) {
			const isClosed = openedDatabase() && ["InvalidStateError", "AbortError"].includes(error.name);
			if (isClosed) closeDatabase();
			if (tries > (isClosed ? 2 : 500) || !(isClosed || error === AGAIN)) throw readError(error);
		}
	}
	#enqueue(create, act) {
		const change = this.#queue.then(() => this.#withDatabase(create, act));
		this.#queue = change.catch(() => {});
		return change;
	}
	async #readLock(database) {
		this.#encryption.useLock(await database?.get("lock", "lock"));
		this.#known = database;
	}
	async #readVersions(stored) {
		const versions = stored.map(async ({ key, beside, ...kept }) => {
			const { text, updated } = await this.#encryption.decrypt(key, kept);
			return {
				text,
				updated,
				...beside && { conflict: true }
			};
		});
		return (await Promise.all(versions)).reverse().sort(newestFirst);
	}
	/** Keeps what was erased in memory, until it is put back or finished. */
	#keepUndoable(records, cryptoKey) {
		let held = records;
		const erased = {
			keys: records?.reflections.map(({ key }) => key) ?? [],
			undo: async () => {
				const back = held;
				if (!back) throw new JournalError("failed");
				await this.#enqueue(true, (database) => putBack(database, back));
				if (back.isAll) {
					this.#encryption.useLock(back.lock);
					this.#encryption.key = cryptoKey;
				}
				erased.finish();
				this.#notify({
					kind: "written",
					keys: erased.keys
				});
			},
			finish: () => {
				held = void 0;
				this.#erased.delete(erased);
			}
		};
		this.#erased.add(erased);
		this.#tabs.listen();
		return erased;
	}
	/** Tells this page's elements and the other tabs. */
	#notify(change) {
		this.#notifyListeners(change);
		this.#tabs.notify(change);
	}
	#notifyListeners(change) {
		for (const listener of this.#listeners) listener(change);
	}
	async #onOtherTab(change) {
		if (change.kind === "lock") {
			this.#finishErasures();
			await this.lockState().catch(() => {});
		}
		if (change.kind === "erased") this.#dropPending(change.keys);
		this.#notifyListeners(change);
	}
	/** Lets go of what is held here of last words, so that none that was erased comes back. */
	#dropPending(keys) {
		const stays = ({ key }) => !!keys && !keys.includes(key);
		for (const [writer, last] of this.#last) if (!stays(last)) this.#last.delete(writer);
		storePending(stays);
	}
	/** Nothing that was erased outlasts the reader's look at it. */
	#finishErasures() {
		for (const erased of this.#erased) erased.finish();
	}
};
var deviceJournal = new DeviceJournal();
export { deviceJournal };
