import type { DraftContext } from '../../journal/autosave.js';
import { type Journal, type Reflection } from '../../journal/journal.js';
import type { Article } from '../../schema.js';
/** Prompt as its author wrote it. */
interface Prompt extends HTMLElement {
    name?: string;
    question?: string;
    requestUpdate(): void;
}
/** The key of a prompt's words, and the article and question that are kept with them. */
export declare class PromptContext {
    #private;
    /** True once the prompt has had a question in words. */
    hadQuestion: boolean;
    constructor(prompt: Prompt, about: () => Partial<Article> | undefined);
    read(): DraftContext;
    /** Reads the words under `key`, or opens the id of the article under which they are kept. */
    find(journal: Journal, key: string, isEmpty: boolean): Promise<Reflection | undefined>;
}
/** Tells if a prompt has a question, in words or as a picture. */
export declare function hasQuestion({ element, context }: {
    element: Element;
    context: DraftContext;
}): boolean;
export {};
