import { matchesMedia } from "../../internal/media.js";
import { readoptStyles } from "../../internal/readopt-styles.js";
import { groupByArticle } from "../../journal/articles.js";
import { deviceJournal } from "../../journal/device-journal.js";
import { findReflections, readTerms } from "../../journal/search.js";
import { mayEvict } from "../../journal/store/eviction.js";
import { reflectionJournal } from "../../locales/en-reflection-journal.js";
import { formatNumber } from "../../locales/format.js";
import { addDefaultWords, languageOf, term } from "../../locales/localize.js";
import { Eraser } from "./eraser.js";
import { ExportForm } from "./export-form.js";
import { ImportForm } from "./import-form.js";
import { JournalController } from "./journal-controller.js";
import { ReflectionList } from "./reflection-list.js";
import { SessionSheet } from "./session-sheet.js";
import { viewStyles } from "./view-styles.js";
import { html, nothing } from "lit";
import { Task } from "@lit/task";
// src/elements/reflection-journal/view.ts
addDefaultWords(reflectionJournal);
/** Renders an opened journal: its tools, its list, the page for a session, the lock. */
var JournalView = class {
	#host;
	#context;
	#journal;
	#eraser;
	#sheet;
	#list;
	#exportForm;
	#importForm;
	#results;
	#search = "";
	#panel;
	constructor(host, context) {
		this.#host = host;
		this.#context = context;
		this.#journal = new JournalController(host, () => context.isOpen() ? this.#source : void 0);
		this.#eraser = new Eraser(host, this.#journal);
		this.#sheet = new SessionSheet(host);
		this.#list = new ReflectionList(host, this.#journal, this.#sheet, this.#eraser);
		this.#exportForm = new ExportForm(host, this.#journal);
		this.#importForm = new ImportForm(host, this.#journal);
		this.#results = new Task(host, {
			args: () => [this.#journal.reflections, this.#search],
			task: async ([reflections, search], { signal }) => {
				const found = await findReflections(reflections, search, signal);
				return {
					count: found.length,
					groups: groupByArticle(found),
					terms: readTerms(search)
				};
			}
		});
		host.addController(this);
	}
	/** The host's own styles come first: some of the view's override them. */
	hostConnected() {
		const { elementStyles } = this.#host.constructor;
		readoptStyles(this.#host, [...elementStyles, ...viewStyles]);
	}
	render() {
		const host = this.#host;
		const { problem, isRead, reflections } = this.#journal;
		const isLocked = problem === "locked";
		const sheet = this.#sheet;
		const failure = problem && !isLocked ? term(host, "salveJournalProblem", problem) : "";
		return html`<p role="alert" class="ui problem">${failure}</p>${isLocked ? html`<p class="ui">${term(host, "salvePromptPrivacyLocked")}</p>` : nothing} ${isRead && reflections.length === 0 ? html`<p class="ui">${term(host, "salveJournalEmpty")}</p>` : nothing} ${isRead ? this.#renderTools() : nothing} ${sheet.isPage ? sheet.render() : isRead ? this.#renderList() : nothing}<div><salve-reflection-lock .journal=${this.#source}></salve-reflection-lock>${reflections.length || isLocked ? this.#eraser.renderAction("", term(host, "salveJournalEraseAll"), "") : nothing}</div>${this.#eraser.renderNotice()}`;
	}
	#renderTools() {
		const host = this.#host;
		const isEmpty = this.#journal.reflections.length === 0;
		return html`<div class="row ui">${isEmpty ? nothing : html`<button type="button" aria-pressed=${this.#sheet.isOpen} @click=${() => this.#sheet.toggle()}>${term(host, "salveJournalSession")}</button> ${this.#renderDisclosure("take-away", term(host, "salveJournalTakeAway"))}`} ${this.#renderDisclosure("bring-back", term(host, "salveJournalBringBack"))}</div>${this.#panel === "take-away" && !isEmpty ? this.#exportForm.render() : nothing} ${this.#panel === "bring-back" ? this.#importForm.render() : nothing} ${!isEmpty && !this.#context.provided() && mayEvictHere() ? html`<p class="ui quiet">${term(host, "salveJournalForgets")}</p>` : nothing}`;
	}
	#renderDisclosure(panel, label) {
		const isOpen = this.#panel === panel;
		return html`<button type="button" aria-expanded=${isOpen} @click=${() => this.#setPanel(isOpen ? void 0 : panel)}>${label}</button>`;
	}
	#renderList() {
		const host = this.#host;
		const all = this.#journal.reflections.length;
		if (all === 0) return nothing;
		const language = languageOf(host);
		const { count = all, groups = [], terms = [] } = this.#results.value ?? {};
		return html`${this.#sheet.render()}<div class="search ui"><label class="field"><span id="search">${term(host, "salveJournalSearch")}</span> <input aria-labelledby="search" type="search" part="search" autocomplete="off" spellcheck="false" .value=${this.#search} @input=${this.#onSearch}></label><p class="quiet" role="status">${terms.length ? term(host, "salveJournalFound", formatNumber(count, language), formatNumber(all, language)) : term(host, "salveJournalCount", formatNumber(all, language))}</p></div>${this.#list.render(groups, terms)}`;
	}
	/** Forgets what the reader was doing, for when the journal is folded. */
	reset() {
		this.#search = "";
		this.#panel = void 0;
		this.#sheet.toggle(false);
		this.#list.reset();
	}
	get #source() {
		return this.#context.provided() ?? deviceJournal;
	}
	#setPanel(panel) {
		this.#panel = panel;
		this.#host.requestUpdate();
	}
	#onSearch = (event) => {
		this.#search = event.target.value;
		this.#host.requestUpdate();
	};
};
function mayEvictHere() {
	const { vendor, userAgent } = navigator;
	return mayEvict({
		vendor,
		userAgent,
		standalone: matchesMedia("(display-mode: standalone)")
	});
}
export { JournalView };
