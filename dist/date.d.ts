/**
 * Reads a date as ISO 8601, in its own precision and zone: ISO 8601, RFC 822, and what software
 * writes for people, in any of our languages.
 * Returns undefined if no such day, month or year exists, or if the text may mean another day.
 */
export declare function readDate(text: string | null | undefined): string | undefined;
