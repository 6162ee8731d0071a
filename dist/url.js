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
/**
* Parameters that change how a page is reached or shown, and not which article it is:
* `ref`, `source`, `via` (Ghost, Medium, newsletters), `s`, `trk`, `mibextid`, `si`, `sfnsn`,
* `spref`, `share` (X, LinkedIn, Facebook, YouTube, Blogger, Jetpack), `isappinstalled` (WeChat),
* `amp`, `noamp`, `print`, `m=1` (other views), `replytocom`, `showcomment` (a form on the page),
* `cb`, `nocache`, `_` (past a cache). Links keep them: a site may read them.
*/
var PASSING = /^((ref|ref_?src|referrer|source|via|s|trk\w*|mibextid|si|sfnsn|spref|share|nb|isappinstalled|amp|noamp|print|replytocom|showcomment|cb|nocache|_)(=|$)|m=1$)/i;
/** Parameters that pass beside another one only: `from` of WeChat, `t` of X. */
var COMPANIONS = [[/^isappinstalled=/i, /^from=/i], [/^s=\d/i, /^t=/i]];
/** Removes the fragment and the parameters that mail and advertising services add. */
function withoutTracking(url) {
	return filterQuery(url, isTracking);
}
/** Takes apart an absolute address; its anchor belongs to no part. */
function parseAddress(url) {
	const [, fragment = ""] = url.split("#");
	const route = fragment.replace(/:~:.*/, "");
	const isRoute = /^(!?\/.|![^/])/.test(route);
	return {
		page: filterQuery(url, isPassing),
		route: isRoute ? `#${filterText(route, isPassing)}` : ""
	};
}
/** Tells that two addresses differ by a last slash or `index.html` at most. */
function isSameAddress(one, other) {
	const plain = (url) => url.replace(/\/(index\.html?)?(?=$|[?#])/i, "");
	return one === other || plain(one) === plain(other);
}
/** Lists the parameters of an address or a query, as they are written. */
function readQuery(url) {
	const [, query = ""] = url.split("?");
	return query.split("&").filter(Boolean);
}
var isTracking = (parameter) => TRACKING.test(parameter.split("=")[0]);
var isPassing = (parameter, all) => isTracking(parameter, all) || PASSING.test(parameter) || COMPANIONS.some(([main, other]) => other.test(parameter) && all.some((each) => main.test(each)));
function filterQuery(url, isDropped) {
	const clean = new URL(url);
	clean.hash = "";
	const { search } = clean;
	const kept = filterText(search, isDropped);
	if (kept !== search) clean.search = kept;
	return clean.href;
}
/** Filters by hand: searchParams would rewrite the others, and so make a second address. */
function filterText(text, isDropped) {
	const [path, query] = text.split(/\?(.*)/s);
	if (!query) return text;
	const all = query.split("&");
	const kept = all.filter((each) => !isDropped(each, all));
	return kept.length < all.length ? path + (kept.length ? `?${kept.join("&")}` : "") : text;
}
function parse(href, base, protocols) {
	try {
		const url = new URL(href, base);
		return protocols.includes(url.protocol) ? url : void 0;
	} catch {
		return;
	}
}
/** Adds a fragment directive, such as `:~:text=…`, to an address, whose own fragment stays. */
var addDirective = (url, directive) => directive ? `${url}${url.includes("#") ? "" : "#"}${directive}` : url;
export { addDirective, isLink, isSameAddress, parseAddress, readQuery, readWebUrl, withoutTracking };
