// src/page/metadata.ts
/** Nodes of a page that describe its article. */
var METADATA = "link[rel~=\"canonical\" i], meta[property], meta[name], script[type*=\"ld+json\" i]";
/** Facts that articles of one site often share. */
var SHARED = /author|section|site_name/i;
/** The metadata of a page, some of which a swap may have left behind. */
var Metadata = class {
	#document;
	/** Contents when the page last rested. */
	#contents;
	/** Contents under the article before this one. */
	#left;
	constructor(document) {
		this.#contents = /* @__PURE__ */ new WeakMap();
		this.speaks = (node) => this.#isChanged(node) || SHARED.test(node.getAttribute("property") ?? node.getAttribute("name") ?? "") && this.#list().some((other) => this.#isChanged(other));
		this.#document = document;
	}
	/** Takes what stands there for the metadata of the present article. */
	remember() {
		this.#contents = new WeakMap(this.#list().map((node) => [node, contentOf(node)]));
	}
	/** Takes what stood there for the metadata of a former article. */
	leave() {
		this.#left = this.#contents;
		this.remember();
	}
	#isChanged(node) {
		return this.#left?.get(node) !== contentOf(node);
	}
	#list() {
		return [...this.#document.querySelectorAll(METADATA)];
	}
};
var contentOf = ({ attributes, textContent }) => [...attributes].map(({ value }) => value).join("\n") + textContent;
export { METADATA, Metadata };
