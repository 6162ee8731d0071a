import { ReflectionErasedEvent, ReflectionErrorEvent, ReflectionSavedEvent } from "../../events.js";
import { JournalError } from "../../journal/journal.js";
import { isFromThisVisit } from "../../journal/visit.js";
import { Autosave } from "../../journal/autosave.js";
// src/elements/reflection-prompt/draft-controller.ts
/** How long an erasure can be undone at least: milliseconds. */
var UNDOABLE = 15e3;
/** Stands between a prompt's field and the journal: what was found, where the words are now, and what can be undone. */
var DraftController = class {
	#desk;
	#writer;
	#journal;
	#stop;
	#hasSaved;
	#hasFailed;
	#undoTimer;
	constructor(desk) {
		this.phase = "open";
		this.isVisit = false;
		this.hasConflict = false;
		this.lockState = "none";
		this.isTyped = false;
		this.#stop = () => {};
		this.#hasSaved = false;
		this.#hasFailed = false;
		this.#desk = desk;
		desk.element.addController(this);
	}
	get text() {
		return this.#writer.text;
	}
	get isSaved() {
		return this.#writer.isSaved;
	}
	get failure() {
		return this.#writer.failure ?? this.problem;
	}
	hostDisconnected() {
		this.#stop();
		this.leave(false);
	}
	/**
	* Begins anew with a journal and a key: what is kept there is read, and shown only where it is of now. What stands in the field is another
	* question's where `isOther`, unless the reader is in it or it is kept nowhere else.
	*/
	start(isOther) {
		this.#writer?.storePending();
		this.#journal = this.#desk.journal;
		this.#begin();
		this.phase = "open";
		this.found = void 0;
		if (isOther && !this.isVisit && !this.#desk.isWriting()) {
			this.#clear();
			this.#finish();
		}
		this.resume();
	}
	/** A writer of its own for each journal and key, and one without a journal for this visit: no answer that comes late can write or show the other's words. */
	#begin() {
		const place = this.#desk.place;
		this.#writer = new Autosave(this.isVisit ? void 0 : this.#journal, () => this.#desk.place.key === place.key ? this.#desk.place : place, (news) => this.#hear(news));
	}
	/** Hears of changes again, and looks at what is kept. */
	resume() {
		this.#stop();
		this.#stop = this.#journal.watch((change) => void this.#attend(change));
		this.#load();
	}
	async #load() {
		if (this.isVisit) return;
		const writer = this.#writer;
		try {
			const state = await this.#journal.lockState();
			if (writer !== this.#writer) return;
			this.lockState = state;
			if (state === "locked") {
				if (!this.text) this.phase = "locked";
				return;
			}
			if (this.phase === "locked") this.phase = "open";
			const found = await this.#journal.read(this.#desk.place.key);
			if (writer !== this.#writer) return;
			this.problem = void 0;
			if (this.text) {
				if (!writer.isSaved) await writer.flush();
			} else if (found?.text) {
				this.found = found;
				if (isFromThisVisit(found)) this.show();
				else this.phase = "folded";
			}
		} catch (error) {
			this.#fail(error);
		} finally {
			this.#desk.element.requestUpdate();
		}
	}
	/** Unfolds what was found. */
	show() {
		const { found } = this;
		this.phase = "open";
		if (found && !this.text) {
			this.#writer.reset(found);
			this.#desk.fill(found.text);
		}
		this.#desk.element.requestUpdate();
	}
	prepare() {
		this.#writer.prepare();
	}
	type(text) {
		this.isTyped = true;
		this.#writer.type(text);
		this.#desk.element.requestUpdate();
	}
	/** The reader stops for a moment: what is written is flushed. */
	rest() {
		if (this.isTyped) this.#writer.flush();
	}
	/** The page hides, or goes: what is not kept yet is put away at once, and what must not be kept is gone with the page. */
	leave(isGone) {
		this.#writer?.storePending();
		if (this.isVisit && isGone) this.#clear();
		this.#finish();
	}
	/** The reader's choice, before anything is written; going back to the device keeps what was written since. */
	keepForVisit(isVisit) {
		const { text } = this;
		this.#writer.flush();
		this.isVisit = isVisit;
		this.phase = "open";
		this.problem = void 0;
		this.#begin();
		if (text) this.#writer.type(text);
		this.#load();
		this.#desk.element.requestUpdate();
	}
	async listVersions() {
		try {
			this.versions = this.isVisit ? [] : await this.#journal.versions(this.#desk.place.key);
		} catch (error) {
			this.#fail(error);
		}
		this.#desk.element.requestUpdate();
	}
	/** Puts an earlier version into the field, at the reader's word; what stood there becomes a version. */
	restore({ text }) {
		this.phase = "open";
		this.isTyped = true;
		this.hasConflict = false;
		this.versions = void 0;
		this.#desk.fill(text);
		this.#writer.type(text, true);
		this.#desk.element.requestUpdate();
	}
	/** Erases the words and all their versions; until `#finish`, they can be put back. */
	async erase() {
		const { key } = this.#desk.place;
		const { text } = this;
		try {
			if (this.isVisit) this.erased = {
				undo: () => Promise.resolve(this.type([text, this.text].filter(Boolean).join("\n\n"))),
				finish: () => {}
			};
			else {
				await this.#writer.flush();
				this.#writer.reset({
					text: "",
					revision: 0
				});
				this.erased = await this.#journal.erase([key]);
			}
		} catch (error) {
			this.#writer.text = text;
			return this.#fail(error);
		}
		this.#clear();
		this.#desk.announce("erased");
		this.#desk.element.dispatchEvent(new ReflectionErasedEvent(key));
		this.#await(UNDOABLE);
	}
	async undo() {
		const { erased } = this;
		try {
			await erased?.undo();
			this.#finish();
			if (this.isVisit) this.#desk.fill(this.text);
			else {
				const found = await this.#journal.read(this.#desk.place.key);
				if (found && !this.text) {
					this.found = found;
					this.show();
				}
			}
		} catch (error) {
			this.#fail(error);
		}
		this.#desk.element.requestUpdate();
	}
	/** Locks what is kept, once the device holds all of it. */
	async lock() {
		if (this.isTyped) await this.#writer.flush();
		this.#journal.lock();
	}
	#hear(news) {
		const { failure, isSaved } = this.#writer;
		if (news === "failed") this.#fail(failure);
		if (news === "conflict") {
			this.hasConflict = true;
			this.#desk.announce("conflict");
		}
		if (news === "flushed") this.#desk.element.dispatchEvent(new ReflectionSavedEvent(this.#desk.place.key));
		if (isSaved) {
			if (!this.#hasSaved || this.#hasFailed) this.#desk.announce("saved");
			this.#hasSaved = true;
			this.#hasFailed = false;
		}
		this.#desk.element.requestUpdate();
	}
	/** Said aloud once, until it has gone well again. */
	#fail(error) {
		const reason = error instanceof JournalError ? error.reason : error ?? "failed";
		if (!this.#writer.failure) this.problem = reason;
		if (!this.#hasFailed) this.#desk.announce("failed");
		this.#hasFailed = true;
		this.#desk.element.dispatchEvent(new ReflectionErrorEvent(reason));
		this.#desk.element.requestUpdate();
	}
	async #attend({ kind, keys }) {
		if (this.isVisit || keys && !keys.includes(this.#desk.place.key)) return;
		if (this.#writer.isBusy) return kind === "erased" && this.isSaved ? this.#eraseAgain() : void 0;
		if (kind === "lock") await this.#attendLock();
		else if (!this.#writer.isSaved) await this.#writer.flush();
		else if (kind === "erased") this.#clear();
		else await this.#follow();
		this.#desk.element.requestUpdate();
	}
	/** What another tab erases may be on its way to be flushed here, which would bring it back. What is typed meanwhile stays. */
	async #eraseAgain() {
		const writer = this.#writer;
		const { text } = writer;
		await writer.settle();
		if (writer !== this.#writer || text !== writer.text) return;
		try {
			(await this.#journal.erase([this.#desk.place.key])).finish();
		} catch (error) {
			return this.#fail(error);
		}
		this.#clear();
		this.#desk.element.requestUpdate();
	}
	async #attendLock() {
		const writer = this.#writer;
		const state = await this.#journal.lockState().catch(() => "none");
		if (writer !== this.#writer) return;
		this.lockState = state;
		if (state !== "locked") {
			if (this.phase === "locked") return this.#load();
			await writer.flush();
			return this.#follow(true);
		}
		if (!this.#writer.isSaved) return this.#fail(this.#writer.failure = "locked");
		this.#clear();
		this.phase = "locked";
	}
	/**
	* Shows what another tab wrote; not while the reader is in the field, where it will be kept beside what they type. What is gone when the page
	* was put away meanwhile, as `isBack` says it may have been, was erased.
	*/
	async #follow(isBack = false) {
		const writer = this.#writer;
		const found = await this.#journal.read(this.#desk.place.key).catch(() => null);
		if (writer !== this.#writer || found === null || !writer.isSaved) return;
		if (!found) return isBack ? this.#clear() : void 0;
		if (this.phase !== "open" || this.#desk.isWriting()) return;
		writer.reset(found);
		this.#desk.fill(found.text);
	}
	#clear() {
		this.#writer.reset({
			text: "",
			revision: 0
		});
		this.#desk.fill("");
		this.found = this.versions = void 0;
		this.phase = "open";
		this.isTyped = this.hasConflict = false;
	}
	#await(milliseconds) {
		clearTimeout(this.#undoTimer);
		this.#undoTimer = setTimeout(() => this.#desk.isAtUndo() ? this.#await(1e3) : this.#finish(), milliseconds);
	}
	#finish() {
		clearTimeout(this.#undoTimer);
		this.erased?.finish();
		this.erased = void 0;
		this.#desk.element.requestUpdate();
	}
};
export { DraftController };
