import { keyOf } from "../../journal/journal.js";
import { readQuestion } from "../../text.js";
import { findKeptWords } from "./kept-words.js";
// src/elements/reflection-prompt/context.ts
/** The key of a prompt's words, and the article and question that are kept with them. */
var PromptContext = class {
	#prompt;
	#about;
	/** Id under which the words are kept, once found, in place of the article's. */
	#kept;
	constructor(prompt, about) {
		this.hadQuestion = false;
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
			const { id, words } = await findKeptWords(journal, place);
			this.#kept = {
				of,
				id
			};
			if (this.read().key === key) return words;
			this.#prompt.requestUpdate();
			return;
		}
		return journal.read(key);
	}
	#readPlace() {
		const { URL: address, title } = document;
		const { id = address, headline = title, url = address, author, datePublished } = this.#about() ?? {};
		const question = readQuestion(this.#prompt);
		this.hadQuestion ||= !!question;
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
export { PromptContext, hasQuestion };
