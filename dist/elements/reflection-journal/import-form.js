import { formatNumber } from "../../locales/format.js";
import { ImportError, readExport } from "../../journal/files/import.js";
import { decryptPage, isEncrypted } from "../../journal/files/encrypted-page.js";
import { languageOf, term } from "../../locales/localize.js";
import { html, nothing } from "lit";
// src/elements/reflection-journal/import-form.ts
/** Brings back what a file holds; what is here already stays as it is, and a file that is not what it should be changes nothing. */
var ImportForm = class {
	#host;
	#shelf;
	/** A sealed file that waits for its passphrase. */
	#sealed;
	#refusal;
	#brought;
	constructor(host, shelf) {
		this.#host = host;
		this.#shelf = shelf;
	}
	render() {
		const host = this.#host;
		const count = this.#brought;
		const refusal = this.#refusal ? term(host, "salveJournalRefused", this.#refusal) : "";
		const outcome = count === void 0 ? "" : term(host, "salveJournalBrought", count, formatNumber(count, languageOf(host)));
		return html`<form class="panel ui" part="bring-back" @submit=${this.#unseal}><label class="field">${term(host, "salveJournalBringBackFile")} <input type="file" accept=".json,.html,application/json,text/html" @change=${this.#choose}></label><p class="quiet">${term(host, "salveJournalBringBackHint")}</p>${this.#sealed ? html`<label class="field">${term(host, "salveLockPassphrase")} <input name="passphrase" type="password" autocomplete="off" required></label> <button class="solid"><span>${term(host, "salveLockUnlock")}</span></button>` : nothing}<p role="alert" class="problem">${refusal}</p><p role="status">${outcome}</p></form>`;
	}
	#choose = async (event) => {
		const input = event.target;
		const file = input.files[0];
		this.#sealed = this.#refusal = this.#brought = void 0;
		if (file) await this.#try(async () => file.size > 1e8 ? this.#refuse("large") : this.#read(await file.text()));
		input.value = "";
	};
	#unseal = async (event) => {
		event.preventDefault();
		const input = event.target.querySelector("[name=passphrase]");
		if (!input || !this.#sealed) return;
		const file = this.#sealed;
		this.#refusal = void 0;
		await this.#try(async () => {
			const page = await decryptPage(file, input.value);
			this.#sealed = void 0;
			await this.#read(page);
		});
	};
	async #read(file) {
		if (isEncrypted(file)) {
			this.#sealed = file;
			return;
		}
		const entries = readExport(file, location.origin);
		const keys = await this.#shelf.attempt((journal) => journal.merge(entries));
		this.#brought = keys?.length;
	}
	#refuse(reason) {
		this.#refusal = reason;
	}
	async #try(act) {
		try {
			await act();
		} catch (error) {
			this.#refuse(error instanceof ImportError ? error.reason : this.#sealed ? "passphrase" : "foreign");
		}
		this.#host.requestUpdate();
	}
};
export { ImportForm };
