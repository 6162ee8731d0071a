// src/events.ts
/** Event before a quote is shared or copied. `preventDefault()` leaves that to the page. */
var QuoteShareEvent = class extends Event {
	constructor(url, quote) {
		super("salve-quote-share", {
			bubbles: true,
			composed: true,
			cancelable: true
		});
		this.url = url;
		this.quote = quote;
	}
};
/** Event after a quote has gone to the system's share sheet or to the clipboard. */
var QuoteSharedEvent = class extends Event {
	constructor(url, quote) {
		super("salve-quote-shared", {
			bubbles: true,
			composed: true
		});
		this.url = url;
		this.quote = quote;
	}
};
/** Event before a valid subscription is sent. `preventDefault()` keeps it from being sent. */
var SubscribeEvent = class extends Event {
	constructor(service) {
		super("salve-subscribe", {
			bubbles: true,
			cancelable: true,
			composed: true
		});
		this.service = service;
	}
};
/**
* Event after the service has accepted an address. It doesn't tell if that address is new,
* has yet to be confirmed or was subscribed already.
*/
var SubscribedEvent = class extends Event {
	constructor(service) {
		super("salve-subscribed", {
			bubbles: true,
			composed: true
		});
		this.service = service;
	}
};
/**
* Event after a subscription failed, or may have failed.
* Like the platform's own `error`, it neither bubbles nor can be cancelled.
*/
var SubscribeErrorEvent = class extends Event {
	constructor(reason, service) {
		super("error");
		this.reason = reason;
		this.service = service;
	}
};
/** Event after a reader has paused and their words are saved. It carries their key alone. */
var ReflectionSavedEvent = class extends Event {
	constructor(key) {
		super("salve-reflection-saved", {
			bubbles: true,
			composed: true
		});
		this.key = key;
	}
};
/** Event after a reader has erased their words. It carries their key. */
var ReflectionErasedEvent = class extends Event {
	constructor(key) {
		super("salve-reflection-erased", {
			bubbles: true,
			composed: true
		});
		this.key = key;
	}
};
/** Event after saving or erasing failed. Like the platform's own `error`, it does not bubble. */
var ReflectionErrorEvent = class extends Event {
	constructor(reason) {
		super("error");
		this.reason = reason;
	}
};
export { QuoteShareEvent, QuoteSharedEvent, ReflectionErasedEvent, ReflectionErrorEvent, ReflectionSavedEvent, SubscribeErrorEvent, SubscribeEvent, SubscribedEvent };
