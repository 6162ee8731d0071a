/** Any date as ISO 8601, precise to what was given and in the zone it was given in; undefined where it names no day, month or year that exists. */
export declare function readDate(text: string | null | undefined): string | undefined;
