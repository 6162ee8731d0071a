import { readDateAttribute, readLinkAttribute } from "../../internal/attributes.js";
import { formatDate, formatMinutes, formatNumber } from "../../locales/format.js";
import { isLink } from "../../url.js";
import { languageOf, term } from "../../locales/localize.js";
import { findLink } from "./follow.js";
import { cloneTemplate } from "./templates.js";
// src/elements/article-card/drawing.ts
/** Tells if a card holds plain HTML, not just a slotted picture. */
function isAroundHtml(host) {
	for (let child = host.firstElementChild; child; child = child.nextElementSibling) if (!child.slot) return true;
	return false;
}
/** Writes the link's address and the author's note into a card around plain HTML. */
function writeAround(host) {
	const { renderRoot: root } = host;
	const link = findLink(host)?.href;
	const cover = root.querySelector("a");
	setAttribute(cover, "href", link && isLink(link, host.baseURI) ? link : void 0);
	cover.onfocus = () => findLink(host)?.focus({ preventScroll: true });
	writeText(root.querySelector(".note"), host.contentNote);
}
/** Writes a card's texts and its picture's address into its clone. */
function writeCard(host) {
	const { renderRoot: root, localName: tag, layout, section, author, readingTime } = host;
	const language = languageOf(host);
	const date = readDateAttribute(tag, "date-published", host.datePublished);
	const metaCount = Number(!!section) + Number(!!author) + Number(!!date) + Number(!!readingTime);
	const isPictured = (!!host.image || host.childElementCount > 0) && layout !== "compact";
	const box = root.querySelector(".card");
	box.hidden = !host.headline && !host.description;
	setAttribute(box, "class", `card ${layout ?? "auto"}${isPictured ? " pictured" : ""}${metaCount > 2 ? " two" : metaCount ? "" : " none"}`);
	const picture = root.querySelector(".image");
	if (!isPictured) picture?.remove();
	else writeImage(host, picture ?? addImage(box));
	const link = root.querySelector("a");
	writeText(link, host.headline);
	setAttribute(link, "href", readLinkAttribute(tag, "href", host.headline && host.href, host.baseURI));
	setAttribute(link.parentElement, "aria-level", String(host.headingLevel ?? 3));
	setAttribute(root.querySelector("time"), "datetime", date);
	const words = {
		description: layout === "compact" ? "" : host.description,
		"content-note": host.contentNote,
		section,
		author,
		date: date && formatDate(date, language),
		"reading-time": readingTime ? formatReadingTime(host, readingTime, language) : ""
	};
	for (const place of root.querySelectorAll(".body [part]")) writeText(place, words[place.getAttribute("part")]);
}
function addImage(box) {
	const image = cloneTemplate("image");
	box.prepend(image);
	return image;
}
/** Addresses of pictures that failed to load; their place stays, without a broken image's icon. */
var failedImages = /* @__PURE__ */ new WeakMap();
/** Writes the picture's address, or its alternative text if it can't be shown. */
function writeImage(host, box) {
	const { image, imageAlt = "" } = host;
	const picture = box.querySelector("img");
	const shown = image && image !== failedImages.get(host) ? image : void 0;
	picture.onerror = () => {
		failedImages.set(host, image);
		host.requestUpdate();
	};
	setAttribute(picture, "alt", imageAlt);
	setAttribute(picture, "src", shown);
	writeText(picture.nextElementSibling, shown ? "" : imageAlt);
}
function formatReadingTime(host, minutes, language) {
	return term(host, "salveReadingTime", formatNumber(minutes, language), () => formatMinutes(minutes, language));
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
export { isAroundHtml, writeAround, writeCard };
