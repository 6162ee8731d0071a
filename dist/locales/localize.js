// src/locales/localize.ts
/** Elements in the page that show words. */
var hosts = /* @__PURE__ */ new Set();
/** English words, for every language that has no other; each element adds its own. */
var defaultWords = {};
/** Adds the English words of an element: one that is imported alone brings no others. */
function addDefaultWords(words) {
	Object.assign(defaultWords, words);
}
/** Translations by language, in lower case. English needs none to be in force. */
var registered = /* @__PURE__ */ new Map([["en", {}]]);
/**
* Adds the words of a language (`$code`, BCP 47), or replaces some of them.
* The elements in the page update.
*/
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
* Finds the language in force at an element (BCP 47): the nearest `lang`, else English.
* The element updates whenever a language or its words change, until `removeHost`.
*/
function languageOf(element) {
	if (element.isConnected) hosts.add(element);
	for (let each = element; each; each = hostOf(each)) {
		const nearest = each.closest("[lang]");
		if (nearest) return readLanguage(nearest.lang);
	}
	return "en";
}
function removeHost(element) {
	hosts.delete(element);
}
/** Reads a word in the language in force at an element, else in English. */
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
/** Reads a tag as Intl takes it: "en_GB" as "en-GB", and what is no language as English. */
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
