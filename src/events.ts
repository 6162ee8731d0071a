import type { JournalReason } from './journal/journal.js';
import type { FailureReason } from './subscribe/service.js';

/** Event before a quote is shared or copied. `preventDefault()` leaves that to the page. */
export class QuoteShareEvent extends Event {
  /** Link, without tracking parameters; with a text fragment if one leads to the passage. */
  readonly url: string;
  /** Words of the quote, without marks around them. */
  readonly quote: string;

  constructor(url: string, quote: string) {
    super('salve-quote-share', { bubbles: true, composed: true, cancelable: true });
    this.url = url;
    this.quote = quote;
  }
}

/** Event after a quote has gone to the system's share sheet or to the clipboard. */
export class QuoteSharedEvent extends Event {
  /** Link, as in QuoteShareEvent. */
  readonly url: string;
  /** Words of the quote, as in QuoteShareEvent. */
  readonly quote: string;

  constructor(url: string, quote: string) {
    super('salve-quote-shared', { bubbles: true, composed: true });
    this.url = url;
    this.quote = quote;
  }
}

/** Event before a valid subscription is sent. `preventDefault()` keeps it from being sent. */
export class SubscribeEvent extends Event {
  /** The service's name, as `service=` takes it. */
  readonly service: string;

  constructor(service: string) {
    super('salve-subscribe', { bubbles: true, cancelable: true, composed: true });
    this.service = service;
  }
}

/**
 * Event after the service has accepted an address. It doesn't tell if that address is new,
 * has yet to be confirmed or was subscribed already.
 */
export class SubscribedEvent extends Event {
  /** The service's name, as `service=` takes it. */
  readonly service: string;

  constructor(service: string) {
    super('salve-subscribed', { bubbles: true, composed: true });
    this.service = service;
  }
}

/**
 * Event after a subscription failed, or may have failed.
 * Like the platform's own `error`, it neither bubbles nor can be cancelled.
 */
export class SubscribeErrorEvent extends Event {
  /** Reason in a word: `blocked`, `timeout`, `offline` … */
  readonly reason: FailureReason;
  /** The service's name, as `service=` takes it. */
  readonly service: string;

  constructor(reason: FailureReason, service: string) {
    super('error');
    this.reason = reason;
    this.service = service;
  }
}

/** Event after a reader has paused and their words are saved. It carries their key alone. */
export class ReflectionSavedEvent extends Event {
  readonly key: string;

  constructor(key: string) {
    super('salve-reflection-saved', { bubbles: true, composed: true });
    this.key = key;
  }
}

/** Event after a reader has erased their words. It carries their key. */
export class ReflectionErasedEvent extends Event {
  readonly key: string;

  constructor(key: string) {
    super('salve-reflection-erased', { bubbles: true, composed: true });
    this.key = key;
  }
}

/** Event after saving or erasing failed. Like the platform's own `error`, it does not bubble. */
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
