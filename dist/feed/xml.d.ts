/** An element of a feed, or what in JSON takes its place. */
export interface FeedElement {
    /** In small letters; one of a borrowed vocabulary with its usual prefix, whichever the feed gave it. */
    name: string;
    /** By their names in small letters. */
    attributes: Map<string, string>;
    parent?: FeedElement;
    children: FeedElement[];
    /** What stands between its tags, as it is written. */
    inner: string;
}
/**
 * The elements of a feed in XML, each before those inside it; none where the text holds no feed. What is wrong in it, and would end the reading of
 * the browser's own parser, is passed over: what follows an end, what has none, ends without a start, what is no tag. No DTD is ever read.
 */
export declare function parseXml(text: string): FeedElement[];
