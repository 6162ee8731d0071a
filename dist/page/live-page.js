import { follow, settle } from "./identity.js";
import { Metadata } from "./metadata.js";
import { addressOf } from "./address.js";
import { isWatched, readStatement } from "./statement.js";
// src/page/live-page.ts
/** Time without a change after which a page rests: milliseconds. */
var REST_MS = 1e3;
/** Moments at which an address that a script has changed unheard matters. */
var MOMENTS = [
	"focusin",
	"input",
	"pointerdown",
	"visibilitychange"
];
/** A document that may live: its article is read again once address, head or words change. */
var LivePage = class {
	#document;
	#metadata;
	#known;
	#followers;
	/** Hosts that have been here since all were last new. */
	#familiar;
	#isReplaced;
	/** The article has just been read: followers share that reading. */
	#isRead;
	#rest;
	#observer;
	constructor(document) {
		this.version = 0;
		this.#followers = /* @__PURE__ */ new Map();
		this.#familiar = /* @__PURE__ */ new WeakSet();
		this.#isReplaced = false;
		this.#isRead = false;
		this.#onMoment = () => {
			if (this.#isChanged()) this.#notify();
		};
		this.#onParsed = () => {
			this.#observe();
			this.#notify();
		};
		this.#document = document;
		this.#metadata = new Metadata(document);
	}
	/**
	* Follows the page for `host` until the function it returns is called.
	* A new article in place of every other, or a new host in place of all, is a sign of a swap.
	*/
	follow(host, follower) {
		const peers = [...this.#followers.values()];
		if (!peers.length) this.#start();
		if (!!this.#known && !this.#familiar.has(host) && !peers.some(({ describe }) => !follower.describe || describe)) {
			this.#isReplaced = true;
			this.#familiar = new WeakSet(this.#followers.keys());
		}
		this.#familiar.add(host);
		this.#followers.set(host, follower);
		return () => {
			this.#followers.delete(host);
			if (!this.#followers.size) this.#stop();
		};
	}
	/** Reads which article the page is about now. */
	look() {
		if (this.#isRead) return this.#known;
		const before = this.#known;
		const descriptions = [...this.#followers.values()].flatMap((follower) => follower.describe?.() ?? []);
		const now = readStatement(this.#document, descriptions.length === 1 ? descriptions[0] : void 0);
		const isBegun = !before || this.#document.readyState === "loading";
		const known = follow(isBegun ? void 0 : before, now, this.#isReplaced);
		this.#known = known;
		this.#isReplaced = false;
		if (isBegun) this.#metadata.remember();
		else if (known.isRestless || JSON.stringify(before.now) !== JSON.stringify(now)) this.#awaitRest();
		if (known.isOther && before.origin.address !== now.address) this.#metadata.leave();
		return known;
	}
	/** The article as it was last read. */
	get known() {
		return this.#known ?? this.look();
	}
	/** Tells that a node of the head speaks of this article. */
	get speaks() {
		return this.#metadata.speaks;
	}
	/** Reads again at once what has changed, without waiting for the observer. */
	refresh() {
		if (!this.#observer) this.version += 1;
		else if (this.#isChanged(this.#observer.takeRecords())) this.#notify();
	}
	#isChanged(records = []) {
		return addressOf(this.#document) !== this.#known?.now.address || records.some(isWatched);
	}
	#awaitRest() {
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => {
			this.#onMoment();
			const settled = settle(this.#known);
			if (settled !== this.#known) this.#metadata.remember();
			this.#known = settled;
		}, REST_MS);
	}
	#start() {
		const page = this.#document;
		this.version += 1;
		this.#listen("addEventListener");
		if (page.readyState !== "loading") this.#observe();
		else page.addEventListener("DOMContentLoaded", this.#onParsed, { once: true });
	}
	#stop() {
		clearTimeout(this.#rest);
		this.#listen("removeEventListener");
		this.#document.removeEventListener("DOMContentLoaded", this.#onParsed);
		this.#observer?.disconnect();
		this.#observer = void 0;
	}
	/** Listens to the address, and to moments for engines that say nothing of History calls. */
	#listen(act) {
		const view = this.#document.defaultView;
		view?.navigation?.[act]("currententrychange", this.#onMoment);
		for (const type of ["popstate", "hashchange"]) view?.[act](type, this.#onMoment);
		for (const type of MOMENTS) this.#document[act](type, this.#onMoment, true);
	}
	#onMoment;
	#onParsed;
	#observe() {
		this.#observer = new MutationObserver((records) => {
			if (this.#isChanged(records)) this.#notify();
		});
		this.#observer.observe(this.#document, {
			subtree: true,
			childList: true,
			characterData: true,
			attributeFilter: [
				"href",
				"content",
				"question"
			]
		});
	}
	#notify() {
		this.version += 1;
		this.look();
		this.#isRead = true;
		for (const follower of [...this.#followers.values()]) follower.onChange();
		this.#isRead = false;
	}
};
var pages = /* @__PURE__ */ new WeakMap();
/** Returns the one live page of a document. */
function livePageOf(document) {
	const page = pages.get(document) ?? new LivePage(document);
	pages.set(document, page);
	return page;
}
export { livePageOf };
