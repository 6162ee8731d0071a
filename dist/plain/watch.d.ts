/** Upgrades the plain HTML of a document, and from now on what is added to it. */
export declare function watchPlain(page: Document): void;
