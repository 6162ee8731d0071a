// src/url.ts
var LINKS = [
	"https:",
	"http:",
	"mailto:"
];
var WEB = ["https:", "http:"];
/** Parameters that identify a visit, not a page, as documented by the services that add them. */
var TRACKING = /^(utm_\w+|_?hsenc|_hsmi|__hs(sc|tc|fp)|hsctatracking|mc_[ce]id|mkt_tok|vero_(id|conv)|ck_subscriber_id|_kx|_openstat|yclid|ysclid|gclid|gclsrc|gbraid|wbraid|dclid|_gl|_ga|srsltid|msclkid|ttclid|twclid|fbclid|igsh(id)?|li_fat_id|epik|s_cid|oly_(anon|enc)_id|ml_subscriber(_hash)?|attribution_(id|type))$/i;
/**
* Tells if `href` is safe to link: relative, http(s) or mailto.
* The parsed protocol decides, so white space can't hide `javascript:`.
*/
function isLink(href, base) {
	return !href.includes(":") || parse(href, base, LINKS) !== void 0;
}
/** Resolves `href` to an absolute http(s) URL, else undefined. */
function readWebUrl(href, base) {
	return href?.trim() ? parse(href, base, WEB)?.href : void 0;
}
/** Removes the fragment and the parameters that mail and advertising services add. */
function withoutTracking(url) {
	const clean = new URL(url);
	clean.hash = "";
	const parameters = clean.search.slice(1).split("&");
	const kept = parameters.filter((parameter) => !TRACKING.test(parameter.split("=")[0]));
	if (kept.length < parameters.length) clean.search = kept.join("&");
	return clean.href;
}
function parse(href, base, protocols) {
	try {
		const url = new URL(href, base);
		return protocols.includes(url.protocol) ? url : void 0;
	} catch {
		return;
	}
}
export { isLink, readWebUrl, withoutTracking };
