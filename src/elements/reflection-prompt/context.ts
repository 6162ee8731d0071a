import type { DraftContext } from '../../journal/autosave.js';
import { keyOf, type ReflectedArticle } from '../../journal/journal.js';
import type { Article } from '../../schema.js';
import { collapse, readWords } from '../../text.js';

/** Prompt as its author wrote it. */
interface Prompt extends HTMLElement {
  name?: string;
  question?: string;
}

/** Reads the key of a prompt's words, and the article and question that are kept with them. */
export function readContext(prompt: Prompt, about: Partial<Article> = {}, address: string): DraftContext {
  const { id = address, headline = document.title, url = address, author, datePublished } = about;
  const article: ReflectedArticle = {
    id,
    headline,
    url,
    ...(author && { author }),
    ...(datePublished && { datePublished }),
  };
  const question = readQuestion(prompt);
  return { key: keyOf(id, prompt.name || question.toLowerCase()), article, question };
}

/** Reads the question as text, without the nodes in other slots. */
function readQuestion(prompt: Prompt): string {
  const own = [...prompt.childNodes].filter((node) => !(node as Element).slot);
  const holder = document.createElement('div');
  holder.append(...own.map((node) => node.cloneNode(true)));
  return collapse(readWords(holder)) || (prompt.question ?? '');
}
