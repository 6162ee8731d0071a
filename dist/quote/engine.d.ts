/** Tells if a link can't name the text in an element. */
export declare function isUnnamed(element: Element, { display, contentVisibility }: CSSStyleDeclaration): boolean;
/** Distance to the text beside an element: 2 if it is no context, less if it is no prefix. */
export declare function distanceOf(element: Element): number;
/**
 * Tells if an element's first letter is a float, with which Chromium finds no word. jsdom 26, of
 * Jest, writes an error for each pseudo-element that it is asked for; it has no `CSS` either.
 */
export declare function hasDropCap(element: Element): boolean;
