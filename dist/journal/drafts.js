import { Autosave, NOTHING } from "./autosave.js";
import { JournalError } from "./journal.js";
// src/journal/drafts.ts
/**
* The drafts of one field: the one on screen, and others whose text no transaction holds yet.
* Sends the events of their writes and of the journal.
*/
var Drafts = class {
	#view;
	#send;
	#parked;
	constructor(view, send) {
		this.name = "";
		this.#parked = /* @__PURE__ */ new Map();
		this.#view = view;
		this.#send = send;
		this.current = new Autosave(void 0, () => view.context(), () => {}, NOTHING);
	}
	get all() {
		return [this.current, ...this.#parked.values()];
	}
	/** Sends an event for each change in `journal` of what it holds for the draft on screen. */
	watch(journal) {
		return journal.watch(({ kind, keys, lock }, writer) => {
			const { current, context } = this;
			if (kind === "lock") this.#send({
				type: "lockChanged",
				lock,
				isSaved: current.isSaved
			});
			else if (!keys || keys.includes(context.key) && (!writer || writer !== current.id)) this.#send({ type: kind });
		}, () => this.all.every(({ isFlushed }) => isFlushed) ? void 0 : this.flush());
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
		const context = this.#view.context();
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
		const draft = new Autosave(journal, () => this.#view.context().key === key ? this.#view.context() : context, (status) => this.#settle(status, draft, key), on, after);
		this.current = draft;
	}
	/** Goes on with a draft that was not erased, in place of the one that began after it. */
	resume(draft) {
		this.current.drop();
		this.current = draft;
	}
	/** Reads what `journal` holds for the draft on screen. */
	async read(journal) {
		const lock = await journal.lockState();
		if (lock === "locked") return { lock };
		try {
			const { key } = this.context;
			return {
				lock,
				found: await (this.#view.find?.(journal, key) ?? journal.read(key))
			};
		} catch (error) {
			if (error instanceof JournalError && error.reason === "locked") return { lock: "locked" };
			throw error;
		}
	}
	#settle(status, draft, key) {
		if (draft.isSaved) {
			for (const [name, each] of this.#parked) if (each === draft) this.#parked.delete(name);
		}
		if (draft === this.current) this.#send(status === "failed" ? {
			type: "storageFailed",
			reason: draft.failure
		} : { type: status });
		else if (status === "flushed" && key === this.context.key) this.#view.onChange({ kind: "flushed" });
	}
};
export { Drafts };
