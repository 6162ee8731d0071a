// src/feed/xml.ts
/** Where a feed begins, whatever stands before it: a prolog, a DOCTYPE, a server's notices. */
var START = /<(?:[\w.-]+:)?(?:rss|feed|RDF|channel)(?=[\s/>])/i;
/** A comment, a processing instruction, a CDATA section, a tag that is not endless, or a character that begins none of them. */
var TOKEN = /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)|<(\/?)([a-z_:\x80-\uffff][\w:.-]*)((?:[^<>"']|"[^"<]*"|'[^'<]*'){0,2000}?)(\/?)>|<(?=[a-z/!?])/gi;
var ATTRIBUTE = /[^\s"'=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+))?/g;
/** Tags, attributes of one, and elements inside one another: more than feeds have, and so few that no engine's parser takes seconds for them. */
var MOST_TAGS = 1e5;
var MOST_ATTRIBUTES = 40;
var DEEPEST = 100;
/** A feed in XML as a document: as it is, else mended; undefined where the text holds none. No DTD is ever read. */
function parseXml(text) {
	const start = text.search(START);
	if (start < 0) return void 0;
	const feed = text.slice(start);
	const { html, isTame } = mend(feed);
	const parser = new DOMParser();
	const document = isTame && parser.parseFromString(feed, "application/xml");
	return document && !document.querySelector("parsererror") ? document : parser.parseFromString(html, "text/html");
}
/**
* What is almost XML, as HTML, whose parser reads anything to its end and knows every entity; and whether a parser of XML may have it. Under names
* that mean nothing to HTML, elements stay where they stand; what is too much of them is left out.
*/
function mend(feed) {
	const open = [];
	const counts = /* @__PURE__ */ new Map();
	let tags = 0;
	let isTame = true;
	const close = (name) => {
		if (!counts.get(name)) return "";
		for (let last; last !== name; counts.set(last, counts.get(last) - 1)) last = open.pop();
		return `</x-${name}>`;
	};
	return {
		html: feed.replace(TOKEN, (token, cdata, end, tag, written, isEmpty) => {
			if (token === "<") isTame = false;
			if (!tag) return (cdata ?? (token === "<" ? token : "")).replace(/[&<]/g, escape);
			const name = tag.toLowerCase();
			const attributes = written.match(ATTRIBUTE) ?? [];
			const isTooMuch = ++tags > MOST_TAGS || !end && open.length >= DEEPEST;
			if (isTooMuch || attributes.length > MOST_ATTRIBUTES) isTame = false;
			if (isTooMuch) return " ";
			if (end) return close(name);
			const start = `<x-${name} ${attributes.slice(0, MOST_ATTRIBUTES).join(" ")}>`;
			if (isEmpty) return `${start}</x-${name}>`;
			const before = /^(item|entry)$/.test(name) ? close(name) : "";
			open.push(name);
			counts.set(name, (counts.get(name) ?? 0) + 1);
			return before + start;
		}).replace(/&(?!#?\w+;)/g, escape),
		isTame
	};
}
/** A character that is markup, as one that is none. */
function escape(character) {
	return `&#${character.charCodeAt(0)};`;
}
export { escape, parseXml };
