import { readDate } from "../date.js";
import { toZone } from "../locales/format.js";
import { isLink, readWebUrl } from "../url.js";
import { warn } from "../warn.js";
// src/internal/attributes.ts
/** Reads an attribute as an ISO 8601 date; warns its author once if it is none. */
function readDateAttribute(tag, name, value) {
	const date = readDate(value);
	if (value && !date) warn(tag, `${quote(name, value)} is no date and is left out; write it like 2026-10-02.`);
	return date;
}
/**
* Converts a time in UTC to the zone that an element's `time-zone` names.
* Warns its author once if that is no zone.
*/
function toZoneOf({ localName, timeZone }, date) {
	const iso = readDate(date);
	if (!timeZone || !iso) return date;
	try {
		return toZone(iso, timeZone);
	} catch {
		warn(localName, `${quote("time-zone", timeZone)} is no time zone and is left out; write it like Europe/Berlin.`);
		return date;
	}
}
/** Reads an attribute as an absolute http(s) URL; warns its author once if it is none. */
function readUrlAttribute(tag, name, value, base) {
	const url = readWebUrl(value, base);
	if (value && !url) warn(tag, `${quote(name, value)} is left out; an address here is relative, http: or https:.`);
	return url;
}
/**
* Reads an attribute, unchanged, as the address of a link: relative, http(s) or mailto.
* Warns its author once if it is none.
*/
function readLinkAttribute(tag, name, value, base) {
	if (!value || isLink(value, base)) return value ?? void 0;
	warn(tag, `${quote(name, value)} is not linked; a link here is relative, http:, https: or mailto:.`);
}
function quote(name, value) {
	return `${name}="${value.length > 80 ? `${value.slice(0, 80)}…` : value}"`;
}
export { readDateAttribute, readLinkAttribute, readUrlAttribute, toZoneOf };
