/**
 * Writes the text directive that leads to `passage` and nothing else in its page; undefined if
 * there is none.
 *
 * Each part is made of the page's own characters and of whole words, and keeps to one block.
 * What no link can name is passed over, and no context reaches across it: see engine.ts.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export declare function writeDirective(passage: Range): string | undefined;
