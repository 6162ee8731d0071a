/**
 * Calls back once an element of this name is defined, which from npm may be later. Tells the
 * author of a name that still is unknown when the page is loaded.
 */
export declare function awaitName({ localName }: Element, name: string, onDefine: () => void): void;
