import { JournalError } from "./journal.js";
import { visitId } from "./visit.js";
// src/journal/autosave.ts
/** Base of a draft that is typed on no text. */
var NOTHING = {
	text: "",
	revision: 0
};
/**
* Keeps one draft's text as it is typed: one write in flight and the newest text next,
* with no timer between an input and its write.
* A draft without a journal is in this page's memory alone.
*/
var Autosave = class {
	#journal;
	#context;
	#report;
	/** Writer of the text that the draft is typed on. */
	#base;
	/** Erasure that no write may overtake. */
	#after;
	/** The text that a completed transaction holds. */
	#saved;
	/** Time of the last input. */
	#updated;
	/** Details when it was typed: those of now may be another page's, before it is swapped in. */
	#details;
	/** Time of the input that was flushed last. */
	#flushed;
	#wantsFlush;
	#wantsVersion;
	#writing;
	constructor(journal, context, report, { text, revision, writer }, after) {
		this.id = "";
		this.#updated = "";
		this.#flushed = "";
		this.#wantsFlush = false;
		this.#wantsVersion = false;
		this.#journal = journal;
		this.#context = context;
		this.#report = report;
		this.text = this.#saved = text;
		this.revision = revision;
		this.#base = writer;
		this.#after = after;
	}
	/** Tells that a completed transaction holds the text, or that there is none. */
	get isSaved() {
		return !this.replaced && this.text === this.#saved;
	}
	/** Tells that the disk holds the text, too. */
	get isFlushed() {
		return !this.#journal || this.isSaved && this.#updated === this.#flushed;
	}
	/** Tells that a write of this draft's is on its way. */
	get isBusy() {
		return !!this.#writing;
	}
	/** Waits until no write of this draft's is on its way. */
	async settle() {
		await this.#writing;
	}
	/** Takes what was typed, and writes it; `keep` makes a version of what it replaces. */
	type(text, keep = false) {
		if (keep && this.#journal && !this.isSaved) this.replaced ??= {
			text: this.text,
			updated: this.#updated
		};
		this.text = text;
		this.#details = this.#context();
		if (!this.#journal) return;
		const now = Math.max(Date.now(), Date.parse(this.#updated || "1970") + 1);
		this.#updated = new Date(now).toISOString();
		this.#wantsVersion ||= keep;
		this.#journal.prepare?.(this.#draft());
		this.#write(this.#journal);
	}
	/** Writes the text on screen again, and has the browser flush it to the disk. */
	async flush() {
		if (this.isFlushed) return;
		this.#wantsFlush = true;
		await this.#write(this.#journal);
	}
	/** Takes back what no write has begun with. */
	drop() {
		this.text = this.#saved;
		this.#wantsFlush = false;
	}
	/** Stores at once what no completed transaction holds yet: the page is going. */
	storePending() {
		if (!this.isSaved) this.#journal?.leave?.(this.#draft());
		this.flush();
	}
	#write(journal) {
		return this.#writing ??= this.#writeAll(journal).finally(() => this.#writing = void 0);
	}
	async #writeAll(journal) {
		if (this.#after) {
			await this.#after;
			if (this.isSaved && !this.#wantsFlush) return;
		}
		do {
			const draft = this.#draft();
			const { replaced } = this;
			const [strict, keep, again] = [
				this.#wantsFlush,
				!replaced && this.#wantsVersion,
				this.isSaved
			];
			this.#wantsFlush &&= !!replaced;
			this.#wantsVersion &&= !!replaced;
			try {
				const { revision, conflict } = await journal.write(draft, {
					strict,
					keep,
					again
				});
				this.revision = revision;
				this.#base = draft.writer;
				this.#saved = draft.text;
				if (draft.updated === this.replaced?.updated) this.replaced = void 0;
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
		} while (!this.isSaved || this.#wantsFlush);
	}
	#draft() {
		this.id ||= `${visitId()}.${Math.random().toString(36).slice(2)}`;
		return {
			...this.#details ??= this.#context(),
			text: this.text,
			updated: this.#updated,
			...this.replaced,
			revision: this.revision,
			base: this.#base,
			writer: this.id
		};
	}
};
export { Autosave, NOTHING };
