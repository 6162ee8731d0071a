// src/text.ts
/** `text` with each run of white space as one space, and none at its ends. */
function collapse(text) {
	return text.replace(/\s+/gu, " ").trim();
}
/**
* The text of a piece of HTML: entities decoded, tags dropped, white space collapsed.
* The document that parses it is inert: it loads nothing and runs nothing.
*/
function readHtml(html) {
	if (!/[&<]/.test(html)) return collapse(html);
	try {
		return collapse(new DOMParser().parseFromString(html, "text/html").body.textContent);
	} catch {
		return collapse(html.replace(/&#(?:x([\da-f]+)|(\d+));/gi, decodeNumber));
	}
}
function decodeNumber(entity, hex, decimal) {
	const point = hex ? parseInt(hex, 16) : Number(decimal);
	return point > 0 && point <= 1114111 ? String.fromCodePoint(point) : entity;
}
export { collapse, readHtml };
