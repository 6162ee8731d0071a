/**
 * Moves the `data-*` attributes that `element` knows to it, under its own names.
 * Those of page builders say no as "false".
 */
export declare function moveData(plain: Element, element: Element): void;
/** Copies every attribute to the element that stands in place of a plain one. */
export declare function copyAttributes(plain: HTMLElement, element: HTMLElement): void;
/** Gives children the slots that they name as `data-slot`. */
export declare function nameSlots(element: Element): void;
