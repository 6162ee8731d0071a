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
export { QuoteShareEvent, QuoteSharedEvent };
