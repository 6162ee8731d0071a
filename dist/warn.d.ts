/** Tells the page's author in the console what to change, naming the element; each message once a page, however many elements need it. */
export declare function warn(tag: string, message: string): void;
