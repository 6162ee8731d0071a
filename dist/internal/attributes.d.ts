/** An attribute's value as the ISO 8601 date it should be; what is no date is left out, and its author told once. */
export declare function readDateAttribute(tag: string, name: string, value: string | null | undefined): string | undefined;
/** An attribute's value as an absolute http(s) URL; anything else is left out, and its author told once. */
export declare function readUrlAttribute(tag: string, name: string, value: string | null | undefined, base: string): string | undefined;
/** An attribute's value as it stands where a link may lead there: relative, http(s) or mailto; else its author is told once. */
export declare function readLinkAttribute(tag: string, name: string, value: string | null | undefined, base: string): string | undefined;
