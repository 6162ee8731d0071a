// Stands in for the elements while the build renders stories, which need these names and call none of them.
export const articleContext = Symbol('article');
export const journalContext = Symbol('journal');
export class JournalError extends Error {}
export const registerService = () => {};
