import { define } from "../internal/define.js";
import { LocalizeController } from "../internal/localize-controller.js";
import { keepFocus } from "../internal/focus.js";
import { formatNumber } from "../locales/format.js";
import { groupByArticle } from "../journal/articles.js";
import { deviceJournal } from "../journal/device-journal.js";
import { mayEvict } from "../journal/store/eviction.js";
import { findReflections, readTerms } from "../journal/search.js";
import { reflection } from "../locales/en.js";
import { readoptStyles } from "../internal/readopt-styles.js";
import { formTokens, tokens } from "../internal/styles/tokens.js";
import { addDefaultWords } from "../locales/localize.js";
import { ImportForm } from "./reflection-journal/import-form.js";
import { SessionSheet } from "./reflection-journal/session-sheet.js";
import { Eraser } from "./reflection-journal/eraser.js";
import { ReflectionList } from "./reflection-journal/reflection-list.js";
import { JournalController } from "./reflection-journal/journal-controller.js";
import { journalStyles } from "./reflection-journal/styles.js";
import { ExportForm } from "./reflection-journal/export-form.js";
import "./reflection-lock.js";
import { journalContext } from "./reflection-prompt.js";
import { ContextConsumer } from "@lit/context";
import { LitElement, html, nothing } from "lit";
import { Task } from "@lit/task";
// src/elements/reflection-journal.ts
/**
* All that the reader wrote on this site, by article and date, the newest first: to read, search, take away, bring to a session or erase.
*
* It is folded until the reader opens it, and nothing of it leaves the device.
*
* @tag salve-reflection-journal
* @slot - What you say above it, such as a heading; it is there without the script as well.
* @slot privacy - In place of the sentence that says where the words are kept, for a journal of your application's own.
* @fires {ReflectionErasedEvent} salve-reflection-erased - A reflection was erased; `key` says which.
* @fires {ReflectionErrorEvent} error - The journal can't do what it was asked; `reason` says why.
* @csspart summary - What opens it.
* @csspart search - The search field.
* @csspart headline - An article's headline.
* @csspart entry - A reflection.
* @csspart question - The question that it answers.
* @csspart text - The reader's words.
* @csspart session - The bar for choosing what to bring to a session.
* @csspart take-away - The form that saves a file.
* @csspart bring-back - The form that reads one.
* @csspart notice - What says that something was erased, and lets it be undone.
* @cssprop --salve-accent - Colour of what can be pressed. Default: a green that suits the text colour.
* @cssprop --salve-font-ui - Font family of what informs or is operated. Default: the page's own.
* @cssprop --salve-radius - Corner radius of controls. Default: `8px`.
*/
var SalveReflectionJournal = class extends LitElement {
	constructor(..._args) {
		super(..._args);
		this.open = false;
		this.search = "";
		this.#localize = new LocalizeController(this);
		this.#provided = new ContextConsumer(this, {
			context: journalContext,
			subscribe: true
		});
		this.#journal = new JournalController(this, () => this.open ? this.#provided.value ?? deviceJournal : void 0);
		this.#eraser = new Eraser(this, this.#journal);
		this.#sheet = new SessionSheet(this);
		this.#list = new ReflectionList(this, this.#journal, this.#sheet, this.#eraser);
		this.#exportForm = new ExportForm(this, this.#journal);
		this.#importForm = new ImportForm(this, this.#journal);
		this.#results = new Task(this, {
			args: () => [this.#journal.reflections, this.search],
			task: async ([reflections, search], { signal }) => {
				const found = await findReflections(reflections, search, signal);
				return {
					count: found.length,
					groups: groupByArticle(found),
					terms: readTerms(search)
				};
			}
		});
	}
	static {
		this.properties = {
			headingLevel: {
				attribute: "heading-level",
				type: Number
			},
			open: { state: true },
			search: { state: true },
			panel: { state: true }
		};
	}
	static {
		this.styles = [
			tokens,
			formTokens,
			journalStyles
		];
	}
	#localize;
	/** A journal that the application provides, in place of the device's. */
	#provided;
	#journal;
	#eraser;
	#sheet;
	#list;
	#exportForm;
	#importForm;
	#results;
	adoptedCallback() {
		readoptStyles(this);
	}
	update(changes) {
		const places = [
			"[part=session] button",
			"[part=bring-back] input",
			"[aria-pressed]",
			"summary"
		];
		keepFocus(this.shadowRoot, () => super.update(changes), () => places.map((place) => this.shadowRoot.querySelector(place)).find(Boolean));
	}
	render() {
		return html`<slot></slot><div class="ui quiet box"><p class="privacy"><slot name="privacy">${this.#provided.value ? "" : this.#localize.term("salvePromptPrivacy")}</slot></p></div><details @toggle=${this.#onToggle}><summary part="summary">${this.#localize.term(this.open ? "salveJournalFold" : "salveJournalOpen")}</summary>${this.open ? this.#renderOpen() : nothing}</details>`;
	}
	#renderOpen() {
		const { problem, isRead, reflections } = this.#journal;
		const isLocked = problem === "locked";
		const sheet = this.#sheet;
		const failure = problem && !isLocked ? this.#localize.term("salveJournalProblem", problem) : "";
		return html`<p role="alert" class="ui problem">${failure}</p>${isLocked ? html`<p class="ui">${this.#localize.term("salvePromptPrivacyLocked")}</p>` : nothing} ${isRead && reflections.length === 0 ? html`<p class="ui">${this.#localize.term("salveJournalEmpty")}</p>` : nothing} ${isRead ? this.#renderTools() : nothing} ${sheet.isPage ? sheet.render() : isRead ? this.#renderList() : nothing}<div><salve-reflection-lock .journal=${this.#provided.value ?? deviceJournal}></salve-reflection-lock>${reflections.length || isLocked ? this.#eraser.renderAction("", this.#localize.term("salveJournalEraseAll"), "") : nothing}</div>${this.#eraser.renderNotice()}`;
	}
	#renderTools() {
		const isEmpty = this.#journal.reflections.length === 0;
		return html`<div class="row ui">${isEmpty ? nothing : html`<button type="button" aria-pressed=${this.#sheet.isOpen} @click=${this.#choose}>${this.#localize.term("salveJournalSession")}</button> ${this.#renderDisclosure("take-away", this.#localize.term("salveJournalTakeAway"))}`} ${this.#renderDisclosure("bring-back", this.#localize.term("salveJournalBringBack"))}</div>${this.panel === "take-away" && !isEmpty ? this.#exportForm.render() : nothing} ${this.panel === "bring-back" ? this.#importForm.render() : nothing} ${!isEmpty && !this.#provided.value && mayEvictHere() ? html`<p class="ui quiet">${this.#localize.term("salveJournalForgets")}</p>` : nothing}`;
	}
	#renderDisclosure(panel, label) {
		const isOpen = this.panel === panel;
		return html`<button type="button" aria-expanded=${isOpen} @click=${() => this.panel = isOpen ? void 0 : panel}>${label}</button>`;
	}
	#renderList() {
		const all = this.#journal.reflections.length;
		if (all === 0) return nothing;
		const language = this.#localize.language;
		const { count = all, groups = [], terms = [] } = this.#results.value ?? {};
		return html`${this.#sheet.render()}<div class="search ui"><label class="field">${this.#localize.term("salveJournalSearch")} <input type="search" part="search" autocomplete="off" spellcheck="false" .value=${this.search} @input=${this.#onSearch}></label><p class="quiet" role="status">${terms.length ? this.#localize.term("salveJournalFound", formatNumber(count, language), formatNumber(all, language)) : this.#localize.term("salveJournalCount", formatNumber(all, language))}</p></div>${this.#list.render(groups, terms)}`;
	}
	#onToggle(event) {
		this.open = event.target.open;
		if (!this.open) this.#reset();
	}
	#onSearch(event) {
		this.search = event.target.value;
	}
	#choose() {
		this.#sheet.toggle();
	}
	#reset() {
		this.search = "";
		this.panel = void 0;
		this.#sheet.toggle(false);
		this.#list.reset();
	}
};
function mayEvictHere() {
	const { vendor, userAgent } = navigator;
	return mayEvict({
		vendor,
		userAgent,
		standalone: matchMedia("(display-mode: standalone)").matches
	});
}
addDefaultWords(reflection);
define("salve-reflection-journal", SalveReflectionJournal);
export { SalveReflectionJournal };
