/** Saves a file made in the page, without a server. jsdom has no address for one. */
export declare function download(content: Blob, name: string): void;
