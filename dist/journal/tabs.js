// src/journal/tabs.ts
/** How tabs tell each other what has changed; no word of the reader's goes through it. */
var CHANNEL = "salve-journal";
/** The other tabs that have the same journal open, from `attend` on and for as long as the page is not put away. */
var Tabs = class {
	#listener;
	#channel;
	#attends = false;
	constructor(listener) {
		this.#listener = listener;
	}
	attend() {
		if (this.#attends) return;
		this.#attends = true;
		this.#open();
		addEventListener("pagehide", () => {
			this.#listener.hide();
			this.#channel?.close();
			this.#channel = void 0;
		});
		addEventListener("pageshow", ({ persisted }) => {
			if (!persisted) return;
			this.#open();
			this.#listener.hear({ kind: "lock" });
		});
		document.addEventListener("visibilitychange", () => document.hidden && this.#listener.hide());
	}
	tell(change) {
		this.attend();
		this.#channel?.postMessage(change);
	}
	#open() {
		try {
			this.#channel ??= new BroadcastChannel(CHANNEL);
		} catch {
			return;
		}
		this.#channel.onmessage = ({ data }) => this.#listener.hear(data);
	}
};
export { Tabs };
