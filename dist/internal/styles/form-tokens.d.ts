/** Tokens, with colours of errors and of a form's background, which follow the text too. */
export declare const formTokens: import("lit").CSSResult[];
