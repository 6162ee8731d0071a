/** Saves a file made in the page, without a server. */
export declare function download(content: Blob, name: string): void;
