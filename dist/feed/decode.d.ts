/**
 * A feed's bytes as text: UTF-8 wherever they are valid in it, because nothing else is by chance; else in the encoding that the Content-Type or the
 * prolog names, else in the web's old one. A character that the end cuts in two is left out. https://www.rfc-editor.org/rfc/rfc7303#section-3
 */
export declare function decode(bytes: Uint8Array, type?: string): string;
