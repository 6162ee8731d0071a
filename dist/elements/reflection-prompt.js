import { articleContext } from "../article-context.js";
import { ContentController } from "../internal/content-controller.js";
import { CustomStates } from "../internal/custom-states.js";
import { define } from "../internal/define.js";
import { findFocused, keepFocus } from "../internal/focus.js";
import { readoptStyles } from "../internal/readopt-styles.js";
import { formTokens } from "../internal/styles/form-tokens.js";
import { warnEmpty } from "../internal/warn-empty.js";
import { deviceJournal } from "../journal/device-journal.js";
import { reflection } from "../locales/en.js";
import { addDefaultWords, removeHost } from "../locales/localize.js";
import "./article.js";
import "./reflection-lock.js";
import { renderBox } from "./reflection-prompt/box.js";
import { PromptContext, hasQuestion } from "./reflection-prompt/context.js";
import { DraftController } from "./reflection-prompt/draft-controller.js";
import { FieldController } from "./reflection-prompt/field-controller.js";
import "./reflection-prompt/field.js";
import { LeaveController } from "./reflection-prompt/leave-controller.js";
import { promptStyles } from "./reflection-prompt/styles.js";
import { ContextConsumer, createContext } from "@lit/context";
import { LitElement } from "lit";
// src/elements/reflection-prompt.ts
/**
* The journal that keeps the reader's words: an application's, or else the device's own.
* The key is global, like the article's.
*/
var journalContext = createContext(Symbol.for("salve-journal"));
/**
* A question, a field for the reader's own words, and the truth about where they are.
*
* It keeps words as they are typed, on this device, under the article's id and `name`; nothing of
* them leaves the page.
*
* @tag salve-reflection-prompt
* @slot - The question: the field's label.
* @slot intro - Words before the question.
* @slot privacy - A sentence of the site's own in place of the one about where the words are kept.
* @slot pause - A moment to look up, such as a breath or a view.
* @slot support - Help lines, the site's own, with the day they were checked.
* @fires {ReflectionSavedEvent} salve-reflection-saved - The reader paused, and the words are on
*   the device. Carries their key alone.
* @fires {ReflectionErasedEvent} salve-reflection-erased - The reader erased the words. Carries
*   their key alone.
* @fires {ReflectionErrorEvent} error - The words can't be kept, for `reason`. Does not bubble.
* @csspart prompt - The box around it all.
* @csspart question - The question.
* @csspart privacy - The sentence on where the words are kept.
* @csspart field - The text field.
* @csspart status - The line on whether the words are kept.
* @cssprop --salve-accent - Colour of focus, links and the tick. Default: a green that suits the
*   text colour.
* @cssprop --salve-font-ui - Font family of notes and controls. Default: the page's own.
* @cssprop [--salve-radius=8px] - Corner radius of the field; the box's is 6px more.
* @cssprop [--salve-space=1] - Factor for the space inside the box.
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
			}
		};
	}
	static {
		this.styles = [formTokens, promptStyles];
	}
	#article;
	#provided;
	#context;
	#draft;
	#field;
	#states;
	constructor() {
		super();
		this.rows = 4;
		this.count = false;
		this.keep = "device";
		this.#article = new ContextConsumer(this, {
			context: articleContext,
			subscribe: true
		});
		this.#provided = new ContextConsumer(this, {
			context: journalContext,
			subscribe: true
		});
		this.#context = new PromptContext(this, () => this.#article.value);
		this.#draft = new DraftController(this, {
			context: () => this.#context.read(),
			find: (journal, key) => this.#context.find(journal, key, !this.#draft.state.text),
			canReplaceText: () => findFocused(this.shadowRoot) !== this.#field.element
		});
		this.#field = new FieldController(this, this.#draft);
		this.#states = new CustomStates(this);
		new ContentController(this);
		new LeaveController(this, this.#draft, () => this.isUpdatePending && this.performUpdate());
	}
	disconnectedCallback() {
		super.disconnectedCallback();
		removeHost(this);
	}
	/** Goes on where `moveBefore` has put it: the field and the reader's pause stay as they are. */
	connectedMoveCallback() {
		for (const consumer of [this.#article, this.#provided]) {
			consumer.hostDisconnected();
			consumer.hostConnected();
		}
		this.#field.restoreFocus();
	}
	adoptedCallback() {
		readoptStyles(this);
	}
	willUpdate() {
		if (!this.isConnected) return;
		if (!this.hasUpdated && this.keep === "visit") this.#draft.send({
			type: "visit",
			isVisit: true
		});
		this.#draft.open(this.#journal, !!this.name);
	}
	update(changes) {
		keepFocus(this.shadowRoot, () => super.update(changes), () => document.hidden ? void 0 : this.shadowRoot.querySelector(".instead :is(button, salve-reflection-lock)") ?? this.#field.element);
	}
	updated() {
		const { at, text } = this.#draft.state;
		this.#states.set(at === "saved" && text ? ["saved"] : []);
	}
	render() {
		const { question, rows, placeholder, count } = this;
		const view = {
			...this.#field.view,
			element: this,
			journal: this.#journal,
			context: this.#context.read(),
			question,
			rows,
			placeholder,
			count
		};
		if (!hasQuestion(view) && !this.#context.hadQuestion) warnEmpty(this, "give it a question");
		return renderBox(this.#draft.state, view, this.#field);
	}
	get #journal() {
		return this.#provided.value ?? deviceJournal;
	}
};
addDefaultWords(reflection);
define("salve-reflection-prompt", SalveReflectionPrompt);
export { SalveReflectionPrompt, journalContext };
