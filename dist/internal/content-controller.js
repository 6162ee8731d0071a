// src/internal/content-controller.ts
/** Updates an element whenever its content changes: words may come after their elements. */
var ContentController = class {
	#host;
	#observer;
	constructor(host) {
		this.#host = host;
		host.addController(this);
	}
	/** True if nothing of the content is visible. */
	get isBlank() {
		return [...this.#host.childNodes].every((node) => node instanceof Element ? node.matches("script, template, style") : node.nodeType === Node.COMMENT_NODE || !node.textContent.trim());
	}
	hostConnected() {
		this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
		this.#observer.observe(this.#host, {
			subtree: true,
			childList: true,
			characterData: true,
			attributes: true
		});
	}
	hostDisconnected() {
		this.#observer.disconnect();
	}
};
export { ContentController };
