// src/locales/localize.ts
/** The elements in the page that say something. */
var hosts = /* @__PURE__ */ new Set();
/** What is said where no other language is in force, or has the word: each element adds its own. */
var defaultWords = {};
/** Adds the English words of an element, so that one that is imported alone brings no others. */
function addDefaultWords(words) {
	Object.assign(defaultWords, words);
}
/** Translations by their language, in small letters; English is there, even if the author has nothing to say otherwise in it. */
var registered = /* @__PURE__ */ new Map([["en", {}]]);
/** Adds the words of a language, or replaces some of them; every element that speaks it is shown anew. */
function registerTranslation(...translations) {
	for (const words of translations) {
		const code = words.$code.toLowerCase();
		registered.set(code, {
			...registered.get(code),
			...words
		});
	}
	updateHosts();
}
function updateHosts() {
	hosts.forEach((each) => each.requestUpdate());
}
if (typeof MutationObserver !== "undefined") new MutationObserver(updateHosts).observe(document, {
	attributeFilter: ["lang"],
	subtree: true
});
/**
* The language in force where an element stands (BCP 47): its own `lang`, else the nearest, else English.
* When that changes, or new words come, the element is asked to show itself anew, until it leaves.
*/
function languageOf(element) {
	if (element.isConnected) hosts.add(element);
	for (let each = element; each; each = hostOf(each)) {
		const nearest = each.closest("[lang]");
		if (nearest) return readLanguage(nearest.lang);
	}
	return "en";
}
/** An element that has left the page is asked no more. */
function removeHost(element) {
	hosts.delete(element);
}
/** A word in the language in force where `element` stands, or in English where there is none. */
function term(element, key, ...values) {
	const language = languageOf(element);
	const words = registered.get(language.toLowerCase()) ?? registered.get(language.split("-")[0]);
	if (!words);
	const word = words?.[key] ?? defaultWords[key];
	return typeof word === "function" ? word(...values) : word;
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
			language = "en";
		}
		languages.set(tag, language);
	}
	return language;
}
export { addDefaultWords, languageOf, registerTranslation, removeHost, term };
