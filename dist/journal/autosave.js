import { JournalError } from "./journal.js";
import { visitId } from "./visit.js";
// src/journal/autosave.ts
/** How long nothing is typed before it counts as a pause: milliseconds. */
var PAUSE_MS = 1e3;
/**
* Keeps one field's text as it is typed: one write in flight and the newest text next, with no timer between an input and its write.
* Without a journal it has the text in this page's memory alone, and nothing it does can write it.
*/
var Autosave = class {
	#journal;
	#context;
	#report;
	#id;
	/** The text that a completed transaction holds. */
	#saved;
	#updated;
	/** When the text was typed that was flushed last. */
	#flushed;
	#wantsFlush;
	#wantsVersion;
	#writing;
	#pause;
	constructor(journal, place, report) {
		this.text = "";
		this.revision = 0;
		this.#id = "";
		this.#saved = "";
		this.#updated = "";
		this.#flushed = "";
		this.#wantsFlush = false;
		this.#wantsVersion = false;
		this.#journal = journal;
		this.#context = place;
		this.#report = report;
	}
	/** Whether the device holds the text on screen. */
	get isSaved() {
		return !!this.#journal && this.text === this.#saved;
	}
	/** Whether a write of this field's is on its way. */
	get isBusy() {
		return !!this.#writing;
	}
	/** Waits until no write of this field's is on its way. */
	async settle() {
		await this.#writing;
	}
	/** Takes what the journal holds for what is on screen. */
	reset({ text, revision }) {
		this.text = this.#saved = text;
		this.revision = revision;
		this.failure = void 0;
		clearTimeout(this.#pause);
	}
	/** Takes what was typed, and writes it; `keep` makes a version of what it replaces. */
	type(text, keep = false) {
		this.text = text;
		if (!this.#journal) return;
		const now = Math.max(Date.now(), Date.parse(this.#updated || "1970") + 1);
		this.#updated = new Date(now).toISOString();
		this.#wantsVersion ||= keep;
		this.#journal.prepare?.(this.#draft());
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => void this.flush(), PAUSE_MS);
		this.#write(this.#journal);
	}
	/** Writes again what is on screen, and has the browser flush it to the disk. */
	async flush() {
		clearTimeout(this.#pause);
		if (!this.#journal || this.#updated === this.#flushed && this.isSaved) return;
		this.#wantsFlush = true;
		await this.#write(this.#journal);
	}
	/** The page is going: what no completed transaction holds yet is put away at once. */
	storePending() {
		if (this.#journal && !this.isSaved) this.#journal.leave?.(this.#draft());
		this.flush();
	}
	/** Makes ready to write, so that the first letter need not wait. */
	prepare() {
		this.#journal?.prepare?.();
	}
	#write(journal) {
		return this.#writing ??= this.#writeAll(journal).finally(() => this.#writing = void 0);
	}
	async #writeAll(journal) {
		while (!this.isSaved || this.#wantsFlush) {
			const draft = this.#draft();
			const [strict, keep] = [this.#wantsFlush, this.#wantsVersion];
			this.#wantsFlush = this.#wantsVersion = false;
			try {
				const { revision, conflict } = await journal.write(draft, {
					strict,
					keep
				});
				this.revision = revision;
				this.#saved = draft.text;
				if (strict) this.#flushed = draft.updated;
				this.failure = void 0;
				if (conflict) this.#report("conflict");
				if (this.isSaved) this.#report(strict ? "flushed" : "saved");
			} catch (error) {
				this.failure = error instanceof JournalError ? error.reason : "failed";
				this.#wantsVersion ||= keep;
				this.#report("failed");
				return;
			}
		}
	}
	#draft() {
		this.#id ||= `${visitId()}.${Math.random().toString(36).slice(2)}`;
		return {
			...this.#context(),
			text: this.text,
			revision: this.revision,
			updated: this.#updated,
			writer: this.#id
		};
	}
};
export { Autosave };
