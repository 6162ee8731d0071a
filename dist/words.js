import en from "./locales/en.js";
import { LocalizeController, registerTranslation, update } from "@shoelace-style/localize";
// src/words.ts
/** The elements in the page that say something. */
var speakers = /* @__PURE__ */ new Set();
/** Stands before the library for all of them: a controller for each would weigh a twelfth of a card. */
var all = Object.assign({
	lang: "",
	dir: "",
	addController() {}
}, { requestUpdate: () => speakers.forEach((each) => each.requestUpdate()) });
var localize = new LocalizeController(all);
localize.hostConnected();
var registered = /* @__PURE__ */ new Map();
/** Adds the words of a language, or replaces some of them; every element that speaks it is shown anew. */
function registerTranslation$1(...translations) {
	for (const words of translations) {
		const code = words.$code.toLowerCase();
		registered.set(code, {
			...registered.get(code),
			...words
		});
	}
	registerTranslation(...translations);
}
registerTranslation$1(en);
if (typeof MutationObserver !== "undefined") new MutationObserver(update).observe(document, {
	attributeFilter: ["lang"],
	subtree: true
});
/**
* The language in force where an element stands (BCP 47): its own `lang`, else the nearest, else English.
* When that changes, or new words come, the element is asked to show itself anew, until it leaves.
*/
function languageOf(element) {
	if (element.isConnected) speakers.add(element);
	for (let each = element; each; each = hostOf(each)) {
		const nearest = each.closest("[lang]");
		if (nearest) return readLanguage(nearest.lang);
	}
	return en.$code;
}
/** An element that has left the page is asked no more. */
function leave(element) {
	speakers.delete(element);
}
/** A word in the language in force where `element` stands, or in English where there is none. */
function say(element, key, ...args) {
	const language = languageOf(element);
	const words = registered.get(language.toLowerCase()) ?? registered.get(language.split("-")[0]);
	if (!words) {
		all.lang = language;
		if (localize.exists(key, { lang: language })) return localize.term(key, ...args);
	}
	const word = words?.[key] ?? en[key];
	return typeof word === "function" ? word(...args) : word;
}
function hostOf(element) {
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? root.host : null;
}
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
export { languageOf, leave, registerTranslation$1 as registerTranslation, say };
