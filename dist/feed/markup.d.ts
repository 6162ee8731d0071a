import type { FeedElement } from './xml.js';
/** The first of some attributes that an element has. */
export declare function attribute({ attributes }: FeedElement, ...names: string[]): string | undefined;
/** The text inside an element that has no other in it. */
export declare function contentOf(element: FeedElement): string;
/** An element's content as HTML, however it is wrapped: escaped, in CDATA, as elements of its own. Plain text is escaped. */
export declare function readMarkup(element: FeedElement): string;
/** The text of a piece of HTML, less the characters that control a device. */
export declare function readText(html: string): string;
/** A person's name, less the address that RSS wants beside it: "ruth@tidewater.example (Ruth Alder)". */
export declare function readName(html: string): string;
/** Plain text that fits a card: a longer one ends at a word, or in a script without spaces at a grapheme, with "…". */
export declare function summarize(html: string): string;
/** The first picture of a piece of HTML, less those that only count visits. */
export declare function findPicture(html: string, base: string): string | undefined;
export declare function isPicture(file: FeedElement): boolean;
/** What an element's addresses are relative to: each `xml:base` around it, from the outermost. https://www.w3.org/TR/xmlbase/ */
export declare function baseOf(element: FeedElement | undefined, url: string): string;
/** Text as XML or HTML writes it. */
export declare function escape(text: string): string;
