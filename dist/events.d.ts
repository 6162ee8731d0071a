/** A quote is about to be shared or copied. `preventDefault()` leaves that to the page. */
export declare class QuoteShareEvent extends Event {
    /** The link: http(s), without tracking parameters; with a text fragment where one leads to the passage. */
    readonly url: string;
    /** The quote, as its author wrote it, without marks around it. */
    readonly quote: string;
    constructor(url: string, quote: string);
}
/** A quote has been handed to the system's share sheet or copied. */
export declare class QuoteSharedEvent extends Event {
    /** The link, as in QuoteShareEvent. */
    readonly url: string;
    /** The quote, as in QuoteShareEvent. */
    readonly quote: string;
    constructor(url: string, quote: string);
}
declare global {
    interface HTMLElementEventMap {
        'salve-quote-share': QuoteShareEvent;
        'salve-quote-shared': QuoteSharedEvent;
    }
}
