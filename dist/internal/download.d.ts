/** Saves a file that is made in the page; it goes through no server. */
export declare function download(content: Blob, name: string): void;
