import { readWebUrl } from "../url.js";
import { readField } from "./children.js";
import { baseOf, contentOf, readAttribute, readMarkup } from "./markup.js";
import { readAttributes } from "./xml.js";
// src/feed/picture.ts
/** Comments, and tags of pictures, whose attributes may hold ">". */
var PICTURE = /<!--(?:-?>|[^]*?(?:-->|$))|<(img|source)\s((?:[^<>"']|"[^"]*"|'[^']*')*)/gi;
/** Classes and addresses of emoji, faces, icons, counters, and of what stands in for a picture. */
var DECORATION = /(?<![a-z])(?:gravatar|s\.w\.org|wp-smiley|emoji|emoticon|smil(?:ey|ie)|avatar|icon|pixel|spacer|blank|placeholder|share(?:daddy|this)|addtoany)s?(?![a-z])/i;
/** Length below 100 pixels, or in lines of text, as an attribute or in a style. */
var SMALL = /(?:^|[\s;"'])(?:width|height)\s*[=:]\s*["']?(?:\d?\d(?:px)?|\d(?:\.\d+)?em)(?=["'\s;/]|$)/i;
/** Attributes in which scripts that load pictures late keep the address. */
var LATE = /^data-(?:.*src(?:set)?|original|lazy)$/;
/**
* Lists an item's pictures: those that the feed gives as files, the larger first, then those in
* its HTML, whose addresses are relative to the item's page unless a base is given.
*/
function* listPictures(children, base, page) {
	yield* listAddresses(sortByWidth([...children("media:content", "enclosure", "attachments"), ...children("link").filter((link) => readAttribute(link, "rel") === "enclosure")].filter(isPicture)), base);
	yield* listAddresses([
		...sortByWidth([...children("media:thumbnail"), ...children("media:content").flatMap(descendantsOf)].filter(({ name }) => name === "media:thumbnail")),
		...children("itunes:image", "image", "banner_image"),
		...listSizes(children("wp:featuredmedia")),
		...children("jetpack_featured_media_url")
	], base);
	for (const text of children("content:encoded", "content", "content_html", "description", "summary")) yield* findPictures(readMarkup(text), baseOf(text, page));
}
function* listAddresses(files, base) {
	for (const file of files) {
		const url = accept(readAddress(file), baseOf(file, base));
		if (url) yield url;
	}
}
/** Lists a picture's sizes in WordPress that suit a card. */
function listSizes([media]) {
	const sources = media ? descendantsOf(media).filter(({ name }) => name === "source_url") : [];
	return [
		"medium_large",
		"large",
		media?.name
	].flatMap((size) => sources.find(({ parent }) => parent.name === size) ?? []);
}
/** Reads the address that an element is or has. */
function readAddress(element) {
	if (element.children.length > 0) return readField(element, "href", "url");
	return readAttribute(element, "href", "url") ?? contentOf(element);
}
function isPicture(file) {
	return /^image|\.(jpe?g|png|webp|avif|gif|svg)(\?|$)/i.test(readField(file, "medium", "mime_type") ?? readAttribute(file, "type", "url") ?? "");
}
function sortByWidth(files) {
	const widthOf = (file) => Number(readAttribute(file, "width")) || 0;
	return files.sort((one, other) => widthOf(other) - widthOf(one));
}
function descendantsOf({ children }) {
	return children.flatMap((child) => [child, ...descendantsOf(child)]);
}
/** Lists the addresses of a text's pictures, without those that only adorn it or count visits. */
function* findPictures(html, base) {
	let set;
	for (const [, tag, written] of html.matchAll(PICTURE)) {
		if (!tag) continue;
		const attributes = readAttributes(written);
		const [, late] = [...attributes].find(([name]) => LATE.test(name)) ?? [];
		const addresses = [
			late,
			attributes.get("src"),
			attributes.get("srcset"),
			set
		];
		const isSource = /s/i.test(tag);
		set = isSource ? late ?? attributes.get("srcset") : void 0;
		if (isSource || SMALL.test(written) || DECORATION.test(attributes.get("class") ?? "")) continue;
		const url = addresses.map((address) => accept(largestOf(address), base)).find(Boolean);
		if (url) yield url;
	}
}
function accept(address, base) {
	const url = readWebUrl(address, base);
	return url && !DECORATION.test(url) ? url : void 0;
}
/** Returns the address of the largest picture in a `srcset`, or an address as it is. */
function largestOf(set = "") {
	const candidates = set.trim().split(/,\s+/);
	const sizeOf = (candidate) => parseFloat(candidate.split(/\s+/)[1]) || 0;
	return candidates.sort((one, other) => sizeOf(other) - sizeOf(one))[0].split(/\s/)[0];
}
export { isPicture, listPictures, readAddress };
