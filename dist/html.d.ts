import type { ArticleCardFields, ArticleFields, ArticleListFields, HtmlWords, PullQuoteFields, ReflectionJournalFields, ReflectionPromptFields, SubscribeFormFields } from './html/fields.js';
export type * from './html/fields.js';
/** Writes `<salve-article>` around HTML of your own, which is written as it is. */
export declare function article(fields?: ArticleFields, body?: string): string;
/** Writes `<salve-article-card>` around a picture, a heading with its link, and what is known. */
export declare function articleCard(fields: ArticleCardFields, words?: Partial<HtmlWords>): string;
/** Writes `<salve-article-list>` around an `<article>` for each that it shows. */
export declare function articleList(fields: ArticleListFields, words?: Partial<HtmlWords>): string;
/** Writes `<salve-pull-quote>` around a `<blockquote>` that names its source. */
export declare function pullQuote(fields: PullQuoteFields): string;
/** Writes `<salve-reflection-prompt>` around its question. */
export declare function reflectionPrompt(fields: ReflectionPromptFields): string;
/** Writes `<salve-reflection-lock>`, which shows nothing without the script. */
export declare const reflectionLock: () => string;
/** Writes `<salve-reflection-journal>` around what you say above it. */
export declare function reflectionJournal({ intro, headingLevel }?: ReflectionJournalFields): string;
/** Writes `<salve-subscribe-form>` around a form that works without the script. */
export declare function subscribeForm(fields: SubscribeFormFields, given?: Partial<HtmlWords>): string;
