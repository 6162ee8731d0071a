/** A date as feeds write it, as ISO 8601; undefined where it names no day. */
export declare function readFeedDate(text: string): string | undefined;
