import { ContextConsumer, createContext } from "@lit/context";
// src/article-context.ts
/**
* Article around an element, from whoever has imported `<salve-article>`: who listens brings the
* key alone. It is global, so that two copies of the library meet.
*/
var articleContext = createContext(Symbol.for("salve-article"));
var PROVIDED = "context-provider";
/** Tells elements that were there before `<salve-article>` that the page's article can be had. */
function announcePage() {
	const contextTarget = globalThis.document?.documentElement;
	const event = new Event(PROVIDED, { bubbles: true });
	contextTarget?.dispatchEvent(Object.assign(event, {
		context: articleContext,
		contextTarget
	}));
}
/** Listens to the article around an element, which `<salve-article>` may provide later. */
var ArticleConsumer = class extends ContextConsumer {
	constructor(host) {
		super(host, {
			context: articleContext,
			subscribe: true
		});
	}
	hostConnected() {
		super.hostConnected();
		document.addEventListener(PROVIDED, this.#askAgain);
	}
	hostDisconnected() {
		super.hostDisconnected();
		document.removeEventListener(PROVIDED, this.#askAgain);
	}
	#askAgain = ({ context }) => {
		if (context === articleContext && !this.value) super.hostConnected();
	};
};
export { ArticleConsumer, announcePage, articleContext };
