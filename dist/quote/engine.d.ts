/** Tells if a link can't name the text in an element. */
declare function isUnnamed(element: Element, { display, contentVisibility }: CSSStyleDeclaration): boolean;
/** Distances across an element's start and its end: 2 if no context is there, less if no prefix. */
declare function distancesOf(element: Element): [start: number, end: number];
/**
 * Tells if an element's first letter is a float or spans lines, with which Chromium finds no word.
 * jsdom 26, of Jest, writes an error for each pseudo-element that it is asked for; it has no `CSS`
 * either.
 */
declare function hasDropCap(element: Element): boolean;
/** Rules by which engines find the text that a link names. */
export declare const engine: {
    isUnnamed: typeof isUnnamed;
    distancesOf: typeof distancesOf;
    hasDropCap: typeof hasDropCap;
};
export {};
