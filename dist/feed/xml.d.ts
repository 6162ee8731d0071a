/** Element of a feed in XML, or its counterpart in JSON. */
export interface FeedElement {
    /** Lower case; of a borrowed vocabulary, with its usual prefix in place of the feed's own. */
    name: string;
    /** Values by names in lower case. */
    attributes: Map<string, string>;
    parent?: FeedElement;
    children: FeedElement[];
    /** Source between its tags. */
    inner: string;
}
/**
 * Parses a feed in XML into elements, each before those inside it; none if the text is no feed.
 * Errors that would stop the browser's own parser are passed over: text after the end, tags
 * that are never closed or never opened, and what is no tag. No DTD is ever read.
 */
export declare function parseXml(text: string): FeedElement[];
/** Reads the attributes of a tag, by names in lower case, with entities decoded. */
export declare function readAttributes(written: string): Map<string, string>;
