/** Tells a JSON object from an array and any other value. https://www.rfc-editor.org/rfc/rfc8259#section-4 */
export declare function isObject(value: unknown): value is Record<string, unknown>;
