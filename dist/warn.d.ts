/** Tells the page's author in the console what to change; each message comes once a page. */
export declare function warn(tag: string, message: string): void;
/** Describes what an element lacks without a file that belongs beside dist/salve.js. */
export declare function describeMissing(lack: string, file: string): string;
