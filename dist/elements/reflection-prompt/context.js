import { keyOf } from "../../journal/journal.js";
import { readQuestion } from "../../text.js";
import { findKeptId } from "./kept-words.js";
// src/elements/reflection-prompt/context.ts
/** The key of a prompt's words, and the article and question that are kept with them. */
var PromptContext = class {
	#prompt;
	#about;
	/** Id under which the words are kept, once found, in place of the article's. */
	#kept;
	constructor(prompt, about) {
		this.#prompt = prompt;
		this.#about = about;
	}
	read() {
		const { article, name, question } = this.#readPlace();
		const of = keyOf(article.id, name);
		const id = this.#kept?.of === of ? this.#kept.id : article.id;
		return {
			key: keyOf(id, name),
			article: {
				...article,
				id
			},
			question
		};
	}
	/** Reads the words under `key`, or opens the id of the article under which they are kept. */
	async find(journal, key, isEmpty) {
		const place = this.#readPlace();
		const of = keyOf(place.article.id, place.name);
		if (this.#kept?.of !== of && key === of && isEmpty) {
			this.#kept = {
				of,
				id: await findKeptId(journal, place)
			};
			if (this.read().key !== key) {
				this.#prompt.requestUpdate();
				return;
			}
		}
		return journal.read(key);
	}
	#readPlace() {
		const { URL: address, title } = document;
		const { id = address, headline = title, url = address, author, datePublished } = this.#about() ?? {};
		const question = readOwnQuestion(this.#prompt);
		return {
			article: {
				id,
				headline,
				url,
				...author && { author },
				...datePublished && { datePublished }
			},
			name: this.#prompt.name || question.toLowerCase(),
			question
		};
	}
};
/** Tells if a prompt has a question, in words or as a picture. */
function hasQuestion({ element, context }) {
	return !!context.question || !!element.querySelector("img, svg");
}
/** Reads the question as text, without the nodes in other slots. */
function readOwnQuestion(prompt) {
	const own = [...prompt.childNodes].filter((node) => !node.slot);
	const holder = document.createElement("div");
	holder.append(...own.map((node) => node.cloneNode(true)));
	return readQuestion(holder) || (prompt.question ?? "");
}
export { PromptContext, hasQuestion };
