/** Copies `text`; false where the browser has no clipboard for this page, or refuses it. */
export declare function copyText(text: string): Promise<boolean>;
