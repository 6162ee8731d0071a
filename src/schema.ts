/** An article in the words of https://schema.org/Article. Every string is plain text, never markup. */
export interface Article {
  headline: string;
  /** Absolute http(s) URL, without tracking parameters or fragment: where links to the article lead. */
  url: string;
  /** What the reader's words are kept under; it outlives a change of `url`. */
  id?: string;
  /** One name, or several joined by ", ". */
  author?: string;
  /** ISO 8601, with a time only where the source gave one. */
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

/** One article out of several accounts of it: of each field, the first that says something. */
export function mergeArticles(...accounts: Partial<Article>[]): Partial<Article> {
  const filled = accounts.map((account) =>
    Object.fromEntries(Object.entries(account).filter(([, value]) => value)),
  );
  return Object.assign({}, ...filled.reverse()) as Partial<Article>;
}
