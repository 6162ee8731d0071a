import { ReflectionErrorEvent } from "../../events.js";
import { Task } from "@lit/task";
// src/elements/reflection-journal/journal-controller.ts
/** How long a change waits for the next one before the list follows, in milliseconds: a prompt beside it writes at every key. */
var REST = 400;
/** More changes than this are read faster by reading everything. */
var FEW = 50;
/** What the journal holds, read when it is opened and kept up with; the one place that catches what the journal throws. */
var JournalController = class {
	#host;
	#find;
	#beside;
	#watched;
	#unwatch;
	#timer;
	#turn;
	/** The keys that have changed since it was read; undefined where anything may have. */
	#changed;
	/** `find` gives the journal, or nothing while it is folded. */
	constructor(host, find) {
		this.reflections = [];
		this.isRead = false;
		this.#beside = /* @__PURE__ */ new Map();
		this.#turn = 0;
		this.#host = host;
		this.#find = find;
		host.addController(this);
		new Task(host, {
			args: () => [find(), this.#turn],
			task: ([journal], { signal }) => this.#read(journal, signal)
		});
	}
	hostConnected() {
		this.#changed = void 0;
		this.#run();
	}
	hostDisconnected() {
		this.#watch(void 0);
	}
	/** The keys of all that was written beside an article. */
	keysBeside(articleId) {
		return this.#beside.get(articleId) ?? [];
	}
	/** What `act` makes of the journal; undefined where the journal can't, and then the reader and the page are told why. */
	async attempt(act) {
		try {
			const value = await act(this.#find());
			this.#tell(void 0);
			return value;
		} catch (error) {
			this.#tell(error.reason ?? "failed");
			return;
		}
	}
	async #read(journal, signal) {
		this.#watch(journal);
		if (!journal) return this.#put([], false);
		const changed = this.#changed;
		const isFew = this.isRead && changed && changed.size <= FEW;
		const read = await this.attempt(() => isFew ? this.#follow(journal, changed) : journal.list());
		if (signal.aborted) return;
		this.#changed = /* @__PURE__ */ new Set();
		this.#put(read ?? (this.problem === "locked" ? [] : this.reflections), !!read);
	}
	async #follow(journal, changed) {
		const now = await Promise.all([...changed].map((key) => journal.read(key)));
		return [...this.reflections.filter(({ key }) => !changed.has(key)), ...now.filter((each) => each !== void 0)];
	}
	#put(reflections, isRead) {
		this.reflections = reflections;
		this.isRead = isRead;
		this.#beside.clear();
		for (const { key, article } of reflections) {
			const keys = this.#beside.get(article.id);
			if (keys) keys.push(key);
			else this.#beside.set(article.id, [key]);
		}
	}
	#watch(journal) {
		if (journal === this.#watched) return;
		this.#unwatch?.();
		clearTimeout(this.#timer);
		this.#changed = void 0;
		this.#watched = journal;
		this.#unwatch = journal?.watch((change) => this.#note(change));
	}
	#note({ kind, keys }) {
		if (kind === "lock" || !keys) this.#changed = void 0;
		else for (const key of keys) this.#changed?.add(key);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#run(), kind === "written" ? REST : 0);
	}
	#run() {
		this.#turn += 1;
		this.#host.requestUpdate();
	}
	#tell(problem) {
		this.problem = problem;
		this.#host.requestUpdate();
		if (problem && problem !== "locked") this.#host.dispatchEvent(new ReflectionErrorEvent(problem));
	}
};
export { JournalController };
