import type { FeedElement } from './xml.js';
/** Returns the first of some attributes that an element has. */
export declare function readAttribute({ attributes }: FeedElement, ...names: string[]): string | undefined;
/** Returns the text of an element without children. */
export declare function contentOf(element: FeedElement): string;
/**
 * Reads an element's content as HTML, whether it is escaped, in CDATA or made of elements.
 * Plain text is escaped.
 */
export declare function readMarkup(element: FeedElement): string;
/** Reads the text of a piece of HTML, without control characters and the elements in `without`. */
export declare function readText(html: string, without?: string): string;
/** Reads a name without RSS's e-mail address: "ruth@tidewater.example (Ruth Alder)". */
export declare function readName(html: string): string;
/** Resolves an element's base URL, from the outermost `xml:base`. https://www.w3.org/TR/xmlbase/ */
export declare function baseOf(element: FeedElement | undefined, url: string): string;
/** Escapes plain text for XML and HTML. */
export declare function escapeMarkup(text: string): string;
/** Escapes plain text whose entities are meant as such. */
export declare function escapeTags(text: string): string;
