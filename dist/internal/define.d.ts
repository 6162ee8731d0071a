/** Version of the package; a test compares it with package.json. */
export declare const version = "0.1.0";
/** Class of an element, from this copy of the library or another. */
interface Versioned extends CustomElementConstructor {
    version?: string;
}
/** Tags of this library that the page has loaded. */
export declare const tags: Set<string>;
/**
 * Registers `element` unless `tag` is taken: the first copy of the library on a page wins, and the
 * second tells the author so, once.
 */
export declare function define(tag: string, element: Versioned): void;
export {};
