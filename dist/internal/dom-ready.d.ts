/** Calls back once the document is parsed; not at all where it already is. */
export declare function onDomReady(callback: () => void): void;
