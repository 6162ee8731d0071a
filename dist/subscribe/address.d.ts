/**
 * Removes from an address what a paste or a sentence brings along:
 * white space, marks of direction, and a full stop or comma at the end.
 */
export declare function cleanAddress(typed: string): string;
/** Finds the fault of an address, if any. */
export declare function checkAddress(typed: string): 'empty' | 'format' | undefined;
/**
 * Suggests another address if the domain is one slip away from a large provider's,
 * or ends in a slip for ".com".
 */
export declare function suggestAddress(typed: string): string | undefined;
