// src/journal/tabs.ts
/** Channel of the news between tabs; no word of the reader's goes through it. */
var CHANNEL = "salve-journal";
/**
* The other tabs that have the same journal open.
* They are heard from `listen` on, for as long as the page is not put away.
*/
var Tabs = class {
	#listener;
	#channel;
	#isListening = false;
	constructor(listener) {
		this.#listener = listener;
	}
	listen() {
		if (this.#isListening) return;
		this.#isListening = true;
		this.#open();
		window.addEventListener("pagehide", () => {
			this.#listener.onHide();
			this.#channel?.close();
			this.#channel = void 0;
		});
		window.addEventListener("pageshow", ({ persisted }) => {
			if (!persisted) return;
			this.#open();
			this.#listener.onChange({ kind: "lock" });
		});
		document.addEventListener("visibilitychange", () => document.hidden && this.#listener.onHide());
	}
	notify(change) {
		this.listen();
		this.#channel?.postMessage(change);
	}
	#open() {
		try {
			this.#channel ??= new BroadcastChannel(CHANNEL);
		} catch {
			return;
		}
		this.#channel.unref?.();
		this.#channel.onmessage = ({ data }) => void this.#listener.onChange(data);
	}
};
export { Tabs };
