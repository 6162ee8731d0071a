/**
 * Tells the author once the page is parsed that an element shows nothing, and what it needs.
 * A parser ends a `<p>` where a block begins: what stood inside the tag then stands after it.
 */
export declare function warnEmpty({ localName, parentElement }: Element, advice: string): void;
