import { isLink, readWebUrl } from "../url.js";
// src/html/markup.ts
/** Address of the page, which is not known here. */
var BASE = "https://page.invalid/";
var ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"\r": "&#13;",
	"\0": ""
};
/** Escapes plain text for a place between tags or in an attribute. */
var escapeText = (text) => String(text ?? "").replace(/[&<>"\r\0]/g, (character) => ENTITIES[character]);
/** Writes an element; attributes are named as properties. Without `content` it has no end. */
function writeTag(name, attributes, content) {
	return `<${name}${Object.entries(attributes).filter(([, value]) => value || value === 0).map(([property, value]) => {
		const attribute = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		return value === true ? ` ${attribute}` : ` ${attribute}="${escapeText(value)}"`;
	}).join("")}>${content === void 0 ? "" : `${content}</${name}>`}`;
}
/** Writes an element around plain text; nothing, if there is none. */
var writeText = (name, text, attributes = {}) => text || text === 0 ? writeTag(name, attributes, escapeText(text)) : "";
/** Writes plain text as a link, or as it is where the address is none for a link. */
var writeLink = (text, href) => href && isLink(href, BASE) ? writeText("a", text, { href }) : escapeText(text);
/** Gives back a relative or http(s) address as it is; of any other, nothing. */
var webOnly = (url) => readWebUrl(url, BASE) ? url : void 0;
export { escapeText, webOnly, writeLink, writeTag, writeText };
