import { AGAIN, closeDatabase, openDatabase, openedDatabase, readError } from "./store/database.js";
import { eraseWords, putBack } from "./store/erase.js";
import { mergeEntries } from "./store/merge.js";
import { changePassphrase, openLock, setLock } from "./encryption/passphrase.js";
import { JournalError, newestFirst } from "./journal.js";
import { Safe } from "./encryption/encryption.js";
import { stash, stashed } from "./visit.js";
import { isSignedLocked } from "./encryption/lock-flag.js";
import { Tabs } from "./tabs.js";
import { settleLast, writeDraft } from "./store/write.js";
// src/journal/device-journal.ts
/** The journal in this browser's IndexedDB: on this device, and nowhere else. */
var DeviceJournal = class {
	#safe = new Safe();
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
		hear: (change) => void this.#hearOther(change),
		hide: () => this.#finish()
	});
	/** The last change in line: in one page they go one after another, and only tabs have to try again. */
	#line = Promise.resolve();
	async lockState() {
		await this.#use(false, (database) => this.#look(database));
		return this.#safe.state;
	}
	async list() {
		return (await this.#use(stashed().length > 0, async (database) => {
			await settleLast(database, this.#safe);
			const stored = await database.getAll("reflections");
			return Promise.all(stored.map(async (each) => ({
				...await this.#safe.open(each.key, each),
				key: each.key,
				revision: each.revision
			})));
		}) ?? []).sort(newestFirst);
	}
	async entries() {
		const reflections = await this.list();
		const versions = new Map(reflections.map(({ key }) => [key, []]));
		await this.#use(false, async (database) => {
			for (const each of await database.getAll("versions")) versions.get(each.key)?.push(each);
		});
		return Promise.all(reflections.map(async (each) => ({
			...each,
			versions: await this.#readVersions(versions.get(each.key))
		})));
	}
	read(key) {
		return this.#use(stashed().length > 0, async (database) => {
			await settleLast(database, this.#safe, key);
			const stored = await database.get("reflections", key);
			return stored && {
				...await this.#safe.open(key, stored),
				key,
				revision: stored.revision
			};
		});
	}
	async versions(key) {
		const versions = await this.#use(false, (database) => database.getAllFromIndex("versions", "key", key));
		return this.#readVersions(versions ?? []);
	}
	async write(draft, options = {}) {
		const written = await this.#inLine(true, (database) => writeDraft(database, this.#safe, draft, options));
		this.#tell({
			kind: "written",
			keys: [draft.key]
		});
		if (!options.strict) return written;
		this.#proven = openedDatabase();
		if (this.#left.delete(draft.writer)) {
			stash(({ id }) => id !== draft.writer);
			openedDatabase()?.delete("last", draft.writer).catch(() => {});
		}
		return written;
	}
	prepare(draft) {
		this.#use(true, async () => {
			if (!draft || !this.#safe.lock) return;
			const { key, ...words } = draft;
			this.#last.set(words.writer, {
				id: words.writer,
				key,
				...await this.#safe.close(key, words)
			});
		}).catch(() => {});
	}
	leave({ key, ...words }) {
		const { writer } = words;
		if (this.#known === null && isSignedLocked()) return;
		const last = this.#safe.lock ? this.#last.get(writer) : {
			id: writer,
			key,
			body: words
		};
		if (!last) return;
		this.#left.add(writer);
		const database = openedDatabase();
		stash(({ id }) => id !== writer, ...last.body && database !== this.#proven ? [last] : []);
		try {
			const transaction = database?.transaction("last", "readwrite", { durability: "strict" });
			if (!transaction) return;
			Promise.all([transaction.store.put(last), transaction.done]).catch(() => {});
			transaction.commit();
		} catch {}
	}
	async erase(keys) {
		this.#forget(keys);
		const { key: crypt } = this.#safe;
		const remains = await this.#inLine(false, (database) => eraseWords(database, keys));
		if (!keys) this.#safe.meet(void 0);
		const erased = this.#hold(remains, crypt);
		this.#tell({
			kind: "erased",
			keys
		});
		return erased;
	}
	async merge(entries) {
		const keys = await this.#inLine(true, (database) => mergeEntries(database, this.#safe, entries));
		this.#tell({
			kind: "written",
			keys
		});
		return keys;
	}
	async setPassphrase(passphrase, current = "") {
		this.#finish();
		await this.#inLine(true, async (database) => {
			this.#safe.meet(await database.get("lock", "lock"));
			await (this.#safe.lock ? changePassphrase(database, this.#safe, passphrase, current) : setLock(database, this.#safe, passphrase));
		});
		this.#tell({ kind: "lock" });
	}
	async unlock(passphrase) {
		await this.#use(false, (database) => openLock(database, this.#safe, passphrase));
		this.#hear({ kind: "lock" });
	}
	lock() {
		this.#safe.key = void 0;
		this.#last.clear();
		this.#hear({ kind: "lock" });
	}
	watch(listener) {
		this.#listeners.add(listener);
		this.#tabs.attend();
		return () => void this.#listeners.delete(listener);
	}
	/** What `act` makes of the database, tried anew where another tab came between or the connection had closed; undefined where there is none. */
	async #use(create, act) {
		for (let tries = 0;; tries += 1) try {
			const database = await openDatabase(create, () => this.#hear({ kind: "written" }));
			if (database !== this.#known) await this.#look(database);
			return database && await act(database);
		} catch (error) {
			const isClosed = openedDatabase() && ["InvalidStateError", "AbortError"].includes(error.name);
			if (isClosed) closeDatabase();
			if (tries > (isClosed ? 2 : 500) || !(isClosed || error === AGAIN)) throw readError(error);
		}
	}
	#inLine(create, act) {
		const change = this.#line.then(() => this.#use(create, act));
		this.#line = change.catch(() => {});
		return change;
	}
	async #look(database) {
		this.#safe.meet(await database?.get("lock", "lock"));
		this.#known = database;
	}
	async #readVersions(stored) {
		const versions = stored.map(async ({ key, beside, ...kept }) => {
			const { text, updated } = await this.#safe.open(key, kept);
			return {
				text,
				updated,
				...beside && { conflict: true }
			};
		});
		return (await Promise.all(versions)).reverse().sort(newestFirst);
	}
	/** Keeps what was erased in memory, until it is put back or finished. */
	#hold(remains, crypt) {
		let held = remains;
		const erased = {
			keys: remains?.reflections.map(({ key }) => key) ?? [],
			undo: async () => {
				const back = held;
				if (!back) throw new JournalError("failed");
				await this.#inLine(true, (database) => putBack(database, back));
				if (back.isAll) {
					this.#safe.meet(back.lock);
					this.#safe.key = crypt;
				}
				erased.finish();
				this.#tell({
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
		this.#tabs.attend();
		return erased;
	}
	/** Tells this page's elements and the other tabs. */
	#tell(change) {
		this.#hear(change);
		this.#tabs.tell(change);
	}
	#hear(change) {
		for (const listener of this.#listeners) listener(change);
	}
	async #hearOther(change) {
		if (change.kind === "lock") {
			this.#finish();
			await this.lockState().catch(() => {});
		}
		if (change.kind === "erased") this.#forget(change.keys);
		this.#hear(change);
	}
	/** Lets go of what is held here of last words, so that none that was erased comes back. */
	#forget(keys) {
		const stays = ({ key }) => !!keys && !keys.includes(key);
		for (const [writer, last] of this.#last) if (!stays(last)) this.#last.delete(writer);
		stash(stays);
	}
	/** Nothing that was erased outlasts the reader's look at it. */
	#finish() {
		for (const erased of this.#erased) erased.finish();
	}
};
var deviceJournal = new DeviceJournal();
export { deviceJournal };
