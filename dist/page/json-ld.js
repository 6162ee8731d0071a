import { readDate } from "../date.js";
import { isObject } from "../json.js";
import { readWords } from "../text.js";
import { readWebUrl, withoutTracking } from "../url.js";
import { createResolver, readAddress, readMinutes, readNames, readPicture, readText, toArray } from "./json-ld-values.js";
import { readMeta } from "./open-graph.js";
// src/page/json-ld.ts
/**
* Types of an article: schema.org's Article and its subtypes, else MedicalWebPage, which often
* holds one, else the page itself. https://schema.org/Article#subtypes
*/
var TYPES = [
	/(^|[/:])(\w*Article|(\w*Blog|SocialMedia|DiscussionForum)Posting|Report)$/,
	/MedicalWebPage$/,
	/(^|[/:])WebPage$/
];
/**
* Reads the article from the page's JSON-LD blocks.
* A block that doesn't parse is left out, and `report` gets the reason.
*/
function readJsonLd(document, pageUrls, report, speaks) {
	const nodes = [...document.scripts].filter((script) => isJsonLd(script) && speaks(script)).flatMap((script) => readBlock(script.text, report));
	const ofType = (pattern) => nodes.filter((node) => toArray(node["@type"]).some((type) => pattern.test(String(type))));
	const [articles, medicalPages, pages] = TYPES.map(ofType);
	const own = (candidates) => findOwn(candidates, pageUrls, document.baseURI);
	const article = own(articles) ?? own(medicalPages) ?? pages.find((page) => namesOf(page, pageUrls, document.baseURI) > 1);
	const resolve = createResolver(nodes, document.baseURI);
	const site = readNames(ofType(/WebSite$/), resolve);
	if (!article) return {
		article: {},
		site
	};
	const authors = toArray(article.author ?? article.creator).map(resolve);
	const author = readNames(authors, resolve);
	const isPersonal = authors.some(isPerson);
	return {
		article: {
			...readArticle(article, resolve, document, speaks),
			author: isPersonal ? author : void 0
		},
		organization: author,
		site
	};
}
/** Tells an author from an organization; one without a type is taken for a person. */
function isPerson(author) {
	const types = isObject(author) ? toArray(author["@type"]) : [];
	return types.length === 0 || types.some((type) => /Person$/.test(String(type)));
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
/** Lists the objects that may be the page's subject: in arrays, in graphs, and as main entities. */
function flatten(value) {
	if (Array.isArray(value)) return value.flatMap(flatten);
	if (!isObject(value)) return [];
	return [
		value,
		...flatten(value["@graph"]),
		...flatten(value.mainEntity)
	];
}
/**
* Finds the page's own node. Of several, one that names the page comes first, then one that
* names none; one that names another page is that one's. A single node needs no name.
*/
function findOwn(nodes, pageUrls, base) {
	if (nodes.length < 2) return nodes[0];
	const names = nodes.map((node) => namesOf(node, pageUrls, base));
	return nodes[names.indexOf(2)] ?? nodes[names.indexOf(1)];
}
/** Rates a node's addresses: 2 for one of the page's, 1 for none at all, 0 for other pages'. */
function namesOf(node, pageUrls, base) {
	const urls = [
		node.url,
		node.mainEntityOfPage,
		node["@id"]
	].map((value) => readWebUrl(readAddress(value), base)).filter((url) => url !== void 0);
	const own = pageUrls.map(withoutLastSlash);
	return urls.some((url) => own.includes(withoutLastSlash(withoutTracking(url)))) ? 2 : urls.length ? 0 : 1;
}
function withoutLastSlash(url) {
	return url.replace(/\/(?=$|\?)/, "");
}
function readArticle(article, resolve, document, speaks) {
	const meta = (property) => readMeta(document, property, speaks);
	const base = document.baseURI;
	const images = [...toArray(article.image), ...toArray(article.thumbnailUrl)].map(resolve);
	return {
		headline: readHeadline(article, document),
		url: readWebUrl(readAddress(article.url) || readAddress(article.mainEntityOfPage), base),
		datePublished: readDay(article.datePublished, meta("article:published_time")),
		dateModified: readDay(article.dateModified, meta("article:modified_time")),
		description: readText(article.description),
		image: images.map((image) => readWebUrl(readPicture(image), base)).find(Boolean),
		section: readSection(article, meta("article:section")),
		publisher: readNames(article.publisher, resolve),
		readingTime: readMinutes(article.timeRequired)
	};
}
/** Reads the headline; Wikipedia has its article's title in `name` alone, as the page's heading. */
function readHeadline(article, document) {
	const name = readText(article.name);
	return name && [...document.querySelectorAll("h1")].some((each) => readWords(each) === name) ? name : readText(article.headline) ?? name;
}
/** Reads a date. One in UTC gives way to a tag of the same moment that has the author's zone. */
function readDay(value, [meta]) {
	const date = readDate(readText(value)) ?? "";
	const other = readDate(meta) ?? "";
	return (/(Z|\+00:00)$/.test(date) && Date.parse(date) === Date.parse(other) && !other.endsWith("Z") ? other : date) || void 0;
}
/** Reads the section; some plugins write all categories and tags into one string. */
function readSection(article, [meta]) {
	const [section, ...others] = readText(article.articleSection)?.split(", ") ?? [];
	return others.length > 0 && meta || section;
}
export { readJsonLd };
