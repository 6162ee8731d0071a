/**
 * Decodes a feed's bytes. UTF-8 comes first, because no other encoding is valid UTF-8 by chance,
 * then the encoding that the Content-Type or the prolog names, then windows-1252.
 * A character that the end cuts in two is left out.
 * https://www.rfc-editor.org/rfc/rfc7303#section-3
 */
export declare function decode(bytes: Uint8Array, type?: string): string;
