import { readWebUrl } from "../url.js";
import { linkTo } from "./identity.js";
// src/page/address.ts
/** Address of a document; of one without its own, such as `srcdoc`, that of the page around it. */
function addressOf({ URL: url, baseURI, referrer }) {
	if (!/^(about|blob|data):/.test(url)) return url;
	return [baseURI, referrer].find((each) => /^https?:/.test(each)) ?? url;
}
/** Reads the address that a page calls canonical, by a link that `speaks` of its article. */
function readCanonical(page, speaks = () => true) {
	const link = page.querySelector("link[rel~=\"canonical\" i]");
	return link && speaks(link) ? readWebUrl(link.getAttribute("href"), page.baseURI) : void 0;
}
/** Address of a page for links, where nothing provides its article. */
function linkToPage(page) {
	return linkTo(addressOf(page), readCanonical(page));
}
export { addressOf, linkToPage, readCanonical };
