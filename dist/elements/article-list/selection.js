import { parseAddress, readWebUrl } from "../../url.js";
// src/elements/article-list/selection.ts
/** Selects the first articles of a section, without the page's own. */
function selectArticles(items, { section, limit, here, pictures }) {
	const { base } = pictures;
	const own = here.map((each) => toPageKey(each));
	const isIn = (name) => name.toLowerCase() === section.toLowerCase();
	return items.filter(({ headline, url }) => headline && readWebUrl(url, base) && !own.includes(toPageKey(url, base))).filter(({ read }) => !section || read().sections.some(isIn)).slice(0, limit).map(({ read }) => read((image) => isAllowed(image, pictures)));
}
/** Tells if a picture may be requested: a feed's only from an origin that the author allows. */
function isAllowed(image, { images, isFeed, base }) {
	if (images === "none") return false;
	return !isFeed || images === "any" || new URL(image, base).origin === location.origin;
}
/** Reduces a URL to what all addresses of a page have in common; undefined if it is none. */
function toPageKey(url, base) {
	if (!url || !URL.canParse(url, base)) return void 0;
	const { page, route } = parseAddress(new URL(url, base).href);
	return page.replace(/^https?:\/\/(www\.)?|(\/|\/?index\.html?)$/g, "") + route;
}
export { selectArticles };
