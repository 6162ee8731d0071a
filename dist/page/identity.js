import { isSameAddress, parseAddress, readQuery, withoutTracking } from "../url.js";
// src/page/identity.ts
/**
* Parameters that name an article or a translation. A canonical address that drops them is more
* often a slip, the same for the whole site, than the truth.
*/
var NAMING = /^(p|(page|post|article|story|entry|item|node|note|lang(uage)?)?([_-]?id)?|[an]id|slug|title|locale|hl)=/i;
/** Identifies the article of a page by this statement alone, as when the page is loaded. */
function identify(source) {
	const { address, articleId, canonical } = source;
	const { page, route } = parseAddress(address);
	const own = pageOf(address, canonical);
	const pageId = own + route;
	const id = articleId || pageId;
	const others = [
		pageId,
		page + route,
		own,
		page,
		withoutTracking(address)
	];
	return {
		id,
		aliases: [...new Set(others)].filter((each) => each !== id),
		pageId,
		source
	};
}
/**
* Follows what the page says now. `isReplaced` tells that all elements that read it are new.
*
* Another article has another `article-id`; or it has another address and other words, in
* whichever order they came. Either alone is a change in passing.
*/
function follow(known, now, isReplaced = false) {
	if (!known) return {
		...identify(now),
		origin: now,
		now,
		isRestless: false,
		isOther: false
	};
	const isRestless = known.isRestless || isReplaced || isReworded(known.now, now);
	if (!isAnother(known.origin, now, isRestless)) {
		const { address, articleId } = now;
		const moved = articleId && {
			...identify({
				...known.source,
				address
			}),
			origin: {
				...known.origin,
				address
			}
		};
		return {
			...known,
			...moved,
			now,
			isRestless,
			isOther: false
		};
	}
	return {
		...identify(now.canonical === known.origin.canonical ? {
			...now,
			canonical: void 0
		} : now),
		origin: now,
		now,
		isRestless: false,
		isOther: true
	};
}
/** Takes the present words for the article's own: nothing has changed for a while. */
function settle(known) {
	const { origin, now } = known;
	if (isMoved(origin, now)) return known;
	return {
		...known,
		origin: {
			...now,
			address: origin.address
		},
		isRestless: false
	};
}
/** Tells that `url`, with or without its route, is an address of the page that says this. */
function isAddressOf({ address, canonical }, url) {
	const { route } = parseAddress(url);
	return isSameAddress(pageOf(url, canonical), pageOf(address, canonical)) && (!route || route === parseAddress(address).route);
}
/** Address for links: `url`, else the page's own. A route that `url` lacks belongs to it. */
function linkTo(address, url) {
	const { page, route } = parseAddress(address);
	if (!url) return page + route;
	const link = withoutTracking(url);
	return link + (parseAddress(url).route || (isSamePath(link, page) ? route : ""));
}
function isAnother(origin, now, isRestless) {
	if (now.articleId !== origin.articleId) return true;
	if (now.articleId || !isMoved(origin, now)) return false;
	return isRestless || isReworded(origin, now);
}
/** Compares addresses alone: a canonical one may be what a swap left behind. */
function isMoved({ address: before }, { address: now }) {
	const [one, other] = [parseAddress(before), parseAddress(now)];
	return one.route !== other.route || !isSameAddress(one.page, other.page);
}
/** Words that are missing for a moment say nothing. */
function isReworded(before, now) {
	const isOtherHeadline = before.headline && now.headline && before.headline !== now.headline;
	const { questions } = before;
	const areOtherQuestions = questions.length && now.questions.length && !now.questions.some((each) => questions.includes(each));
	return !!(isOtherHeadline || areOtherQuestions);
}
/**
* Address of a page without its fragment. A canonical address that differs by fewer parameters
* or a last slash decides; one with another path, or with parameters of its own, is often a slip.
*/
function pageOf(address, canonical) {
	const { page } = parseAddress(address);
	if (!canonical || !isSamePath(canonical, page)) return page;
	const url = new URL(parseAddress(canonical).page);
	const [given, own] = [readQuery(url.search), readQuery(page)];
	if (!given.every((each) => own.includes(each))) return page;
	url.search = own.filter((each) => given.includes(each) || NAMING.test(each)).join("&");
	return url.href;
}
function isSamePath(one, other) {
	const pathOf = (url) => url.replace(/[?#].*/, "");
	return isSameAddress(pathOf(one), pathOf(other));
}
export { follow, identify, isAddressOf, linkTo, settle };
