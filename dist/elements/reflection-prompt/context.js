import { keyOf } from "../../journal/journal.js";
import { collapse, readWords } from "../../text.js";
// src/elements/reflection-prompt/context.ts
/** Reads the key of a prompt's words, and the article and question that are kept with them. */
function readContext(prompt, about = {}, address) {
	const { id = address, headline = document.title, url = address, author, datePublished } = about;
	const article = {
		id,
		headline,
		url,
		...author && { author },
		...datePublished && { datePublished }
	};
	const question = readQuestion(prompt);
	return {
		key: keyOf(id, prompt.name || question.toLowerCase()),
		article,
		question
	};
}
/** Reads the question as text, without the nodes in other slots. */
function readQuestion(prompt) {
	const own = [...prompt.childNodes].filter((node) => !node.slot);
	const holder = document.createElement("div");
	holder.append(...own.map((node) => node.cloneNode(true)));
	return collapse(readWords(holder)) || (prompt.question ?? "");
}
export { readContext };
