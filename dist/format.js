// src/format.ts
var PRECISION = {
	year: { year: "numeric" },
	month: {
		year: "numeric",
		month: "long"
	},
	day: {
		year: "numeric",
		month: "long",
		day: "numeric"
	}
};
/** Making a formatter costs more than rendering a card: one of each kind serves a page. */
var formatters = /* @__PURE__ */ new Map();
/**
* The day of an ISO 8601 date, written in `language`; a year or a month alone is written as such.
* It is the day where the article was published, whatever the reader's zone, so that a date never reads as the day before.
*/
function formatDate(iso, language) {
	const [year, month, day] = iso.slice(0, 10).split("-");
	const precision = day ? "day" : month ? "month" : "year";
	return remember(`${language} ${precision}`, () => new Intl.DateTimeFormat(language, {
		...PRECISION[precision],
		timeZone: "UTC"
	})).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
}
/** A number, written in `language`. */
function formatNumber(number, language) {
	return remember(`${language} number`, () => new Intl.NumberFormat(language)).format(number);
}
function remember(key, make) {
	const formatter = formatters.get(key) ?? make();
	formatters.set(key, formatter);
	return formatter;
}
export { formatDate, formatNumber };
