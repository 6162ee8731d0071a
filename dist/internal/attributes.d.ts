/** Reads an attribute as an ISO 8601 date; warns its author once if it is none. */
export declare function readDateAttribute(tag: string, name: string, value: string | null | undefined): string | undefined;
/**
 * Converts a time in UTC to the zone that an element's `time-zone` names.
 * Warns its author once if that is no zone.
 */
export declare function toZoneOf({ localName, timeZone }: Element & {
    timeZone?: string;
}, date: string | undefined): string | undefined;
/** Reads an attribute as an absolute http(s) URL; warns its author once if it is none. */
export declare function readUrlAttribute(tag: string, name: string, value: string | null | undefined, base: string): string | undefined;
/**
 * Reads an attribute, unchanged, as the address of a link: relative, http(s) or mailto.
 * Warns its author once if it is none.
 */
export declare function readLinkAttribute(tag: string, name: string, value: string | null | undefined, base: string): string | undefined;
