import { Erasures } from "./erasures.js";
import { Access } from "./store/access.js";
import { eraseWords, putBack } from "./store/erase.js";
import { LastWords } from "./store/last-words.js";
import { mergeEntries } from "./store/merge.js";
import { countLock } from "./encryption/lock-flag.js";
import { changePassphrase, setLock, unlockWith } from "./encryption/passphrase.js";
import { readEntries, readKeys, readReflection, readReflections, readVersions } from "./store/read.js";
import { Tabs } from "./tabs.js";
import { writeDraft } from "./store/write.js";
// src/journal/device-journal.ts
/** The journal in this browser's IndexedDB: on this device, and nowhere else. */
var DeviceJournal = class {
	#access;
	#encryption;
	#lastWords;
	#erasures;
	#listeners;
	/** A lock that waits for last words. */
	#locking;
	#tabs;
	#iterations;
	/** Takes an own way to the other tabs, and cheaper iterations of its lock's key, for tests. */
	constructor(makeTabs = (listener) => new Tabs(listener), iterations) {
		this.#access = new Access((keys) => this.#notify({
			kind: "written",
			keys
		}));
		this.#encryption = this.#access.encryption;
		this.#lastWords = new LastWords(this.#access);
		this.#erasures = new Erasures();
		this.#listeners = /* @__PURE__ */ new Map();
		this.keys = (prefix) => readKeys(this.#access, prefix);
		this.#tabs = makeTabs({
			onChange: (change) => this.#onOtherTab(change),
			onHide: () => this.#erasures.finish()
		});
		this.#iterations = iterations;
	}
	async lockState() {
		await this.#access.run(false, (database, encryption) => encryption.readLock(database));
		return this.#encryption.state;
	}
	list() {
		return readReflections(this.#access);
	}
	entries() {
		return readEntries(this.#access);
	}
	read(key) {
		return readReflection(this.#access, key);
	}
	versions(key) {
		return readVersions(this.#access, key);
	}
	async write(draft, options = {}) {
		const written = await this.#access.enqueue(true, (database, encryption) => writeDraft(database, encryption, draft, options));
		this.#notify({
			kind: "written",
			keys: [draft.key]
		}, draft.writer);
		if (options.strict) this.#lastWords.settle(draft.writer);
		return written;
	}
	prepare(draft) {
		this.#lastWords.prepare(draft);
	}
	leave(draft) {
		this.#lastWords.leave(draft);
	}
	async erase(keys) {
		this.#lastWords.drop(keys);
		const { key: cryptoKey } = this.#encryption;
		const records = await this.#access.enqueue(false, (database) => eraseWords(database, keys));
		if (!keys) this.#encryption.useLock(void 0);
		const erased = this.#erasures.keep(records, async (back) => {
			await this.#access.enqueue(true, (database) => putBack(database, back));
			if (back.isAll) {
				this.#encryption.useLock(back.lock);
				this.#encryption.key = cryptoKey;
			}
			this.#notify({
				kind: "written",
				keys: erased.keys
			});
		});
		this.#notify({
			kind: "erased",
			keys
		});
		return erased;
	}
	async merge(entries) {
		const keys = await this.#access.enqueue(true, (database, encryption) => mergeEntries(database, encryption, entries));
		this.#notify({
			kind: "written",
			keys
		});
		return keys;
	}
	async setPassphrase(passphrase, current = "") {
		this.#erasures.finish();
		await this.#access.enqueue(true, async (database, encryption) => {
			await encryption.readLock(database);
			await (encryption.lock ? changePassphrase(database, encryption, passphrase, current) : setLock(database, encryption, passphrase, this.#iterations));
		});
		this.#notify({ kind: "lock" });
	}
	async unlock(passphrase) {
		await this.#locking;
		await this.#access.run(false, (database, encryption) => unlockWith(database, encryption, passphrase));
		this.#notifyListeners({ kind: "lock" });
	}
	lock() {
		countLock();
		this.#tabs.notify({
			kind: "lock",
			locks: true
		});
		this.#lockPage();
	}
	watch(listener, beforeLock) {
		this.#listeners.set(listener, beforeLock);
		this.#tabs.listen();
		return () => void this.#listeners.delete(listener);
	}
	/** Tells this page's elements and the other tabs. */
	#notify(change, writer) {
		this.#notifyListeners(change, writer);
		this.#tabs.notify(change);
	}
	#notifyListeners(change, writer) {
		if (change.kind === "lock") change = {
			...change,
			lock: this.#encryption.state
		};
		for (const listener of [...this.#listeners.keys()]) listener(change, writer);
	}
	/** Locks at once, or once the last words that are on their way are kept. */
	#lockPage() {
		const flushes = [...this.#listeners.values()].flatMap((flush) => flush?.() ?? []);
		const close = () => {
			this.#locking = this.#encryption.key = void 0;
			this.#lastWords.clear();
			this.#notifyListeners({ kind: "lock" });
		};
		if (flushes.length) this.#locking = Promise.allSettled(flushes).then(close);
		else close();
	}
	async #onOtherTab({ locks, ...change }) {
		if (change.kind === "lock") {
			this.#erasures.finish();
			if (locks) return this.#lockPage();
			if (this.#encryption.isOverdue) this.#lockPage();
			await this.lockState().catch(() => {});
		}
		if (change.kind === "erased") this.#lastWords.drop(change.keys);
		this.#notifyListeners(change);
	}
};
var deviceJournal = new DeviceJournal();
export { DeviceJournal, deviceJournal };
