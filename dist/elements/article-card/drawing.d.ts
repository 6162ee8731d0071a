import type { ReactiveElement } from 'lit';
/** What is drawn of a card: its attributes, as properties. */
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
/**
 * What a card consists of, with a place for each of its words; CSS leaves out what stays empty. Lit renders each of these once in a page, and
 * every card is a copy: a rendering of its own would cost it as much memory again as all else that it holds (test/bench).
 */
declare const TEMPLATES: {
    card: import("lit-html").TemplateResult<1>;
    image: import("lit-html").TemplateResult<1>;
    around: import("lit-html").TemplateResult<1>;
};
type TemplateName = keyof typeof TEMPLATES;
/** A new copy of a shape. */
export declare function cloneTemplate(shape: TemplateName): DocumentFragment;
/** Writes into the copy in a card around plain HTML where that leads, and the author's note. */
export declare function writeAround(host: CardHost): void;
/** Writes a card's words and its picture's address into the copy in it. */
export declare function writeCard(host: CardHost): void;
export {};
