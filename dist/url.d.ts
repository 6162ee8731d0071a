/**
 * Tells if `href` is safe to link: relative, http(s) or mailto.
 * The parsed protocol decides, so white space can't hide `javascript:`.
 */
export declare function isLink(href: string, base: string): boolean;
/** Resolves `href` to an absolute http(s) URL, else undefined. */
export declare function readWebUrl(href: string | null | undefined, base: string): string | undefined;
/** Removes the fragment and the parameters that mail and advertising services add. */
export declare function withoutTracking(url: string): string;
