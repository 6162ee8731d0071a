import { readDate } from "../date.js";
// src/locales/format.ts
/**
* English of most pages, written without Intl: an engine takes 10 ms to load its data for the first
* date or number, a fifth of what a page of ours costs (test/bench).
*/
var ENGLISH = /^en(-US|-GB)?$/;
var MONTHS = [...[
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July"
], ...[
	"August",
	"September",
	"October",
	"November",
	"December"
]];
/** Formatters by kind and language: making one costs more than rendering a card. */
var formatters = /* @__PURE__ */ new Map();
/**
* Writes the day of an ISO 8601 date in `language` (BCP 47), or the month or year if that is all.
* The day is the author's, by the date's own zone. UTC is often the software's zone and tells no
* day: such a time is written in the reader's zone, but for midnight, which stands for a day alone.
*/
function formatDate(iso, language) {
	const date = (iso.includes("T00:00:00") ? iso : toZone(iso)).slice(0, 10);
	if (ENGLISH.test(language)) return formatEnglish(date, language);
	const options = {
		year: "numeric",
		month: date[4] && "long",
		day: date[7] && "numeric",
		timeZone: "UTC"
	};
	return getFormatter(language + date.length, () => new Intl.DateTimeFormat(language, options)).format(new Date(date));
}
function formatEnglish(date, language) {
	const [year, month, day] = date.split("-").map(Number);
	if (!month) return String(year);
	const name = MONTHS[month - 1];
	if (!day) return `${name} ${year}`;
	return language === "en-GB" ? `${day} ${name} ${year}` : `${name} ${day}, ${year}`;
}
/**
* Converts a time in UTC to an IANA zone's, else the reader's; other dates stay.
* Throws a RangeError if there is no such zone.
*/
function toZone(iso, timeZone) {
	const isUtc = /(?:Z|[+-]00:00)$/.test(iso);
	const options = {
		timeZone,
		dateStyle: "long",
		timeStyle: "long"
	};
	const written = isUtc || timeZone ? new Date(iso).toLocaleString("en", options) : "";
	return isUtc ? readDate(written) ?? iso : iso;
}
/** Writes an ISO 8601 time in the reader's time zone: day and minute, or with `dayOnly` the day. */
function formatMoment(iso, language, dayOnly = false) {
	const options = {
		dateStyle: "long",
		timeStyle: dayOnly ? void 0 : "short"
	};
	return getFormatter(`${language} ${dayOnly}`, () => new Intl.DateTimeFormat(language, options)).format(new Date(iso));
}
function formatNumber(number, language) {
	if (ENGLISH.test(language) && number >= 0 && number < 1e3 && Number.isInteger(number)) return String(number);
	return getFormatter(language, () => new Intl.NumberFormat(language)).format(number);
}
/** Writes a number of minutes with its unit: "5 minutes". */
function formatMinutes(minutes, language) {
	const options = {
		style: "unit",
		unit: "minute",
		unitDisplay: "long"
	};
	return getFormatter(`${language} min`, () => new Intl.NumberFormat(language, options)).format(minutes);
}
function getFormatter(key, make) {
	const formatter = formatters.get(key) ?? make();
	formatters.set(key, formatter);
	return formatter;
}
export { formatDate, formatMinutes, formatMoment, formatNumber, toZone };
