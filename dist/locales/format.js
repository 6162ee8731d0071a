// src/locales/format.ts
/** Making a formatter costs more than rendering a card: one of each kind serves a page. */
var formatters = /* @__PURE__ */ new Map();
/**
* The day of an ISO 8601 date, written in `language`; a year or a month alone is written as such.
* It is the day where the article was published, whatever the reader's zone, so that a date never reads as the day before.
*/
function formatDate(iso, language) {
	const date = iso.slice(0, 10);
	const options = {
		year: "numeric",
		month: date[4] && "long",
		day: date[7] && "numeric",
		timeZone: "UTC"
	};
	return remember(language + date.length, () => new Intl.DateTimeFormat(language, options)).format(new Date(date));
}
/** The day and the minute of an ISO 8601 time where the reader is, written in `language`; the day alone where `dayOnly`. */
function formatMoment(iso, language, dayOnly = false) {
	const options = {
		dateStyle: "long",
		timeStyle: dayOnly ? void 0 : "short"
	};
	return remember(`${language} ${dayOnly}`, () => new Intl.DateTimeFormat(language, options)).format(new Date(iso));
}
/** A number, written in `language`. */
function formatNumber(number, language) {
	return remember(language, () => new Intl.NumberFormat(language)).format(number);
}
/** A number of minutes with the unit in full, written in `language`: "5 minutes". */
function formatMinutes(minutes, language) {
	const options = {
		style: "unit",
		unit: "minute",
		unitDisplay: "long"
	};
	return remember(`${language} min`, () => new Intl.NumberFormat(language, options)).format(minutes);
}
function remember(key, make) {
	const formatter = formatters.get(key) ?? make();
	formatters.set(key, formatter);
	return formatter;
}
export { formatDate, formatMinutes, formatMoment, formatNumber };
