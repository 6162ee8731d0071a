/** Tells that a media query matches; none does in an engine that can't tell. */
export declare const matchesMedia: (query: string) => boolean;
