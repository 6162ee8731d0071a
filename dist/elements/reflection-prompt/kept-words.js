import { keyOf } from "../../journal/journal.js";
import { readAddresses } from "../../page/page.js";
// src/elements/reflection-prompt/kept-words.ts
/**
* Finds the words of a place under the article's own id, or one under which it was known before.
* Words of which it is not sure that they are this article's are never found.
*/
async function findKeptWords(journal, place) {
	const { article, name, question } = place;
	const { id, headline } = article;
	const { aliases, base, isAddress, isGiven } = readAddresses(document, id);
	const own = await journal.read(keyOf(id, name));
	const isDoubtful = !isGiven && !!own && own.article.headline !== headline && own.question !== question;
	const kept = /* @__PURE__ */ new Map();
	if (own && !isDoubtful) kept.set(id, own);
	const ids = (base ? await journal.keys?.(base) ?? [] : []).filter((key) => key.endsWith(` ${name}`)).map((key) => key.slice(0, -name.length - 1));
	for (const each of /* @__PURE__ */ new Set([...aliases, ...ids.filter((url) => URL.canParse(url) && isAddress(url))])) {
		const words = each !== id && await journal.read(keyOf(each, name));
		if (words && isCertain(words, place, isGiven)) kept.set(each, words);
	}
	if (!kept.size) return { id: isDoubtful ? `${id}#${encodeURIComponent(headline || question)}` : id };
	const [newest, ...others] = [...kept].sort(([, one], [, other]) => one.updated < other.updated ? 1 : -1);
	const [newestId, words] = newest;
	for (const [, older] of others) await join(journal, older, words.key);
	return {
		id: newestId,
		words: others.length ? await journal.read(words.key) : words
	};
}
function isCertain(words, { article, question }, isGiven) {
	const isHeadline = words.article.headline === article.headline;
	const isQuestion = words.question === question;
	if (isGiven) return isHeadline && isQuestion;
	return words.article.headline ? isHeadline : isQuestion;
}
/** Makes words that are kept twice versions of one reflection; none is dropped. */
async function join(journal, words, key) {
	const entry = {
		...words,
		key,
		versions: await journal.versions(words.key)
	};
	await journal.merge([entry]);
	(await journal.erase([words.key])).finish();
}
export { findKeptWords };
