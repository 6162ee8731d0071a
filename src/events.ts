import type { JournalReason } from './journal/journal.js';
import type { FailureReason } from './subscribe/service.js';

/** A quote is about to be shared or copied. `preventDefault()` leaves that to the page. */
export class QuoteShareEvent extends Event {
  /** The link: http(s), without tracking parameters; with a text fragment where one leads to the passage. */
  readonly url: string;
  /** The quote, as its author wrote it, without marks around it. */
  readonly quote: string;

  constructor(url: string, quote: string) {
    super('salve-quote-share', { bubbles: true, composed: true, cancelable: true });
    this.url = url;
    this.quote = quote;
  }
}

/** A quote has been handed to the system's share sheet or copied. */
export class QuoteSharedEvent extends Event {
  /** The link, as in QuoteShareEvent. */
  readonly url: string;
  /** The quote, as in QuoteShareEvent. */
  readonly quote: string;

  constructor(url: string, quote: string) {
    super('salve-quote-shared', { bubbles: true, composed: true });
    this.url = url;
    this.quote = quote;
  }
}

/** A reader has asked to subscribe and what they wrote can be sent; `preventDefault()` keeps it from being sent. */
export class SubscribeEvent extends Event {
  /** The service's name, as `service=` takes it. */
  readonly service: string;

  constructor(service: string) {
    super('salve-subscribe', { bubbles: true, cancelable: true, composed: true });
    this.service = service;
  }
}

/** The service has said yes, to an address that is new, waits to be confirmed or was known alike: nothing here tells which. */
export class SubscribedEvent extends Event {
  /** The service's name, as `service=` takes it. */
  readonly service: string;

  constructor(service: string) {
    super('salve-subscribed', { bubbles: true, composed: true });
    this.service = service;
  }
}

/** A subscription is not known to have arrived. Like any `error` of the platform's it neither bubbles nor can be cancelled. */
export class SubscribeErrorEvent extends Event {
  /** Why, in a word: `blocked`, `timeout`, `offline` … */
  readonly reason: FailureReason;
  /** The service's name, as `service=` takes it. */
  readonly service: string;

  constructor(reason: FailureReason, service: string) {
    super('error');
    this.reason = reason;
    this.service = service;
  }
}

/** A reader's words are on the device, and they have paused. It carries the key they are kept under, and nothing of them. */
export class ReflectionSavedEvent extends Event {
  readonly key: string;

  constructor(key: string) {
    super('salve-reflection-saved', { bubbles: true, composed: true });
    this.key = key;
  }
}

/** A reader erased what they wrote under a key. */
export class ReflectionErasedEvent extends Event {
  readonly key: string;

  constructor(key: string) {
    super('salve-reflection-erased', { bubbles: true, composed: true });
    this.key = key;
  }
}

/** A reader's words could not be kept, or erased. Like the platform's own `error`, it does not bubble. */
export class ReflectionErrorEvent extends Event {
  readonly reason: JournalReason;

  constructor(reason: JournalReason) {
    super('error');
    this.reason = reason;
  }
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
