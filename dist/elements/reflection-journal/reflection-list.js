import { formatMoment } from "../../locales/format.js";
import { splitMatches } from "../../journal/search.js";
import { linkOf } from "../../journal/files/export.js";
import { languageOf, term } from "../../locales/localize.js";
import { html, nothing } from "lit";
import { guard } from "lit/directives/guard.js";
// src/elements/reflection-journal/reflection-list.ts
/** Rows that come and go together: few enough to be drawn within a frame. */
var BLOCK_SIZE = 20;
/** What is shown of a text until all of it is asked for, in UTF-16 units; three lines of it are seen. */
var EXCERPT_LENGTH = 400;
function cutBlocks(groups) {
	const blocks = [];
	let room = 0;
	for (const { article, reflections } of groups) for (let at = 0; at < reflections.length;) {
		if (room <= 0) {
			blocks.push([]);
			room = BLOCK_SIZE;
		}
		const part = reflections.slice(at, at + room);
		blocks.at(-1).push({
			article,
			first: at === 0,
			reflections: part
		});
		at += part.length;
		room -= part.length;
	}
	return blocks;
}
/** The list, of which only what is near the window is drawn, so that ten thousand rows open and scroll as ten do. */
var ReflectionList = class {
	#host;
	#journal;
	#sheet;
	#eraser;
	#observer;
	#indexes = /* @__PURE__ */ new WeakMap();
	#near = /* @__PURE__ */ new Set([0]);
	#groups;
	#blocks = [];
	/** The reflections that are shown whole, with their earlier versions once these are read. */
	#whole = /* @__PURE__ */ new Map();
	/** Counts what changes a row beside its reflection. */
	#version = 0;
	constructor(host, journal, sheet, eraser) {
		this.#host = host;
		this.#journal = journal;
		this.#sheet = sheet;
		this.#eraser = eraser;
		host.addController(this);
	}
	hostUpdated() {
		this.#observer ??= new IntersectionObserver((entries) => this.#move(entries), { rootMargin: "100% 0px" });
		for (const [place, block] of this.#host.shadowRoot.querySelectorAll(".block").entries()) {
			if (this.#indexes.get(block) === void 0) this.#observer.observe(block);
			this.#indexes.set(block, place);
		}
	}
	hostDisconnected() {
		this.#observer?.disconnect();
		this.#observer = void 0;
		this.#indexes = /* @__PURE__ */ new WeakMap();
	}
	render(groups, terms) {
		if (groups !== this.#groups) this.#blocks = cutBlocks(groups);
		this.#groups = groups;
		const around = [
			terms.join(" "),
			languageOf(this.#host),
			this.#host.headingLevel,
			this.#sheet.version,
			this.#eraser.version,
			this.#version
		];
		return html`${this.#blocks.map((block, place) => {
			const isNear = this.#near.has(place);
			return html`<div class="block ${isNear ? "" : "far"}">${guard([
				block,
				isNear,
				...isNear ? around : []
			], () => isNear ? block.map((slice) => this.#renderSlice(slice, terms)) : nothing)}</div>`;
		})}`;
	}
	#renderSlice({ article, first, reflections }, terms) {
		const host = this.#host;
		const name = article.headline || term(host, "salveJournalUntitled");
		const url = linkOf(article.url);
		const keys = this.#journal.keysOfArticle(article.id);
		const words = renderMatches(name, terms);
		const head = html`<div class="row between"><div class="headline" part="headline" role="heading" aria-level=${host.headingLevel ?? 3} dir="auto">${url ? html`<a href=${url}>${words}</a>` : words}</div>${keys.length > 1 ? this.#eraser.renderAction(article.id, term(host, "salveJournalEraseArticle"), name, keys) : nothing}</div>`;
		return html`<div class="article ${first ? "" : "more"}">${first ? head : nothing}<ul>${reflections.map((reflection) => this.#renderRow(reflection, terms))}</ul></div>`;
	}
	#renderRow(reflection, terms) {
		const host = this.#host;
		const { key, question, text, updated, revision } = reflection;
		const name = question || term(host, "salveJournalUntitled");
		const versions = this.#whole.get(key);
		const isLong = text.length > 180 || text.split("\n", 4).length > 3;
		const label = term(host, versions ? "salveJournalLess" : isLong ? "salveJournalWhole" : "salvePromptVersions");
		return html`<li part="entry">${this.#sheet.renderTick(reflection, name)}<p class="question" part="question" dir="auto">${renderMatches(name, terms)}</p>${text ? this.#renderText(versions ? text : cutExcerpt(text, terms), terms, !versions) : html`<p class="ui quiet">${term(host, "salveJournalEmptied")}</p>`} ${versions?.map(({ text: earlier, updated: then }) => html`<div class="version">${this.#renderText(earlier, terms)}<p class="ui quiet"><time datetime=${then}>${formatMoment(then, languageOf(host))}</time></p></div>`)} ${versions?.length === 0 && !isLong ? html`<p class="ui quiet">${term(host, "salvePromptNoVersions")}</p>` : nothing}<div class="row between ui"><p class="ui quiet"><time datetime=${updated}>${formatMoment(updated, languageOf(host))}</time></p><div class="row">${isLong || revision > 1 || versions ? html`<button type="button" aria-expanded=${!!versions} aria-label="${label}: ${name}" @click=${() => this.#toggle(key)}>${label}</button>` : nothing} ${this.#eraser.renderAction(key, term(host, "salvePromptErase"), name, [key])}</div></div></li>`;
	}
	#renderText(text, terms, isCut = false) {
		return html`<p class=${isCut ? "text cut" : "text"} part="text" dir="auto" translate="no">${renderMatches(text, terms)}</p>`;
	}
	/** Keeps nothing of what was shown. */
	reset() {
		this.#whole.clear();
		this.#version += 1;
	}
	async #toggle(key) {
		if (!this.#whole.delete(key)) {
			const versions = await this.#journal.attempt((journal) => journal.versions(key));
			if (versions) this.#whole.set(key, versions);
		}
		this.#version += 1;
		this.#host.requestUpdate();
	}
	#move(entries) {
		const focused = this.#host.shadowRoot.activeElement;
		for (const { target, isIntersecting, boundingClientRect } of entries) {
			const place = this.#indexes.get(target);
			if (isIntersecting) this.#near.add(place);
			else if (!target.contains(focused) && this.#near.delete(place)) target.style.blockSize = `${boundingClientRect.height}px`;
			if (isIntersecting) target.style.blockSize = "";
		}
		this.#host.requestUpdate();
	}
};
/** `text` with what the search found in it marked. */
function renderMatches(text, terms) {
	if (terms.length === 0) return text;
	return splitMatches(text, terms).map((part, index) => index % 2 ? html`<mark>${part}</mark>` : part);
}
/** The beginning of a long text, or what stands around the first find. */
function cutExcerpt(text, terms) {
	if (text.length <= EXCERPT_LENGTH) return text;
	const before = terms.length ? splitMatches(text, terms)[0].length : 0;
	const start = before < text.length && before > 100 ? before - 40 : 0;
	return `${start ? "… " : ""}${text.slice(start, start + EXCERPT_LENGTH)}`;
}
export { ReflectionList };
