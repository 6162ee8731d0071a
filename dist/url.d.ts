/** Whether `href` may be followed: relative, http(s) or mailto. What `javascript:` hides behind white space is seen, because the parsed protocol is asked. */
export declare function isLink(href: string, base: string): boolean;
/** `href` as an absolute http(s) URL, else undefined. */
export declare function readWebUrl(href: string | null | undefined, base: string): string | undefined;
/** `url` without fragment and without the parameters that mail and advertising services add. */
export declare function withoutTracking(url: string): string;
