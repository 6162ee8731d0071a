/** Tells if words stand inside the tag. */
export declare function hasWords(element: Element): boolean;
/** Tells if the words inside the tag name their source themselves. */
export declare function hasAttribution(element: Element): boolean;
/** Reads the words inside the tag, else `quote`; `mark` may add marks to a `<q>` in them. */
export declare function readQuote(element: Element, quote?: string, mark?: (text: string) => string): string;
/** Chooses a size by the number of words. */
export declare function chooseSize(words: string): 'large' | 'medium' | 'small';
