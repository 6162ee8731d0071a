/** Value of an attribute; false, undefined and empty text leave it out. */
type Value = string | number | boolean | null | undefined;
/** Escapes plain text for a place between tags or in an attribute. */
export declare const escapeText: (text: Value) => string;
/** Writes an element; attributes are named as properties. Without `content` it has no end. */
export declare function writeTag(name: string, attributes: Record<string, Value>, content?: string): string;
/** Writes an element around plain text; nothing, if there is none. */
export declare const writeText: (name: string, text: Value, attributes?: Record<string, Value>) => string;
/** Writes plain text as a link, or as it is where the address is none for a link. */
export declare const writeLink: (text: string, href: string | undefined) => string;
/** Gives back a relative or http(s) address as it is; of any other, nothing. */
export declare const webOnly: (url: string | undefined) => string | undefined;
export {};
