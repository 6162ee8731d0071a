import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TextIndex } from '../../quote/text-index.js';
/** Keeps a quote's passage: where the words of the article around it are, once they can be searched and whenever they have changed. */
export declare class PassageController implements ReactiveController {
    #private;
    /** The passage; null where the article has none, undefined while that isn't known yet. */
    range: Range | null | undefined;
    /** The article's words, as last read. */
    reading: TextIndex | undefined;
    constructor(host: ReactiveControllerHost & Element, quote: () => string);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Looks again, because the quote has changed or the article has. */
    find(): void;
    /** Scrolls to the passage, marks it for a while, and takes the keyboard and the screen reader there. Nothing of it stays in the page. */
    go(): void;
}
