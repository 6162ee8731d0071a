import { languageOf, removeHost, term } from "../locales/localize.js";
// src/internal/localize-controller.ts
/**
* Reads the words of an element in the language in force where it stands.
* The element updates when it is put elsewhere, because another language may be in force there.
* Outside the page, changes of language no longer update it.
*/
var LocalizeController = class {
	#host;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	/** Language tag (BCP 47). */
	get language() {
		return languageOf(this.#host);
	}
	term(key, ...values) {
		return term(this.#host, key, ...values);
	}
	hostConnected() {
		if (this.#host.hasUpdated) this.#host.requestUpdate();
	}
	hostDisconnected() {
		removeHost(this.#host);
	}
};
export { LocalizeController };
