// src/events.ts
/** A quote is about to be shared or copied. `preventDefault()` leaves that to the page. */
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
/** A quote has been handed to the system's share sheet or copied. */
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
/** A reader has asked to subscribe and what they wrote can be sent; `preventDefault()` keeps it from being sent. */
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
/** The service has said yes, to an address that is new, waits to be confirmed or was known alike: nothing here tells which. */
var SubscribedEvent = class extends Event {
	constructor(service) {
		super("salve-subscribed", {
			bubbles: true,
			composed: true
		});
		this.service = service;
	}
};
/** A subscription is not known to have arrived. Like any `error` of the platform's it neither bubbles nor can be cancelled. */
var SubscribeErrorEvent = class extends Event {
	constructor(reason, service) {
		super("error");
		this.reason = reason;
		this.service = service;
	}
};
/** A reader's words are on the device, and they have paused. It carries the key they are kept under, and nothing of them. */
var ReflectionSavedEvent = class extends Event {
	constructor(key) {
		super("salve-reflection-saved", {
			bubbles: true,
			composed: true
		});
		this.key = key;
	}
};
/** A reader erased what they wrote under a key. */
var ReflectionErasedEvent = class extends Event {
	constructor(key) {
		super("salve-reflection-erased", {
			bubbles: true,
			composed: true
		});
		this.key = key;
	}
};
/** A reader's words could not be kept, or erased. Like the platform's own `error`, it does not bubble. */
var ReflectionErrorEvent = class extends Event {
	constructor(reason) {
		super("error");
		this.reason = reason;
	}
};
export { QuoteShareEvent, QuoteSharedEvent, ReflectionErasedEvent, ReflectionErrorEvent, ReflectionSavedEvent, SubscribeErrorEvent, SubscribeEvent, SubscribedEvent };
