import { formatMoment, formatNumber } from "../../locales/format.js";
import { groupByArticle } from "../../journal/articles.js";
import { languageOf, term } from "../../locales/localize.js";
import { html, nothing, render } from "lit";
// src/elements/reflection-journal/session-sheet.ts
/** Look of the page to print: its frame has a document of its own, without the site's styles. */
var PAGE_STYLE = `
:root { color-scheme: light; font: 16px/1.6 Georgia, 'Times New Roman', serif }
body { max-inline-size: 38rem; margin: 0 auto; padding: 1.5rem; color: #000; overflow-wrap: anywhere }
h1, h2, h3 { margin-block: 0; font-weight: 500; line-height: 1.25; break-after: avoid }
h2 { margin-block-start: 2rem; padding-block-start: .8rem; border-block-start: 1px solid #bbb; font-size: 1.25rem }
h3 { margin-block-start: 1.2rem; font-size: 1.06rem }
p { margin-block: .3rem .6rem; white-space: pre-wrap; orphans: 3; widows: 3 }
time { font-size: .875rem }
@media print { body { max-inline-size: none; padding: 0 } }
`;
/** Lets the reader tick what to bring to a session, and shows it as one page to print. */
var SessionSheet = class {
	#host;
	#chosen;
	#isPage;
	constructor(host) {
		this.version = 0;
		this.#isPage = false;
		this.#fill = () => {
			const page = this.#frame.contentDocument;
			const { CSSStyleSheet: Sheet } = page.defaultView;
			const sheet = new Sheet();
			sheet.replaceSync(PAGE_STYLE);
			page.adoptedStyleSheets = [sheet];
			page.documentElement.lang = languageOf(this.#host);
			page.dir = getComputedStyle(this.#host).direction;
			page.title = term(this.#host, "salveJournalSessionTitle");
			render(this.#renderPage(), page.body);
		};
		this.#print = () => {
			const { contentWindow } = this.#frame;
			contentWindow.focus();
			contentWindow.print();
		};
		this.#host = host;
	}
	/** True while the page stands in place of the list. */
	get isPage() {
		return this.#isPage;
	}
	get isOpen() {
		return !!this.#chosen;
	}
	toggle(isOpen = !this.#chosen) {
		this.#chosen = isOpen ? /* @__PURE__ */ new Map() : void 0;
		this.#isPage = false;
		this.#show();
	}
	renderTick(reflection, name) {
		const chosen = this.#chosen;
		if (!chosen) return nothing;
		const { key } = reflection;
		return html`<label class="choice ui"><input type="checkbox" aria-label="${term(this.#host, "salveJournalTick")}: ${name}" .checked=${chosen.has(key)} @change=${() => {
			if (!chosen.delete(key)) chosen.set(key, reflection);
			this.#show();
		}}> ${term(this.#host, "salveJournalTick")}</label>`;
	}
	render() {
		const host = this.#host;
		const chosen = this.#chosen;
		if (!chosen) return nothing;
		return html`<div class="panel ui" part="session"><p role="status">${this.#isPage ? term(host, "salveJournalPageHint") : term(host, "salveJournalChosen", formatNumber(chosen.size, languageOf(host)))}</p><div class="row">${this.#isPage ? html`<button type="button" class="solid" @click=${this.#print}><span>${term(host, "salveJournalPrint")}</span></button> <button type="button" @click=${() => this.#setPage(false)}>${term(host, "salveJournalBack")}</button>` : html`<button type="button" class="solid" aria-disabled=${chosen.size === 0} @click=${() => this.#setPage(chosen.size > 0)}><span>${term(host, "salveJournalPage")}</span></button> <button type="button" @click=${() => this.toggle()}>${term(host, "salveJournalCancel")}</button>`}</div></div>${this.#isPage ? html`<iframe title=${term(host, "salveJournalSession")} @load=${this.#fill}></iframe>` : nothing}`;
	}
	#renderPage() {
		const host = this.#host;
		const untitled = term(host, "salveJournalUntitled");
		const date = (iso) => formatMoment(iso, languageOf(host));
		return html`<h1>${term(host, "salveJournalSessionTitle")}</h1>${groupByArticle([...this.#chosen.values()]).map(({ article, reflections }) => html`<section><h2 dir="auto">${article.headline || untitled}</h2>${reflections.map(({ question, updated, text }) => html`<h3 dir="auto">${question || untitled}</h3><time datetime=${updated}>${date(updated)}</time><p dir="auto" translate="no">${text}</p>`)}</section>`)}`;
	}
	#setPage(isPage) {
		this.#isPage = isPage;
		this.#show();
	}
	get #frame() {
		return this.#host.shadowRoot.querySelector("iframe");
	}
	/**
	* Writes the page into its frame. An empty frame has the site's own security policy, under which
	* only adopted styles are sure to be allowed.
	*/
	#fill;
	#print;
	#show() {
		this.version += 1;
		this.#host.requestUpdate();
	}
};
export { SessionSheet };
