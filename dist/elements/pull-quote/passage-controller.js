import { matchesMedia } from "../../internal/media.js";
import { articleAround, textOf } from "../../quote/article-text.js";
import { findPassage } from "../../quote/passage.js";
import { directiveOf } from "./load-link.js";
// src/elements/pull-quote/passage-controller.ts
/** Time that a passage stays highlighted. */
var HIGHLIGHT_MS = 4e3;
var HIGHLIGHT_NAME = "salve-passage";
/** Finds a quote's passage in the article around it, and again after each change there. */
var PassageController = class {
	#host;
	#quote;
	#stopListening;
	constructor(host, quote) {
		this.#host = host;
		this.#quote = quote;
		host.addController(this);
	}
	/** Fragment directive that leads to the passage, once what writes it is there. */
	get directive() {
		return this.range ? directiveOf(this.range) : void 0;
	}
	/** Text that lacks the quote, once the page is complete, and is long enough for a misquote. */
	get lacking() {
		const { range, index } = this;
		return range === null && index.text.length * 2 > this.#quote().length && document.readyState === "complete" ? index : void 0;
	}
	hostConnected() {
		const text = textOf(articleAround(this.#host));
		this.#stopListening = text.listen(() => {
			this.index = text.index;
			this.find();
			this.#host.requestUpdate();
		});
	}
	hostDisconnected() {
		this.#stopListening?.();
		this.index = this.range = void 0;
	}
	/** Looks again after a change of the quote or the article. */
	find() {
		if (this.index) this.range = findPassage(this.index, this.#quote()) ?? null;
	}
	/** Scrolls to the passage, highlights it for a while and focuses it, leaving nothing behind. */
	go() {
		const { range } = this;
		if (!range) return;
		const block = blockOf(range);
		revealBlock(block);
		const behavior = matchesMedia("(prefers-reduced-motion: no-preference)") ? "smooth" : "instant";
		if (block.getBoundingClientRect().height < innerHeight * .7) block.scrollIntoView?.({
			block: "center",
			behavior
		});
		else scrollBy({
			top: range.getBoundingClientRect().top - innerHeight * .3,
			behavior
		});
		focusBlock(block);
		highlightRange(range);
	}
};
/** Finds the nearest element around the start of a passage that is a box of its own. */
function blockOf({ startContainer }) {
	let element = startContainer.parentElement;
	while (/^(inline|contents|ruby)/.test(getComputedStyle(element).display) && element.parentElement) element = element.parentElement;
	return element;
}
/**
* Opens the `<details>` and hidden elements around a block, as a browser's own search does.
* https://html.spec.whatwg.org/multipage/interaction.html#interaction-with-details-and-hidden=until-found
*/
function revealBlock(block) {
	for (let each = block; each; each = each.parentElement) {
		if (each.localName === "details") each.toggleAttribute("open", true);
		if (each.getAttribute("hidden") !== "until-found") continue;
		each.dispatchEvent(new Event("beforematch", { bubbles: true }));
		each.removeAttribute("hidden");
	}
}
function focusBlock(block) {
	if (!block.hasAttribute("tabindex")) {
		block.tabIndex = -1;
		block.addEventListener("blur", () => block.removeAttribute("tabindex"), { once: true });
	}
	block.focus({ preventScroll: true });
}
var removeHighlight = () => void 0;
/**
* Highlights a range for a while. An engine without the Custom Highlight API has the focus alone.
*/
function highlightRange(range) {
	const root = range.startContainer.getRootNode();
	if (!(window.CSS?.highlights && "adoptedStyleSheets" in root)) return;
	removeHighlight();
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`::highlight(${HIGHLIGHT_NAME}) { background-color: color-mix(in oklab, currentColor 18%, transparent) }`);
	root.adoptedStyleSheets.push(sheet);
	CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(range));
	const timer = setTimeout(() => removeHighlight(), HIGHLIGHT_MS);
	removeHighlight = () => {
		clearTimeout(timer);
		CSS.highlights.delete(HIGHLIGHT_NAME);
		root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
		removeHighlight = () => void 0;
	};
}
export { PassageController };
