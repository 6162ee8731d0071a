import { Autosave, NOTHING } from "./autosave.js";
import { JournalError } from "./journal.js";
// src/journal/drafts.ts
/** The drafts of one field: the one on screen, and others whose text no transaction holds yet. */
var Drafts = class {
	#readContext;
	#report;
	#parked;
	constructor(readContext, report) {
		this.name = "";
		this.#parked = /* @__PURE__ */ new Map();
		this.#readContext = readContext;
		this.#report = report;
		this.current = new Autosave(void 0, readContext, () => {}, NOTHING);
	}
	get all() {
		return [this.current, ...this.#parked.values()];
	}
	get areFlushed() {
		return this.all.every(({ isFlushed }) => isFlushed);
	}
	async flush() {
		await Promise.all(this.all.map((draft) => draft.flush()));
	}
	storePending() {
		for (const draft of this.all) draft.storePending();
	}
	forgetVisits() {
		for (const name of this.#parked.keys()) if (name.startsWith("true")) this.#parked.delete(name);
	}
	/**
	* Begins a draft typed on `on`: no late answer writes or shows another's words.
	* A visit's has no journal. Text that is not kept yet stays with its key, until that is back.
	*/
	begin(journal, isEmpty, on = NOTHING, after) {
		const context = this.#readContext();
		const { key } = context;
		const name = `${!journal} ${key}`;
		const old = this.current;
		if (!old.isSaved && this.name !== name) this.#parked.set(this.name, old);
		if (!after) old.flush();
		this.context = context;
		this.name = name;
		const parked = isEmpty && this.#parked.get(name);
		if (parked) {
			this.#parked.delete(name);
			this.current = parked;
			return;
		}
		const draft = new Autosave(journal, () => this.#readContext().key === key ? this.#readContext() : context, (status) => this.#settle(status, draft, key), on, after);
		this.current = draft;
	}
	/** Reads what `journal` holds for the draft on screen. */
	async read(journal) {
		const lock = await journal.lockState();
		if (lock === "locked") return { lock };
		try {
			return {
				lock,
				found: await journal.read(this.context.key)
			};
		} catch (error) {
			if (error instanceof JournalError && error.reason === "locked") return { lock: "locked" };
			throw error;
		}
	}
	/** Reads the versions that `journal` holds of the draft on screen. */
	readVersions(journal) {
		return journal.versions(this.context.key);
	}
	#settle(status, draft, key) {
		if (draft.isSaved) {
			for (const [name, each] of this.#parked) if (each === draft) this.#parked.delete(name);
		}
		this.#report(status, draft, key);
	}
};
export { Drafts };
