/** Address of a document; of one without its own, such as `srcdoc`, that of the page around it. */
export declare function addressOf({ URL: url, baseURI, referrer }: Document): string;
/** Reads the address that a page calls canonical, by a link that `speaks` of its article. */
export declare function readCanonical(page: Document, speaks?: (link: Element) => boolean): string | undefined;
/** Address of a page for links, where nothing provides its article. */
export declare function linkToPage(page: Document): string;
