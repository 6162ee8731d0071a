/**
 * Writes the day of an ISO 8601 date in `language` (BCP 47), or the month or year if that is all.
 * The day is the author's, by the date's own zone. UTC is often the software's zone and tells no
 * day: such a time is written in the reader's zone, but for midnight, which stands for a day alone.
 */
export declare function formatDate(iso: string, language: string): string;
/**
 * Converts a time in UTC to an IANA zone's, else the reader's; other dates stay.
 * Throws a RangeError if there is no such zone.
 */
export declare function toZone(iso: string, timeZone?: string): string;
/** Writes an ISO 8601 time in the reader's time zone: day and minute, or with `dayOnly` the day. */
export declare function formatMoment(iso: string, language: string, dayOnly?: boolean): string;
export declare function formatNumber(number: number, language: string): string;
/** Writes a number of minutes with its unit: "5 minutes". */
export declare function formatMinutes(minutes: number, language: string): string;
