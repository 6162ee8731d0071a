/**
 * The text directive that leads to `passage` and to nothing else in its page, with the words before and after it; undefined where none can.
 *
 * Its parts are the page's own characters, begin and end with whole words, and each keeps to one block.
 * What our elements show is not there when the page is opened, so none of it is context. https://wicg.github.io/scroll-to-text-fragment/
 */
export declare function writeDirective(passage: Range): string | undefined;
