/** Object of a JSON-LD block, unchecked. */
export type Node = Record<string, unknown>;
/** Follows an `@id` reference to its node, even in another block; leaves other values unchanged. */
export type Resolve = (value: unknown) => unknown;
export declare function createResolver(nodes: Node[], base: string): Resolve;
export declare function readNames(value: unknown, resolve: Resolve): string | undefined;
/**
 * Reads a string, a number, `{"@value": …}`, or the first in a list of such, as text.
 * Strings are read as HTML, because plugins write entities in them.
 */
export declare function readText(value: unknown): string | undefined;
export declare function readAddress(value: unknown): string | undefined;
/** Converts an ISO 8601 duration, such as "PT7M" or "PT1H5M30S", to whole minutes. */
export declare function readMinutes(value: unknown): number | undefined;
export declare function toArray(value: unknown): unknown[];
/** Reads the address of an image, whether it is a node or the address itself. */
export declare function readPicture(image: unknown): string;
