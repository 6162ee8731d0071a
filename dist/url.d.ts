/**
 * Tells if `href` is safe to link: relative, http(s) or mailto.
 * The parsed protocol decides, so white space can't hide `javascript:`.
 */
export declare function isLink(href: string, base: string): boolean;
/** Resolves `href` to an absolute http(s) URL, else undefined. */
export declare function readWebUrl(href: string | null | undefined, base: string): string | undefined;
/** Removes the fragment and the parameters that mail and advertising services add. */
export declare function withoutTracking(url: string): string;
/** Parts of the address that tell which article it is. */
export interface Address {
    /** Absolute address without fragment, tracking or other passing parameters. */
    page: string;
    /** Fragment that is a route, such as `#/notes/hour` or `#!/notes/hour`; else empty. */
    route: string;
}
/** Takes apart an absolute address; its anchor belongs to no part. */
export declare function parseAddress(url: string): Address;
/** Tells that two addresses differ by a last slash or `index.html` at most. */
export declare function isSameAddress(one: string, other: string): boolean;
/** Lists the parameters of an address or a query, as they are written. */
export declare function readQuery(url: string): string[];
/** Adds a fragment directive, such as `:~:text=…`, to an address, whose own fragment stays. */
export declare const addDirective: (url: string, directive?: string) => string;
