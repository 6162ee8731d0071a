/** Copies `text`; resolves to false if the browser has no clipboard for this page, or refuses. */
export declare function copyText(text: string): Promise<boolean>;
