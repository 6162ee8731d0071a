/** Nodes of a page that describe its article. */
export declare const METADATA = "link[rel~=\"canonical\" i], meta[property], meta[name], script[type*=\"ld+json\" i]";
/** The metadata of a page, some of which a swap may have left behind. */
export declare class Metadata {
    #private;
    constructor(document: Document);
    /** Takes what stands there for the metadata of the present article. */
    remember(): void;
    /** Takes what stood there for the metadata of a former article. */
    leave(): void;
    /**
     * Tells that a node speaks of the present article: it has changed since the former one.
     * A fact that articles share speaks, too, where any other node has changed.
     */
    speaks: (node: Element) => boolean;
}
