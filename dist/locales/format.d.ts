/**
 * The day of an ISO 8601 date, written in `language`; a year or a month alone is written as such.
 * It is the day where the article was published, whatever the reader's zone, so that a date never reads as the day before.
 */
export declare function formatDate(iso: string, language: string): string;
/** The day and the minute of an ISO 8601 time where the reader is, written in `language`; the day alone where `dayOnly`. */
export declare function formatMoment(iso: string, language: string, dayOnly?: boolean): string;
/** A number, written in `language`. */
export declare function formatNumber(number: number, language: string): string;
/** A number of minutes with the unit in full, written in `language`: "5 minutes". */
export declare function formatMinutes(minutes: number, language: string): string;
