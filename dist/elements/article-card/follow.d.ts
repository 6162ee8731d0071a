/** Finds a card's one link; around plain HTML it is the author's own. */
export declare function findLink(card: Element): HTMLAnchorElement | undefined;
/** Passes a click on a card on to its link, unless it is on a control or selects text. */
export declare function follow(card: Element, event: MouseEvent): void;
