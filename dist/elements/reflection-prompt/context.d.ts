import type { DraftContext } from '../../journal/autosave.js';
import type { Article } from '../../schema.js';
/** Prompt as its author wrote it. */
interface Prompt extends HTMLElement {
    name?: string;
    question?: string;
}
/** Reads the key of a prompt's words, and the article and question that are kept with them. */
export declare function readContext(prompt: Prompt, about: Partial<Article> | undefined, address: string): DraftContext;
export {};
