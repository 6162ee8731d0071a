import { ReflectionErasedEvent, ReflectionErrorEvent, ReflectionSavedEvent } from "../../events.js";
import { DraftSession } from "../../journal/draft-session.js";
import { term } from "../../locales/localize.js";
import { warn } from "../../warn.js";
// src/elements/reflection-prompt/draft-controller.ts
var ANNOUNCED = {
	saved: "salvePromptSaved",
	erased: "salvePromptErased",
	conflict: "salvePromptConflict"
};
/** Shows a draft session: updates the prompt for each state, and announces or sends its notices. */
var DraftController = class {
	#host;
	#context;
	#session;
	/** Notice that the next update announces. */
	#announced;
	#isBlank = true;
	#openedKey = "";
	#openedArticle = "";
	#openedJournal;
	constructor(host, options) {
		this.#host = host;
		this.#context = options.context;
		this.#session = new DraftSession({
			context: options.context,
			canReplaceText: options.canReplaceText,
			find: options.find,
			onChange: (notice) => this.#show(notice)
		});
		host.addController(this);
	}
	get state() {
		return this.#session.state;
	}
	/** Follows the journal again. */
	hostConnected() {
		if (!this.#host.hasUpdated) return;
		this.#session.watch();
		this.#host.requestUpdate();
	}
	/** Announces the last notice to a screen reader, once. */
	hostUpdated() {
		const notice = this.#announced;
		if (!notice) return;
		this.#announced = void 0;
		this.#host.shadowRoot.querySelector(".aloud").textContent = notice.kind === "failed" ? term(this.#host, "salvePromptNotKept", notice.reason) : term(this.#host, ANNOUNCED[notice.kind]);
	}
	hostDisconnected() {
		this.#session.close();
		this.send({ type: "hidden" });
	}
	send(event) {
		return this.#session.send(event);
	}
	/** Opens the draft in the journal, unless the same one is open; without a name, it warns. */
	open(journal, isNamed) {
		const { key, article } = this.#context();
		if (key === this.#openedKey && journal === this.#openedJournal) return;
		if (!isNamed) warn(this.#host.localName, `has no name, so that the words are lost from sight when the question is reworded; give it one: name="friend".`);
		if (/^(about|blob|data):/.test(document.URL) && /^https?:/.test(article.id)) warn(this.#host.localName, "is in a frame without an address of its own, which it may share with others; give the article an article-id.");
		const isOther = !!this.#openedKey && key !== this.#openedKey;
		const isTranslated = !isNamed && article.id === this.#openedArticle;
		this.#openedKey = key;
		this.#openedArticle = article.id;
		this.#openedJournal = journal;
		this.#session.open(journal, isOther && !isTranslated);
	}
	prepare() {
		this.#session.prepare();
	}
	#show(notice) {
		if (notice) this.#notify(notice);
		const wasBlank = this.#isBlank;
		this.#isBlank = isBlank(this.state);
		if (notice || !wasBlank || !this.#isBlank) this.#host.requestUpdate();
	}
	#notify(notice) {
		const { key } = this.#context();
		if (notice.kind === "flushed") return void this.#host.dispatchEvent(new ReflectionSavedEvent(key));
		if (notice.kind !== "failed" || notice.isFirst) this.#announced = notice;
		if (notice.kind === "erased") this.#host.dispatchEvent(new ReflectionErasedEvent(key));
		if (notice.kind === "failed") this.#host.dispatchEvent(new ReflectionErrorEvent(notice.reason));
	}
};
/** Tells that a prompt looks as before the device is read: it may turn out to hold nothing. */
var isBlank = ({ at, text, lock, undo, versions }) => (at === "loading" || at === "saved") && !text && lock === "none" && !undo && !versions;
/** Tells that the field is in sight: neither locked nor collapsed. */
var isOpen = ({ at }) => at !== "locked" && at !== "collapsed";
/** Reason that the words are not kept. */
var reasonOf = (state) => state.at === "failed" ? state.reason : void 0;
export { DraftController, isOpen, reasonOf };
