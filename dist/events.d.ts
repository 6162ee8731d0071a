import type { JournalReason } from './journal/journal.js';
import type { FailureReason } from './subscribe/service.js';
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
/** A reader has asked to subscribe and what they wrote can be sent; `preventDefault()` keeps it from being sent. */
export declare class SubscribeEvent extends Event {
    /** The service's name, as `service=` takes it. */
    readonly service: string;
    constructor(service: string);
}
/** The service has said yes, to an address that is new, waits to be confirmed or was known alike: nothing here tells which. */
export declare class SubscribedEvent extends Event {
    /** The service's name, as `service=` takes it. */
    readonly service: string;
    constructor(service: string);
}
/** A subscription is not known to have arrived. Like any `error` of the platform's it neither bubbles nor can be cancelled. */
export declare class SubscribeErrorEvent extends Event {
    /** Why, in a word: `blocked`, `timeout`, `offline` … */
    readonly reason: FailureReason;
    /** The service's name, as `service=` takes it. */
    readonly service: string;
    constructor(reason: FailureReason, service: string);
}
/** A reader's words are on the device, and they have paused. It carries the key they are kept under, and nothing of them. */
export declare class ReflectionSavedEvent extends Event {
    readonly key: string;
    constructor(key: string);
}
/** A reader erased what they wrote under a key. */
export declare class ReflectionErasedEvent extends Event {
    readonly key: string;
    constructor(key: string);
}
/** A reader's words could not be kept, or erased. Like the platform's own `error`, it does not bubble. */
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
