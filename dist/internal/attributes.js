import { readDate } from "../date.js";
import { isLink, readWebUrl } from "../url.js";
import { warn } from "../warn.js";
// src/internal/attributes.ts
/** An attribute's value as the ISO 8601 date it should be; what is no date is left out, and its author told once. */
function readDateAttribute(tag, name, value) {
	const date = readDate(value);
	if (value && !date) warn(tag, `${quote(name, value)} is no date and is left out; write it like 2026-10-02.`);
	return date;
}
/** An attribute's value as an absolute http(s) URL; anything else is left out, and its author told once. */
function readUrlAttribute(tag, name, value, base) {
	const url = readWebUrl(value, base);
	if (value && !url) warn(tag, `${quote(name, value)} is left out; an address here is relative, http: or https:.`);
	return url;
}
/** An attribute's value as it stands where a link may lead there: relative, http(s) or mailto; else its author is told once. */
function readLinkAttribute(tag, name, value, base) {
	if (!value || isLink(value, base)) return value ?? void 0;
	warn(tag, `${quote(name, value)} is not linked; a link here is relative, http:, https: or mailto:.`);
}
function quote(name, value) {
	return `${name}="${value.length > 80 ? `${value.slice(0, 80)}…` : value}"`;
}
export { readDateAttribute, readLinkAttribute, readUrlAttribute };
