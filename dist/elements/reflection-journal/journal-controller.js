import { ReflectionErrorEvent } from "../../events.js";
import { Task } from "@lit/task";
// src/elements/reflection-journal/journal-controller.ts
/** Time that a change waits for the next before the list follows: a prompt writes at every key. */
var PAUSE_MS = 400;
/** Number of changes up to which it is faster to read each than to read everything. */
var MAX_SINGLE_READS = 50;
/**
* Reads the journal when it is opened, and follows its changes.
* It is the one place that catches an error of the journal's.
*/
var JournalController = class {
	#host;
	#findJournal;
	#keysByArticle;
	#watched;
	#unwatch;
	#timer;
	#version;
	/** Keys that have changed since it was read; undefined where any may have. */
	#changed;
	/** `findJournal` gives the journal, or nothing while it is folded. */
	constructor(host, findJournal) {
		this.reflections = [];
		this.isRead = false;
		this.#keysByArticle = /* @__PURE__ */ new Map();
		this.#version = 0;
		this.#host = host;
		this.#findJournal = findJournal;
		host.addController(this);
		new Task(host, {
			args: () => [findJournal(), this.#version],
			task: ([journal], { signal }) => this.#read(journal, signal)
		});
	}
	hostConnected() {
		this.#changed = void 0;
		this.#readAgain();
	}
	hostDisconnected() {
		this.#watch(void 0);
	}
	/** Returns the keys of all that was written beside an article. */
	keysOfArticle(articleId) {
		return this.#keysByArticle.get(articleId) ?? [];
	}
	/**
	* Returns what `act` makes of the journal, or undefined where the journal can't.
	* Then the problem is shown to the reader, and the page gets an `error` event.
	*/
	async attempt(act) {
		try {
			const value = await act(this.#findJournal());
			this.#setProblem(void 0);
			return value;
		} catch (error) {
			this.#setProblem(error.reason ?? "failed");
			return;
		}
	}
	async #read(journal, signal) {
		this.#watch(journal);
		if (!journal) return this.#setReflections([], false);
		const changed = this.#changed;
		const isFew = this.isRead && changed && changed.size <= MAX_SINGLE_READS;
		const read = await this.attempt(() => isFew ? this.#readChanged(journal, changed) : journal.list());
		if (signal.aborted) return;
		this.#changed = /* @__PURE__ */ new Set();
		this.#setReflections(read ?? (this.problem === "locked" ? [] : this.reflections), !!read);
	}
	async #readChanged(journal, changed) {
		const now = await Promise.all([...changed].map((key) => journal.read(key)));
		return [...this.reflections.filter(({ key }) => !changed.has(key)), ...now.filter((each) => each !== void 0)];
	}
	#setReflections(reflections, isRead) {
		this.reflections = reflections;
		this.isRead = isRead;
		this.#keysByArticle.clear();
		for (const { key, article } of reflections) {
			const keys = this.#keysByArticle.get(article.id);
			if (keys) keys.push(key);
			else this.#keysByArticle.set(article.id, [key]);
		}
	}
	#watch(journal) {
		if (journal === this.#watched) return;
		this.#unwatch?.();
		clearTimeout(this.#timer);
		this.#changed = void 0;
		this.#watched = journal;
		this.#unwatch = journal?.watch((change) => this.#onChange(change));
	}
	#onChange({ kind, keys }) {
		if (kind === "lock" || !keys) this.#changed = void 0;
		else for (const key of keys) this.#changed?.add(key);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#readAgain(), kind === "written" ? PAUSE_MS : 0);
	}
	#readAgain() {
		this.#version += 1;
		this.#host.requestUpdate();
	}
	#setProblem(problem) {
		this.problem = problem;
		this.#host.requestUpdate();
		if (problem && problem !== "locked") this.#host.dispatchEvent(new ReflectionErrorEvent(problem));
	}
};
export { JournalController };
