import type { JournalReason } from './journal/journal.js';
import type { FailureReason } from './subscribe/service.js';
/** Event before a quote is shared or copied. `preventDefault()` leaves that to the page. */
export declare class QuoteShareEvent extends Event {
    /** Link, without tracking parameters; with a text fragment if one leads to the passage. */
    readonly url: string;
    /** Words of the quote, without marks around them. */
    readonly quote: string;
    constructor(url: string, quote: string);
}
/** Event after a quote has gone to the system's share sheet or to the clipboard. */
export declare class QuoteSharedEvent extends Event {
    /** Link, as in QuoteShareEvent. */
    readonly url: string;
    /** Words of the quote, as in QuoteShareEvent. */
    readonly quote: string;
    constructor(url: string, quote: string);
}
/** Event before a valid subscription is sent. `preventDefault()` keeps it from being sent. */
export declare class SubscribeEvent extends Event {
    /** The service's name, as `service=` takes it. */
    readonly service: string;
    constructor(service: string);
}
/**
 * Event after the service has accepted an address. It doesn't tell if that address is new,
 * has yet to be confirmed or was subscribed already.
 */
export declare class SubscribedEvent extends Event {
    /** The service's name, as `service=` takes it. */
    readonly service: string;
    constructor(service: string);
}
/**
 * Event after a subscription failed, or may have failed.
 * Like the platform's own `error`, it neither bubbles nor can be cancelled.
 */
export declare class SubscribeErrorEvent extends Event {
    /** Reason in a word: `blocked`, `timeout`, `offline` … */
    readonly reason: FailureReason;
    /** The service's name, as `service=` takes it. */
    readonly service: string;
    constructor(reason: FailureReason, service: string);
}
/** Event after a reader has paused and their words are saved. It carries their key alone. */
export declare class ReflectionSavedEvent extends Event {
    readonly key: string;
    constructor(key: string);
}
/** Event after a reader has erased their words. It carries their key. */
export declare class ReflectionErasedEvent extends Event {
    readonly key: string;
    constructor(key: string);
}
/** Event after saving or erasing failed. Like the platform's own `error`, it does not bubble. */
export declare class ReflectionErrorEvent extends Event {
    readonly reason: JournalReason;
    constructor(reason: JournalReason);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'salve-quote-share': QuoteShareEvent;
        'salve-quote-shared': QuoteSharedEvent;
        'salve-subscribe': SubscribeEvent;
        'salve-subscribed': SubscribedEvent;
        'salve-reflection-saved': ReflectionSavedEvent;
        'salve-reflection-erased': ReflectionErasedEvent;
    }
}
