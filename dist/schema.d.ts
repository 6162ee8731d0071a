/** Article with the field names of https://schema.org/Article. Strings are plain text, not markup. */
export interface Article {
    headline: string;
    /** Absolute http(s) URL that links lead to, without tracking parameters or fragment. */
    url: string;
    /** Key of the reader's words; it outlives a change of `url`. */
    id?: string;
    /** One name, or several joined by ", ". */
    author?: string;
    /** ISO 8601, with a time only if the source gave one. */
    datePublished?: string;
    /** ISO 8601, like `datePublished`. */
    dateModified?: string;
    description?: string;
    /** Absolute http(s) URL. */
    image?: string;
    imageAlt?: string;
    section?: string;
    publisher?: string;
    /** Whole minutes. */
    readingTime?: number;
}
/** Merges descriptions of one article; the first that has a field wins. */
export declare function mergeArticles(...sources: Partial<Article>[]): Partial<Article>;
