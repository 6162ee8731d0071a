import { readDate } from "../date.js";
import { isObject } from "../json.js";
import { readHtml } from "../text.js";
import { readWebUrl, withoutTracking } from "../url.js";
// src/page/json-ld.ts
/** schema.org's Article and what derives from it; where a page has none, the medical page that is one in all but name. https://schema.org/Article#subtypes */
var KINDS = [/(^|[/:])(\w*Article|(\w*Blog|SocialMedia|DiscussionForum)Posting|Report)$/, /MedicalWebPage$/];
/**
* The article that the page's JSON-LD blocks describe: of several, the one that names one of the page's own addresses, else the first.
* A block that doesn't parse is left out, and `report` told why.
*/
function readJsonLd(document, pageUrls, report) {
	const nodes = [...document.scripts].filter(isJsonLd).flatMap((script) => readBlock(script.text, report));
	const ofKind = (kind) => nodes.filter((node) => list(node["@type"]).some((type) => kind.test(String(type))));
	const articles = KINDS.map(ofKind).find(({ length }) => length) ?? [];
	const article = articles.find((node) => names(node, pageUrls, document.baseURI)) ?? articles[0];
	return article ? readArticle(article, resolver(nodes), document.baseURI) : {};
}
function isJsonLd(script) {
	return /^\s*application\/ld\+json\s*(;|$)/i.test(script.type);
}
function readBlock(text, report) {
	const json = text.replace(/^[\s/*]*(?:<!--|<!\[CDATA\[)[\s/*]*|[\s/*]*(?:-->|\]\]>)[\s/*;]*$|\p{Cc}+/gu, " ");
	if (!json.trim()) return [];
	try {
		return flatten(JSON.parse(json));
	} catch (error) {
		report(error.message);
		return [];
	}
}
/** Every object that can be the page's subject: the block itself, what its arrays and graphs hold, and the main entity of each. */
function flatten(value) {
	if (Array.isArray(value)) return value.flatMap(flatten);
	if (!isObject(value)) return [];
	return [
		value,
		...flatten(value["@graph"]),
		...flatten(value.mainEntity)
	];
}
function names(article, pageUrls, base) {
	return [
		article.url,
		article.mainEntityOfPage,
		article["@id"]
	].map((value) => readWebUrl(address(value), base)).some((url) => url && pageUrls.includes(withoutTracking(url)));
}
function readArticle(article, resolve, base) {
	const image = resolve(list(article.image)[0] || article.thumbnailUrl);
	return {
		headline: readText(article.headline) ?? readText(article.name),
		url: readWebUrl(address(article.url) || address(article.mainEntityOfPage), base),
		author: readNames(article.author, resolve),
		datePublished: readDate(readText(article.datePublished)),
		dateModified: readDate(readText(article.dateModified)),
		description: readText(article.description),
		image: readWebUrl(isObject(image) ? address(image.url) ?? address(image.contentUrl) : address(image), base),
		section: readText(article.articleSection),
		publisher: readNames(article.publisher, resolve),
		readingTime: readMinutes(article.timeRequired)
	};
}
function resolver(nodes) {
	const byId = /* @__PURE__ */ new Map();
	const add = (value) => {
		if (Array.isArray(value)) return value.forEach(add);
		if (!isObject(value)) return;
		if (value["@id"]) byId.set(value["@id"], {
			...byId.get(value["@id"]),
			...value
		});
		Object.values(value).forEach(add);
	};
	nodes.forEach(add);
	return (value) => isObject(value) && value["@id"] ? {
		...byId.get(value["@id"]),
		...value
	} : value;
}
function readNames(value, resolve) {
	const names = list(value).map(resolve).map((each) => isObject(each) && !("@value" in each) ? readText(each.name) : readText(each)).filter((name) => name && !/^https?:/.test(name));
	return [...new Set(names)].join(", ") || void 0;
}
/** A string, a number, `{"@value": …}`, or the first of a list of such, as text: what plugins write holds HTML entities. */
function readText(value) {
	const first = list(value)[0];
	const text = isObject(first) ? first["@value"] : first;
	return typeof text === "string" || typeof text === "number" ? readHtml(String(text)) || void 0 : void 0;
}
function address(value) {
	const first = list(value)[0];
	const text = isObject(first) ? first["@id"] ?? first.url : first;
	return typeof text === "string" ? text : void 0;
}
/** An ISO 8601 duration, such as "PT7M" or "PT1H5M30S", in whole minutes. */
function readMinutes(value) {
	const [, hours = 0, minutes = 0, seconds = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/.exec(String(value)) ?? [];
	return Math.round(Number(hours) * 60 + Number(minutes) + Number(seconds) / 60) || void 0;
}
function list(value) {
	return Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
}
export { readJsonLd };
