/** Tells the page's author in the console what to change; each message comes once a page. */
export declare function warn(tag: string, message: string): void;
