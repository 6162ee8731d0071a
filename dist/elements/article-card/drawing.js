import { readDateAttribute, readLinkAttribute } from "../../internal/attributes.js";
import { formatDate, formatMinutes, formatNumber } from "../../locales/format.js";
import { isLink } from "../../url.js";
import { languageOf, term } from "../../locales/localize.js";
import { findLink } from "./follow.js";
import { cloneAround, cloneCard } from "./templates.js";
// src/elements/article-card/drawing.ts
/** Elements that editors and themes leave inside a tag, and that nobody sees. */
var UNDRAWN = "br, p:empty, noscript, script, style, template";
/** Tells if a card holds plain HTML, not just a slotted picture. */
function isAroundHtml(host) {
	for (let child = host.firstElementChild; child; child = child.nextElementSibling) if (!child.slot && !child.matches(UNDRAWN)) return true;
	return false;
}
/** Draws what a card adds to plain HTML: the link's address and the author's note. */
function drawAround(host) {
	const { renderRoot: root } = host;
	if (!root.querySelector(".cover")) root.replaceChildren(cloneAround());
	const cover = root.querySelector("a");
	const { display } = getComputedStyle(host);
	cover.hidden = /grid|flex|contents/.test(display);
	const isKept = display === "flow-root" ? display : "";
	cover.parentElement.style.display = cover.hidden ? "contents" : isKept;
	const link = findLink(host)?.href;
	setAttribute(cover, "href", link && isLink(link, host.baseURI) ? link : void 0);
	cover.onfocus = () => findLink(host)?.focus({ preventScroll: true });
	writeText(root.querySelector("p"), host.contentNote);
}
/** Draws a card by its attributes, which was drawn in a shape before, if any; returns its shape. */
function drawCard(host, former) {
	const { renderRoot: root, localName: tag, headline } = host;
	const date = readDateAttribute(tag, "date-published", host.datePublished);
	const words = readWords(host, date);
	const shape = shapeOf(host, words);
	const focused = former ? root.activeElement : void 0;
	if (shape !== former) reshape(root, shape);
	for (const place of root.querySelectorAll("[part]")) {
		const name = place.className;
		if (name === "image") writePicture(host, place);
		else writeText(name === "headline" ? place.firstElementChild : place, words[name]);
		if (name === "date") setAttribute(place, "datetime", date);
	}
	const href = readLinkAttribute(tag, "href", headline && host.href, host.baseURI);
	const link = root.querySelector("a");
	setAttribute(link, "href", href);
	if (focused && focused !== link) link.focus({ preventScroll: true });
	return shape;
}
function readWords(host, date) {
	const { headline, section, author, readingTime: minutes } = host;
	const language = languageOf(host);
	return {
		headline,
		description: host.layout === "compact" ? "" : host.description,
		"content-note": host.contentNote,
		section,
		author,
		date: date && formatDate(date, language),
		"reading-time": minutes ? term(host, "salveReadingTime", formatNumber(minutes, language), () => formatMinutes(minutes, language)) : ""
	};
}
function shapeOf(host, words) {
	const layout = words.headline || words.description ? host.layout || "auto" : "none";
	const level = "123456"[host.headingLevel - 1] ?? 3;
	let shape = `${layout.replace(/\W/g, "")} h${level} ${choosePicture(host)}`;
	for (const name in words) if (name !== "headline" && words[name]) shape += ` ${name}`;
	return shape;
}
/** Addresses of pictures that failed to load; their place stays, without a broken image's icon. */
var failedImages = /* @__PURE__ */ new WeakMap();
/** Tag of the picture: the author's own is in a slot, and one that failed is its words. */
function choosePicture(host) {
	if (host.layout === "compact") return "-";
	if (host.querySelector("[slot]")) return "slot";
	if (!host.image) return "-";
	return host.image === failedImages.get(host) ? "span" : "img";
}
/** Puts a card's parts in place. Its headline stays where it can, and a reader's focus with it. */
function reshape(root, shape) {
	const next = cloneCard(shape);
	const card = root.firstElementChild;
	const headline = card?.querySelector(":scope > .headline");
	if (!headline || !next.querySelector(`:scope > ${headline.localName}`)) return root.replaceChildren(next);
	card.className = next.className;
	card.querySelectorAll(":scope > :not(.headline)").forEach((each) => each.remove());
	headline.before(...next.querySelectorAll(".image"));
	headline.after(...next.querySelectorAll("p"));
}
/** Writes the picture's address, or its alternative text if it can't be shown. */
function writePicture(host, place) {
	if (place.localName === "span") writeText(place, host.imageAlt);
	if (place.localName !== "img") return;
	place.onerror = () => {
		failedImages.set(host, host.image);
		host.requestUpdate();
	};
	setAttribute(place, "alt", host.imageAlt ?? "");
	setAttribute(place, "src", host.image);
}
/** Writes a text unless it is there already, so that a reader's selection in it stays. */
function writeText(place, words = "") {
	if (place.textContent !== words) place.textContent = words;
}
function setAttribute(place, name, value) {
	if (place.getAttribute(name) === (value ?? null)) return;
	if (value === void 0) place.removeAttribute(name);
	else place.setAttribute(name, value);
}
export { drawAround, drawCard, isAroundHtml };
