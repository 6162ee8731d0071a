/** Tells if a link can't name the text in an element. */
export declare function isUnnamed(element: Element, { display, contentVisibility }: CSSStyleDeclaration): boolean;
/** Distances across an element's start and its end: 2 if no context is there, less if no prefix. */
export declare function distancesOf(element: Element): [start: number, end: number];
/**
 * Tells if an element's first letter is a float, with which Chromium finds no word. jsdom 26, of
 * Jest, writes an error for each pseudo-element that it is asked for; it has no `CSS` either.
 */
export declare function hasDropCap(element: Element): boolean;
