import { formatNumber } from "../../locales/format.js";
import { ImportError, readExport } from "../../journal/files/import.js";
import { decryptPage, isEncrypted } from "../../journal/files/encrypted-page.js";
import { languageOf, term } from "../../locales/localize.js";
import { html, nothing } from "lit";
// src/elements/reflection-journal/import-form.ts
/**
* Brings back the reflections of a file. Those that are here already stay as they are.
* A file that is damaged, or not one of ours, changes nothing.
*/
var ImportForm = class {
	#host;
	#journal;
	/** An encrypted file that waits for its passphrase. */
	#encryptedFile;
	#refusal;
	#mergedCount;
	constructor(host, journal) {
		this.#host = host;
		this.#journal = journal;
	}
	render() {
		const host = this.#host;
		const count = this.#mergedCount;
		const refusal = this.#refusal ? term(host, "salveJournalRefused", this.#refusal) : "";
		const outcome = count === void 0 ? "" : term(host, "salveJournalBrought", count, formatNumber(count, languageOf(host)));
		return html`<form class="panel ui" part="bring-back" @submit=${this.#decrypt}><label class="field"><span id="file">${term(host, "salveJournalBringBackFile")}</span> <input aria-labelledby="file" type="file" accept=".json,.html,application/json,text/html" @change=${this.#choose}></label><p class="quiet">${term(host, "salveJournalBringBackHint")}</p>${this.#encryptedFile ? html`<label class="field">${term(host, "salveLockPassphrase")} <input name="passphrase" type="password" autocomplete="off" required></label> <button class="solid"><span>${term(host, "salveLockUnlock")}</span></button>` : nothing}<p role="alert" class="problem">${refusal}</p><p role="status">${outcome}</p></form>`;
	}
	#choose = async (event) => {
		const input = event.target;
		const file = input.files[0];
		this.#encryptedFile = this.#refusal = this.#mergedCount = void 0;
		if (file) await this.#try(async () => file.size > 1e8 ? this.#refuse("large") : this.#read(await file.text()));
		input.value = "";
	};
	#decrypt = async (event) => {
		event.preventDefault();
		const input = event.target.querySelector("[name=passphrase]");
		if (!input || !this.#encryptedFile) return;
		const file = this.#encryptedFile;
		this.#refusal = void 0;
		await this.#try(async () => {
			const page = await decryptPage(file, input.value);
			this.#encryptedFile = void 0;
			await this.#read(page);
		});
	};
	async #read(file) {
		if (isEncrypted(file)) {
			this.#encryptedFile = file;
			return;
		}
		const entries = readExport(file, location.origin);
		const keys = await this.#journal.attempt((journal) => journal.merge(entries));
		this.#mergedCount = keys?.length;
	}
	#refuse(reason) {
		this.#refusal = reason;
	}
	async #try(act) {
		try {
			await act();
		} catch (error) {
			this.#refuse(error instanceof ImportError ? error.reason : this.#encryptedFile ? "passphrase" : "foreign");
		}
		this.#host.requestUpdate();
	}
};
export { ImportForm };
