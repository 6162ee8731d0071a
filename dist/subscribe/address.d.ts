/** What was typed without what a paste or a sentence brings along: white space, marks of direction, a full stop or comma at the end. */
export declare function cleanAddress(typed: string): string;
/** What is wrong with an address, if anything. */
export declare function checkAddress(typed: string): 'empty' | 'format' | undefined;
/** The address that was meant, where its domain is one slip away from a large provider's or ends in no top-level domain; else undefined. */
export declare function suggestAddress(typed: string): string | undefined;
