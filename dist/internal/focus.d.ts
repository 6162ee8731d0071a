/** Whether focus is at an element or inside it, even where its window is not in front: there ":focus" matches nothing in WebKit. */
export declare function hasFocus(element: Element): boolean;
/** Makes a change inside `root`; where that takes away what had focus, the reader goes on at what `next` finds in its place. */
export declare function keepFocus(root: ShadowRoot | null, change: () => void, next: () => HTMLElement | null | undefined): void;
