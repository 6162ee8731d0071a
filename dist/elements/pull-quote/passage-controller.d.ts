import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TextIndex } from '../../quote/text-index.js';
/** Finds a quote's passage in the article around it, and again after each change there. */
export declare class PassageController implements ReactiveController {
    #private;
    /** Passage of the quote; null if there is none, undefined while that isn't known yet. */
    range: Range | null | undefined;
    /** Index of the article's text, as last read. */
    index: TextIndex | undefined;
    constructor(host: ReactiveControllerHost & Element, quote: () => string);
    /** Fragment directive that leads to the passage, once what writes it is there. */
    get directive(): string | undefined;
    /** Text that lacks the quote, once the page is complete, and is long enough for a misquote. */
    get lacking(): TextIndex | undefined;
    hostConnected(): void;
    hostDisconnected(): void;
    /** Looks again after a change of the quote or the article. */
    find(): void;
    /** Scrolls to the passage, highlights it for a while and focuses it, leaving nothing behind. */
    go(): void;
}
