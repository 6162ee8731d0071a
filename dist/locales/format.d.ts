/**
 * Writes the day of an ISO 8601 date in `language` (BCP 47), or the month or year if that is all.
 * The day is the publisher's, whatever the reader's time zone.
 */
export declare function formatDate(iso: string, language: string): string;
/** Writes an ISO 8601 time in the reader's time zone: day and minute, or with `dayOnly` the day. */
export declare function formatMoment(iso: string, language: string, dayOnly?: boolean): string;
export declare function formatNumber(number: number, language: string): string;
/** Writes a number of minutes with its unit: "5 minutes". */
export declare function formatMinutes(minutes: number, language: string): string;
