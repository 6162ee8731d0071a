import { define } from "../internal/define.js";
import { keepFocus } from "../internal/focus.js";
import { deviceJournal } from "../journal/device-journal.js";
import { keyOf } from "../journal/journal.js";
import { reflection } from "../locales/en.js";
import { readoptStyles } from "../internal/readopt-styles.js";
import { formTokens, tokens } from "../internal/styles/tokens.js";
import { collapse, readWords } from "../text.js";
import { withoutTracking } from "../url.js";
import { warn } from "../warn.js";
import { addDefaultWords, removeHost, term } from "../locales/localize.js";
import { articleContext } from "./article.js";
import "./reflection-lock.js";
import { AutoLockController } from "./reflection-prompt/auto-lock-controller.js";
import { DraftController } from "./reflection-prompt/draft-controller.js";
import { renderField } from "./reflection-prompt/field.js";
import { promptStyles } from "./reflection-prompt/styles.js";
import { renderMore, renderStatus } from "./reflection-prompt/toolbar.js";
import { ContextConsumer, createContext } from "@lit/context";
import { LitElement, html, nothing } from "lit";
// src/elements/reflection-prompt.ts
/** Where the reader's words are kept; unless an application provides another journal, the device's own. The key is global, like the article's. */
var journalContext = createContext(Symbol.for("salve-journal"));
var ANNOUNCED = {
	saved: "salvePromptSaved",
	erased: "salvePromptErased",
	conflict: "salvePromptConflict"
};
/**
* A question, a field for the reader's own words, and the truth about where they are.
*
* What is typed is kept as it is typed, on this device, under the article's id and `name`; nothing of it leaves the page.
*
* @tag salve-reflection-prompt
* @slot - The question: the field's label.
* @slot intro - What stands before the question.
* @slot privacy - A sentence of the site's own in place of the one about where the words are kept.
* @slot pause - A moment to look up, such as a breath or a view.
* @slot support - Help lines, the site's own, with the day they were checked.
* @fires {ReflectionSavedEvent} salve-reflection-saved - The reader paused, and the words are on the device. Carries their key alone.
* @fires {ReflectionErasedEvent} salve-reflection-erased - The reader erased the words. Carries their key alone.
* @fires {ReflectionErrorEvent} error - The words can't be kept, for `reason`. Does not bubble.
* @csspart prompt - The box around it all.
* @csspart question - The question.
* @csspart privacy - Where the words are kept.
* @csspart field - The text field.
* @csspart status - Whether the words are kept.
* @cssprop --salve-accent - Colour of focus, links and the tick. Default: a green that suits the text colour.
* @cssprop --salve-font-ui - Font family of what informs or is operated. Default: the page's own.
* @cssprop --salve-radius - Corner radius of the field; the box's is 6px more. Default: `8px`.
* @cssprop --salve-space - Factor for the space inside the box. Default: `1`.
* @cssstate saved - The device holds the text that is in the field.
*/
var SalveReflectionPrompt = class extends LitElement {
	static {
		this.properties = {
			name: {},
			question: {},
			rows: { type: Number },
			placeholder: {},
			count: { type: Boolean },
			keep: {},
			lockAfter: {
				attribute: "lock-after",
				type: Number
			},
			view: { state: true }
		};
	}
	static {
		this.styles = [
			tokens,
			formTokens,
			promptStyles
		];
	}
	#article;
	#provided;
	/** What the pieces beside this file may do here. */
	#desk;
	#keeper;
	#idle;
	#internals;
	#startedAs;
	#startedWith;
	/** The page's address when the prompt came into it: scripts that write another must not part the reader from the words. */
	#address;
	get #place() {
		const { id = this.#address, headline = document.title, url = this.#address, author, datePublished } = this.#article.value ?? {};
		const article = {
			id,
			headline,
			url,
			...author && { author },
			...datePublished && { datePublished }
		};
		const question = this.#question;
		return {
			key: keyOf(id, this.name || question.toLowerCase()),
			article,
			question
		};
	}
	/** The question as text, without what stands in other slots. */
	get #question() {
		const own = [...this.childNodes].filter((node) => !node.slot);
		const holder = document.createElement("div");
		holder.append(...own.map((node) => node.cloneNode(true)));
		return collapse(readWords(holder)) || (this.question ?? "");
	}
	constructor() {
		super();
		this.rows = 4;
		this.count = false;
		this.keep = "device";
		this.view = {
			isVeiled: false,
			isMoreOpen: false,
			isListing: false,
			isCopied: false,
			checksSpelling: false,
			printsWords: false
		};
		this.#article = new ContextConsumer(this, {
			context: articleContext,
			subscribe: true
		});
		this.#provided = new ContextConsumer(this, {
			context: journalContext,
			subscribe: true
		});
		this.#desk = ((prompt) => ({
			element: prompt,
			get journal() {
				return prompt.#provided.value ?? deviceJournal;
			},
			get place() {
				return prompt.#place;
			},
			get view() {
				return prompt.view;
			},
			get count() {
				return prompt.count;
			},
			fill: (text) => prompt.#fill(text),
			isWriting: () => prompt.shadowRoot?.activeElement === prompt.#field,
			isAtUndo: () => !!prompt.#undoButton?.matches(":hover, :focus"),
			announce: (what) => prompt.#announce(what),
			look: (change) => prompt.#look(change),
			erase: () => prompt.#erase(),
			undo: () => prompt.#undo(),
			prepare: () => prompt.#prepare(),
			type: () => prompt.#type(),
			show: () => prompt.#show()
		}))(this);
		this.#keeper = new DraftController(this.#desk);
		this.#idle = new AutoLockController(this, this.#keeper, () => this.lockAfter);
		this.#startedAs = "";
		this.#address = "";
		this.#leave = ({ type }) => {
			if (type === "pagehide" || document.hidden) this.#keeper.leave(type === "pagehide");
		};
		if (typeof document !== "undefined") this.#internals = this.attachInternals();
	}
	connectedCallback() {
		super.connectedCallback();
		this.#address ||= withoutTracking(this.ownerDocument.URL);
		addEventListener("pagehide", this.#leave);
		document.addEventListener("visibilitychange", this.#leave);
		if (!this.hasUpdated) return;
		this.#keeper.resume();
		this.requestUpdate();
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		removeEventListener("pagehide", this.#leave);
		document.removeEventListener("visibilitychange", this.#leave);
		removeHost(this);
	}
	adoptedCallback() {
		readoptStyles(this);
	}
	willUpdate() {
		if (!this.isConnected) return;
		if (this.hasUpdated && this.#keeper.phase === "open" && !this.#keeper.text) this.view.isVeiled = false;
		const { journal, place } = this.#desk;
		const { key } = place;
		if (key !== this.#startedAs || journal !== this.#startedWith) {
			if (!this.name) warn(this.localName, `has no name, so that the words are lost from sight when the question is reworded; give it one: name="friend".`);
			if (!this.hasUpdated) this.#keeper.isVisit = this.keep === "visit";
			const isOther = !!this.name && !!this.#startedAs && key !== this.#startedAs;
			this.#startedAs = key;
			this.#startedWith = journal;
			this.#keeper.start(isOther);
		}
	}
	update(changes) {
		keepFocus(this.shadowRoot, () => super.update(changes), () => document.hidden ? void 0 : this.shadowRoot.querySelector(".instead :is(button, salve-reflection-lock)") ?? this.#field);
	}
	updated() {
		this.#field.style.setProperty("--_rows", String(this.rows));
		const { isSaved, text } = this.#keeper;
		this.#internals?.states[isSaved && text ? "add" : "delete"]("saved");
	}
	render() {
		const { phase, isVisit, lockState, text, erased } = this.#keeper;
		const isChosen = !!text || phase !== "open" || !!erased;
		return html`<div class="box ph-no-capture rr-block sentry-block fs-exclude" part="prompt" data-dd-privacy="hidden" data-hj-suppress data-clarity-mask="true" data-private data-sl="exclude" data-openreplay-obscured><slot name="intro"></slot><label class="question" part="question" for="field"><slot>${this.question}</slot></label><p class="privacy" part="privacy" id="privacy"><span ?hidden=${isVisit}><slot name="privacy">${term(this, lockState === "none" ? "salvePromptPrivacy" : "salvePromptPrivacyLocked")}</slot></span>${isVisit ? term(this, "salvePromptPrivacyVisit") : nothing} <button type="button" class=${isChosen ? "gone" : ""} @click=${this.#choose}>${term(this, isVisit ? "salvePromptKeepHere" : "salvePromptKeepVisit")}</button></p>${renderField(this.#desk, this.#keeper, this)} ${renderStatus(this.#desk, this.#keeper)} ${this.view.isMoreOpen ? renderMore(this.#desk, this.#keeper) : nothing}<slot name="pause"></slot><slot name="support"></slot>${this.view.printsWords && !this.view.isVeiled && text ? html`<p class="printed" translate="no" dir="auto">${text}</p>` : nothing}<div class="lines" aria-hidden="true"></div><p class="aloud" role="status"></p></div>`;
	}
	#look(change) {
		this.view = {
			...this.view,
			...change
		};
	}
	async #erase() {
		await this.#keeper.erase();
		if (!this.#keeper.erased) return;
		this.#look({
			isVeiled: false,
			isListing: false
		});
		await this.updateComplete;
		this.#undoButton?.focus({ preventScroll: true });
	}
	async #undo() {
		await this.#keeper.undo();
		await this.updateComplete;
		this.#field.focus({ preventScroll: true });
	}
	#fill(text) {
		if (!this.#field || this.#field.value === text) return;
		this.#field.value = text;
		this.#grow();
	}
	#announce(what) {
		const aloud = this.shadowRoot?.querySelector(".aloud");
		const { failure = "" } = this.#keeper;
		if (aloud) aloud.textContent = what === "failed" ? term(this, "salvePromptNotKept", failure) : term(this, ANNOUNCED[what]);
	}
	get #field() {
		return this.shadowRoot?.querySelector("textarea");
	}
	get #undoButton() {
		return this.shadowRoot.querySelector(".undo");
	}
	#prepare() {
		this.#keeper.prepare();
		this.#idle.wake();
	}
	#type() {
		if (this.view.isCopied) this.#look({ isCopied: false });
		if (this.#field.value !== this.#keeper.text) this.#keeper.type(this.#field.value);
		this.#grow();
		this.#idle.wake();
	}
	#show() {
		this.#look({ isVeiled: false });
		this.#keeper.show();
		this.updateComplete.then(() => this.#field.focus({ preventScroll: true }));
	}
	#choose() {
		this.#keeper.keepForVisit(!this.#keeper.isVisit);
	}
	/** On the window and the document, whatever hides or ends the page. */
	#leave;
	/** Where CSS can't make the field as high as its text. */
	#grow() {
		if (CSS.supports("field-sizing", "content")) return;
		this.#field.style.blockSize = "auto";
		this.#field.style.blockSize = `${this.#field.scrollHeight + 2}px`;
	}
};
addDefaultWords(reflection);
define("salve-reflection-prompt", SalveReflectionPrompt);
export { SalveReflectionPrompt, journalContext };
