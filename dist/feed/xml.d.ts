/** A feed in XML as a document: as it is, else mended; undefined where the text holds none. No DTD is ever read. */
export declare function parseXml(text: string): Document | undefined;
/** A character that is markup, as one that is none. */
export declare function escape(character: string): string;
