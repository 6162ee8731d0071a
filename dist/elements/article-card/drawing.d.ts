import type { ReactiveElement } from 'lit';
/** Card with its attributes as properties. */
export interface CardHost extends ReactiveElement {
    headline?: string;
    href?: string;
    author?: string;
    datePublished?: string;
    description?: string;
    image?: string;
    imageAlt?: string;
    section?: string;
    readingTime?: number;
    contentNote?: string;
    layout?: string;
    headingLevel?: number;
}
/** Tells if a card holds plain HTML, not just a slotted picture. */
export declare function isAroundHtml(host: CardHost): boolean;
/** Writes the link's address and the author's note into a card around plain HTML. */
export declare function writeAround(host: CardHost): void;
/** Writes a card's texts and its picture's address into its clone. */
export declare function writeCard(host: CardHost): void;
