import en from "./locales/en.js";
import { LocalizeController, registerTranslation, update } from "@shoelace-style/localize";
// src/words.ts
registerTranslation(en);
if (typeof MutationObserver !== "undefined") new MutationObserver(update).observe(document, {
	attributeFilter: ["lang"],
	subtree: true
});
/** Words, numbers and dates in the language in force where the host stands: its own `lang`, else the nearest, else English. */
var Localize = class extends LocalizeController {
	lang() {
		let element = this.host;
		while (element) {
			const nearest = element.closest("[lang]");
			if (nearest) return readLanguage(nearest.lang);
			const root = element.getRootNode();
			element = root instanceof ShadowRoot ? root.host : void 0;
		}
		return en.$code;
	}
	term(key, ...args) {
		const lang = this.lang();
		if (this.exists(key, { lang })) return super.term(key, ...args);
		const word = en[key];
		return typeof word === "function" ? word(...args) : word;
	}
};
var languages = /* @__PURE__ */ new Map();
/** `tag` as Intl takes it; "en_GB" is read as "en-GB", and what is no language as English. */
function readLanguage(tag) {
	let language = languages.get(tag);
	if (!language) {
		try {
			language = new Intl.Locale(tag.replaceAll("_", "-")).toString();
		} catch {
			language = en.$code;
		}
		languages.set(tag, language);
	}
	return language;
}
export { Localize };
