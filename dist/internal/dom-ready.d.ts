/** Calls back once the document is parsed; never if it already is. */
export declare function onDomReady(callback: () => void): void;
