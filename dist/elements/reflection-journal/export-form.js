import { download } from "../../internal/download.js";
import { formatMoment, formatNumber } from "../../locales/format.js";
import { writePage } from "../../journal/files/html-page.js";
import { encryptPage } from "../../journal/files/encrypted-page.js";
import { writeJson, writeMarkdown, writeText } from "../../journal/files/export.js";
import { languageOf, term } from "../../locales/localize.js";
import { html, nothing } from "lit";
// src/elements/reflection-journal/export-form.ts
/** Formats by the ending of their files, each with the type that a browser saves it under. */
var FORMATS = {
	html: "text/html",
	txt: "text/plain",
	md: "text/markdown",
	json: "application/json"
};
var NAMES = {
	html: "salveJournalAsPage",
	txt: "salveJournalAsText",
	md: "salveJournalAsMarkdown",
	json: "salveJournalAsJson"
};
/** Saves everything as a file in the format that the reader chooses; no server takes part. */
var ExportForm = class {
	#host;
	#journal;
	#format = "html";
	#isEncrypted = false;
	#isShown = false;
	#saved;
	constructor(host, journal) {
		this.#host = host;
		this.#journal = journal;
	}
	render() {
		const host = this.#host;
		return html`<form class="panel ui" part="take-away" @submit=${this.#save}><fieldset><legend>${term(host, "salveJournalTakeAway")}</legend>${Object.keys(FORMATS).map((format) => html`<label class="choice"><input type="radio" name="format" value=${format} .checked=${format === this.#format} @change=${() => this.#set({ format })}> ${term(host, NAMES[format])}</label>`)}</fieldset>${this.#format === "html" ? this.#renderEncryption() : nothing}<p class="quiet">${term(host, this.#isEncrypted && this.#format === "html" ? "salveJournalSealedHint" : "salveJournalFileHint")}</p><button class="solid"><span>${term(host, "salveJournalSave")}</span></button><p role="status">${this.#saved ? term(host, "salveJournalSaving", this.#saved) : ""}</p></form>`;
	}
	#renderEncryption() {
		const host = this.#host;
		return html`<label class="choice"><input type="checkbox" .checked=${this.#isEncrypted} @change=${() => this.#set({ isEncrypted: !this.#isEncrypted })}> ${term(host, "salveJournalSeal")}</label> ${this.#isEncrypted ? html`<label class="field">${term(host, "salveLockPassphrase")} <input name="passphrase" type=${this.#isShown ? "text" : "password"} autocomplete="off" spellcheck="false" translate="no" required></label> <label class="choice"><input type="checkbox" .checked=${this.#isShown} @change=${() => this.#set({ isShown: !this.#isShown })}> ${term(host, "salveJournalPassphraseShow")}</label>` : nothing}`;
	}
	#set({ format = this.#format, isEncrypted = this.#isEncrypted, isShown = this.#isShown }) {
		this.#format = format;
		this.#isEncrypted = isEncrypted;
		this.#isShown = isShown;
		this.#saved = void 0;
		this.#host.requestUpdate();
	}
	#save = async (event) => {
		event.preventDefault();
		const passphrase = event.target.querySelector("[name=passphrase]");
		const file = await this.#journal.attempt((journal) => this.#write(journal, passphrase?.value));
		if (file === void 0) return;
		if (passphrase) passphrase.value = "";
		this.#saved = `reflections-${(/* @__PURE__ */ new Date()).toISOString().slice(0, 10)}.${this.#format}`;
		download(new Blob([file], { type: FORMATS[this.#format] }), this.#saved);
		this.#host.requestUpdate();
	};
	async #write(journal, passphrase) {
		const host = this.#host;
		const language = languageOf(host);
		const words = {
			language,
			direction: getComputedStyle(host).direction,
			title: term(host, "salveJournalFileTitle", location.host),
			untitled: term(host, "salveJournalUntitled"),
			date: (iso) => formatMoment(iso, language),
			versions: (count) => `${term(host, "salvePromptVersions")}: ${formatNumber(count, language)}`
		};
		const entries = await journal.entries();
		const written = entries.filter(({ text }) => text);
		if (this.#format === "txt") return writeText(written, words);
		if (this.#format === "md") return writeMarkdown(written, words);
		if (this.#format === "json") return writeJson(entries, location.origin);
		const page = writePage(entries, location.origin, words);
		if (passphrase === void 0) return page;
		return encryptPage(page, passphrase, {
			...words,
			title: term(host, "salveJournalSealedTitle"),
			explanation: term(host, "salveJournalSealedHint"),
			passphrase: term(host, "salveLockPassphrase"),
			open: term(host, "salveLockUnlock"),
			wrong: term(host, "salveLockWrong"),
			noScript: term(host, "salveJournalSealedScript")
		});
	}
};
export { ExportForm };
