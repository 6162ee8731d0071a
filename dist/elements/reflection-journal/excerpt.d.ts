/** Renders `text` with each match of the search marked. */
export declare function renderMatches(text: string, terms: string[]): unknown;
/** Returns the beginning of a long text, or what stands around the first match. */
export declare function cutExcerpt(text: string, terms: string[]): string;
