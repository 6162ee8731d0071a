import type { ReactiveElement } from 'lit';
import { type Shape } from './templates.js';
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
/** Draws what a card adds to plain HTML: the link's address and the author's note. */
export declare function drawAround(host: CardHost): void;
/** Draws a card by its attributes, which was drawn in a shape before, if any; returns its shape. */
export declare function drawCard(host: CardHost, former: Shape | undefined): Shape;
