import { TABLE } from "./draft-table.js";
import { Drafts } from "./drafts.js";
import { JournalError } from "./journal.js";
import { isFromThisVisit } from "./visit.js";
// src/journal/draft-session.ts
/** Length of a pause in typing: milliseconds. */
var PAUSE_MS = 1e3;
/** The draft of one reflection: runs the effects that the table gives for each event. */
var DraftSession = class {
	#view;
	#table;
	#journal;
	#drafts;
	#undo;
	/** An undo that is under way. */
	#undoing;
	/** Number of the latest look: an earlier answer no longer counts. */
	#looks;
	/** Tells the next look that the text on screen was erased, wherever the reader is. */
	#mayReplace;
	#pause;
	#unwatch;
	constructor(view, table = TABLE) {
		this.state = {
			at: "loading",
			text: "",
			lock: "none",
			told: "nothing"
		};
		this.#looks = 0;
		this.#mayReplace = false;
		this.#unwatch = () => {};
		this.#view = view;
		this.#table = table;
		this.#drafts = new Drafts(view, (event) => this.send(event));
	}
	/** Runs the table's entry for `event` in the present state; settles with its effects. */
	async send(event) {
		const entry = this.#table[this.state.at][event.type];
		if (!entry) return;
		const [state, ...effects] = entry(this.state, event);
		this.state = state;
		const running = effects.map((effect) => this.#run(effect));
		this.#view.onChange();
		await Promise.all(running);
	}
	/** Opens the draft of the context's key in `journal`, and follows its changes. */
	open(journal, isOther) {
		this.#journal = journal;
		this.send({
			type: "keyChanged",
			isOther
		});
		this.watch();
	}
	watch() {
		this.close();
		this.#unwatch = this.#drafts.watch(this.#journal);
		this.send({ type: "load" });
	}
	close() {
		clearTimeout(this.#pause);
		this.#unwatch();
	}
	/** Makes ready to write, so that the first letter need not wait. */
	prepare() {
		if (this.state.at !== "visit") this.#journal?.prepare?.();
	}
	/** The draft on screen, then others whose text no transaction holds yet. */
	get drafts() {
		return this.#drafts.all;
	}
	async #run(effect) {
		switch (effect.do) {
			case "begin": return this.#begin(effect.on);
			case "write":
				this.#drafts.current.type(effect.text, effect.keep);
				clearTimeout(this.#pause);
				this.#pause = setTimeout(() => void this.send({ type: "pause" }), PAUSE_MS);
				return;
			case "flush": return this.#drafts.flush();
			case "store": return this.#drafts.storePending();
			case "look":
				this.#mayReplace ||= !!effect.mayReplace;
				return this.#look();
			case "erase": return this.#erase();
			case "undo": return this.#putBack();
			case "finish":
				this.#undo?.finish();
				this.#undo = void 0;
				return;
			case "lock":
				await this.#drafts.flush();
				return this.#journal.lock();
			case "list": return this.#list().catch((error) => this.#fail(error));
			case "forgetVisits":
				this.#drafts.forgetVisits();
				return this.#begin();
			case "notify": return this.#view.onChange(effect.notice);
		}
	}
	#begin(on, after) {
		const { revision, text } = this.#drafts.current;
		if (on && on.revision === revision && on.text === text) return;
		this.#looks += 1;
		const isVisit = this.state.at === "visit";
		this.#drafts.begin(isVisit ? void 0 : this.#journal, !this.state.text, on, after);
		const { current } = this.#drafts;
		if (!current.isSaved) this.send({
			type: "type",
			text: current.text
		});
	}
	/** Looks at what the device holds, once no write of this draft's is on its way. */
	async #look() {
		const draft = this.#drafts.current;
		const turn = this.#looks += 1;
		const isLast = () => turn === this.#looks;
		try {
			for (;;) {
				await draft.settle();
				const { text, revision } = draft;
				const { lock, found } = await this.#drafts.read(this.#journal);
				if (!isLast()) return;
				if (draft.isBusy || text !== draft.text || revision !== draft.revision) continue;
				await this.send({
					type: "read",
					lock,
					found,
					isSaved: draft.isSaved,
					isRecent: !!found && isFromThisVisit(found),
					mayReplace: this.#mayReplace || this.#view.canReplaceText()
				});
				this.#mayReplace = false;
				return;
			}
		} catch (error) {
			if (isLast()) this.#fail(error);
		}
	}
	async #erase() {
		const old = this.#drafts.current;
		const { key } = this.#drafts.context;
		const erasing = Promise.allSettled([old.flush(), this.#undoing]).then(() => this.#journal.erase([key]));
		this.#begin(void 0, erasing.catch(() => {}));
		const draft = this.#drafts.current;
		try {
			const undo = await erasing;
			if (draft !== this.#drafts.current) return undo.finish();
			this.#undo = undo;
			this.send({
				type: "done",
				unsaved: old.isSaved ? "" : old.text
			});
		} catch (error) {
			if (draft !== this.#drafts.current) return;
			this.#drafts.resume(old);
			await this.send({
				type: "eraseFailed",
				reason: reasonOf(error),
				isSaved: old.isSaved
			});
		}
	}
	async #putBack() {
		const undo = this.#undo;
		try {
			await (this.#undoing = undo?.undo());
			await (undo === this.#undo ? this.send({ type: "undone" }) : this.#look());
		} catch (error) {
			if (undo === this.#undo) this.#fail(error);
		}
	}
	async #list() {
		const { name, context } = this.#drafts;
		const versions = await this.#journal.versions(context.key);
		if (name === this.#drafts.name) await this.send({
			type: "versions",
			versions
		});
	}
	#fail(error) {
		this.send({
			type: "storageFailed",
			reason: reasonOf(error)
		});
	}
};
var reasonOf = (error) => error instanceof JournalError ? error.reason : "failed";
export { DraftSession };
