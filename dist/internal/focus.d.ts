/** Finds the focused element of a root. happy-dom throws where focus is in another shadow root. */
export declare function findFocused(root: DocumentOrShadowRoot | null): Element | null | undefined;
/**
 * Tells if focus is at an element or inside it, also in a background window, where ":focus"
 * matches nothing in WebKit.
 */
export declare function hasFocus(element: Element): boolean;
/** Makes a change inside `root`. If it removes the focused element, focuses what `next` finds. */
export declare function keepFocus(root: ShadowRoot | null, change: () => void, next: () => HTMLElement | null | undefined): void;
