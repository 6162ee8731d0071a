/** A card's one link: the author's own where the card is plain HTML. */
export declare function findLink(card: Element): HTMLAnchorElement | null;
/** Sends a click on a card on to its link, as it was made; what has a purpose of its own, or selects text, keeps it. */
export declare function follow(card: Element, event: MouseEvent): void;
