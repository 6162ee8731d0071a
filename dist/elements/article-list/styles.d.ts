/** Look of the list, of what stands inside it, and of the places of cards to come. */
export declare const listStyles: import("lit").CSSResult;
