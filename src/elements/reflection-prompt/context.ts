import type { DraftContext } from '../../journal/autosave.js';
import { keyOf, type Journal, type ReflectedArticle, type Reflection } from '../../journal/journal.js';
import type { Article } from '../../schema.js';
import { readQuestion } from '../../text.js';
import { findKeptWords } from './kept-words.js';

/** Prompt as its author wrote it. */
interface Prompt extends HTMLElement {
  name?: string;
  question?: string;
  requestUpdate(): void;
}

/** The key of a prompt's words, and the article and question that are kept with them. */
export class PromptContext {
  /** True once the prompt has had a question in words. */
  hadQuestion = false;

  #prompt: Prompt;
  #about: () => Partial<Article> | undefined;
  /** Id under which the words are kept, once found, in place of the article's. */
  #kept?: { id: string; of: string };

  constructor(prompt: Prompt, about: () => Partial<Article> | undefined) {
    this.#prompt = prompt;
    this.#about = about;
  }

  read(): DraftContext {
    const { article, name, question } = this.#readPlace();
    const of = keyOf(article.id, name);
    const id = this.#kept?.of === of ? this.#kept.id : article.id;
    return { key: keyOf(id, name), article: { ...article, id }, question };
  }

  /** Reads the words under `key`, or opens the id of the article under which they are kept. */
  async find(journal: Journal, key: string, isEmpty: boolean): Promise<Reflection | undefined> {
    const place = this.#readPlace();
    const of = keyOf(place.article.id, place.name);
    // Under a reader who types already, the key stays: the next visit finds both.
    if (this.#kept?.of !== of && key === of && isEmpty) {
      const { id, words } = await findKeptWords(journal, place);
      this.#kept = { of, id };
      if (this.read().key === key) return words;
      this.#prompt.requestUpdate();
      return undefined;
    }
    return journal.read(key);
  }

  #readPlace(): { article: ReflectedArticle; name: string; question: string } {
    const { URL: address, title } = document;
    const { id = address, headline = title, url = address, author, datePublished } = this.#about() ?? {};
    const question = readQuestion(this.#prompt);
    this.hadQuestion ||= !!question;
    const article = {
      id,
      headline,
      url,
      ...(author && { author }),
      ...(datePublished && { datePublished }),
    };
    return { article, name: this.#prompt.name || question.toLowerCase(), question };
  }
}

/** Tells if a prompt has a question, in words or as a picture. */
export function hasQuestion({ element, context }: { element: Element; context: DraftContext }): boolean {
  return !!context.question || !!element.querySelector('img, svg');
}
