/**
 * Removes from an address what a paste or a sentence brings along.
 * That is white space, marks of direction, and a full stop or comma at the end.
 */
export declare function cleanAddress(typed: string): string;
/** Problem of an address, if any. */
export declare function checkAddress(typed: string): 'empty' | 'format' | undefined;
/**
 * Address that was meant, if its domain is one slip away from a large provider's.
 * The same goes for a domain that ends in no top-level domain.
 */
export declare function suggestAddress(typed: string): string | undefined;
