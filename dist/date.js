// src/date.ts
/**
* RFC 822 and 2822: "Mon, 24 Jun 2024 09:00:00 +0200". Years of two digits are read by the
* latter's section 4.3. https://www.rfc-editor.org/rfc/rfc2822
* Finnish "marraskuuta" is November.
*/
var RFC822 = /^(?:[a-z]+,?\s+)?(\d\d?)[\s-](?!marr)([a-z]{3})[a-z]*[\s-](\d{4}|\d\d)(?!\d)/i;
var MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
/**
* ISO 8601 as the web writes it: a year, a month or a day, then a time and a zone, with "T" or
* a space, with or without colons.
*/
var ISO = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T\s]+([01]\d|2[0-3]):?([0-5]\d)(?::?([0-5]\d|60)(?:[.,]\d+)?)?\s*(?:([+-](?:[01]\d|2[0-3])):?([0-5]\d)?|(Z|UTC?|GMT|[ECMP][SD]T))?)?$/i;
/** Date in numbers, with the year at one of its ends. */
var NUMBERS = /(?<![\d./-])(?=\d{4}|\S{4,6}\d{4})(\d+)([./-])(\d\d?)\2(\d+)(?![\d/-])[日일]?/;
/** Time of day, half and zone; a name of four or five letters or after an offset tells no zone. */
var TIME = /(?<![\d+-])(\d\d?)(?:[:.]|\s?h\s?)(\d\d|\d(?=:\d\d))([:.]\d\d)?(?:[.,]\d+)?(?!\d)(?:\s?([ap])\.?\s?m(?!\p{L})\.?)?(?:\s*(?:(z|gmt|utc?|[ecmp][sd]t)|[a-z]{2,4}t)(?!\p{L}))?\s*(?:([+-]\d\d:?(?:\d\d)?(?!\d))(?:\s*(?:z|utc|msk|wib|[a-z]{1,4}t)(?=$|\s\d{4}$))?)?/u;
/**
* Languages in which months are known, in the order in which they are tried.
* Those in one row call different months by one name: "listopad" is November in Polish and
* October in Croatian.
*/
var LANGUAGES = [..."en de fr es it pt nl ar ru sv da nb fi tr ro hu el ca id".split(" "), "pl cs hr uk sk sl bg"];
var WORD = /\p{L}+/gu;
/**
* Reads a date as ISO 8601, in its own precision and zone: ISO 8601, RFC 822, and what software
* writes for people, in any of our languages.
* Returns undefined if no such day, month or year exists, or if the text may mean another day.
*/
function readDate(text) {
	const written = (text ?? "").trim();
	return readStandard(written) ?? (/^(?=.*\p{Nd}).{1,300}$/su.test(written) ? readWritten(written) : void 0);
}
function readStandard(text) {
	const [, date, hour, minute, second = "00", zone, zoneMinute = "00", name = ""] = ISO.exec(text.replace(RFC822, toIso)) ?? [];
	if (!date || !isInCalendar(date)) return void 0;
	return hour ? `${date}T${hour}:${minute}:${second}${zone ? `${zone}:${zoneMinute}` : readZone(name)}` : date;
}
function toIso(_, day, month, year) {
	return join((year.length > 2 ? "" : Number(year) < 50 ? "20" : "19") + year, MONTHS.indexOf(month.toLowerCase()) / 3 + 1, day);
}
var join = (...parts) => parts.map(pad).join("-");
var pad = (part) => String(part).padStart(2, "0");
/** Converts "EST" and its like to an offset, any other name to UTC. */
function readZone(name) {
	const [, region, season] = /^([ECMP])([SD])T$/i.exec(name) ?? [];
	return region ? `-0${"ECMP".indexOf(region.toUpperCase()) + (/s/i.test(season) ? 5 : 4)}:00` : name && "Z";
}
/**
* Tells if a date exists. An engine takes the 31st of June for the 1st of July.
* The year 1, which some generators write for none, doesn't count.
*/
function isInCalendar(date) {
	const time = new Date(date);
	const day = date.slice(8);
	return date > "0002" && !Number.isNaN(time.valueOf()) && (day < "29" && day !== "00" || time.toISOString().startsWith(date));
}
/** Reads "mar., 6 oct. 2026 à 9:05", "2026/10/2", "Tue Nov 03 2026 23:30:00 GMT-0800 (PST)". */
function readWritten(text) {
	const clean = fold(text.replace(/.*<time\s[^>]*datetime=["']?([^"'>]+).*/is, "$1").replace(/[<([][^<>()[\]]*[>)\]]|[a-z]+\/[a-z_]+/gi, " ").trim().replace(/^(\d{4})(\d\d)(\d\d)(?!\d)/, "$1-$2-$3").replace(/(\d)\s?[.年月년월]\s?(?=\d+(?![\d:]))/g, "$1.").replace(/([+-])(?=\d(?!\d))/g, "$10"));
	const standard = readStandard(clean);
	if (standard) return standard;
	const numbers = NUMBERS.exec(clean);
	const rest = clean.replace(NUMBERS, " ");
	const words = rest.replace(TIME, " ");
	const date = numbers ? readNumbers(numbers, words) : readNames(words);
	return date && date > "19" && date < "22" ? readStandard(date + readTime(rest)) : void 0;
}
/** Prepares a text for comparison: lower case, no accents or marks, and ASCII's digits. */
function fold(text) {
	return text.normalize("NFKD").replace(/[\u0300-\u036f]|\p{Cf}/gu, "").replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15)).toLowerCase().replace("mrz", "marz");
}
/** Reads a time; none at 24:00, nor in the first half where its other half may be meant. */
function readTime(text) {
	const [, hour, minute, second = "", half, zone = "", offset = zone] = TIME.exec(text) ?? [];
	if (!hour || hour + minute === "2400" || Number(hour) < 13 && /[ap]m \d|[^\P{L}a-ɏа-џ]/u.test(text)) return "";
	return `T${pad(half ? Number(hour) % 12 + (half === "p" ? 12 : 0) : hour)}:${pad(minute)}${second}${offset}`;
}
/** Reads a date in numbers. With dots, the day comes first wherever the year comes last. */
function readNumbers([, first, mark, second, last], text) {
	if (/\d{4}/.test(text)) return void 0;
	if (first.length > 2) return join(first, second, last);
	return chooseOnly([join(last, second, first), mark === "." ? "" : join(last, first, second)]);
}
/** Reads a date with the name of a month, in the first language in which it is certain. */
function readNames(text) {
	const [day, year, more] = (text.match(/(?<!\d)(?:\d{4}|\d\d?)(?!\d)/g) ?? []).sort((one, other) => one.length - other.length);
	const words = text.match(WORD);
	if (!year || more || !words) return void 0;
	const dates = Array.from({ length: 12 }, (_, month) => join(year, month + 1, day)).filter(isInCalendar);
	for (const row of LANGUAGES) for (const length of [2, 3]) {
		const known = words.filter((word) => word.length >= length);
		const isIn = (date) => (language) => isNamed(date, known, language, row.length > 2);
		const date = chooseOnly(dates.filter((date) => row.split(" ").some(isIn(date))));
		if (date) return date;
	}
}
/** Returns the one date that exists. */
function chooseOnly(dates) {
	const [date, other] = new Set(dates.filter(isInCalendar));
	return other ? void 0 : date;
}
/**
* Tells if one of the words is the month, and the others are known on such a day.
* A long name needs no others: it is "mar" that is Tuesday as well as March in French.
*/
function isNamed(date, words, language, hasRivals) {
	const day = new Date(date);
	const names = namesOf(language);
	const months = names[day.getUTCMonth()];
	const others = [...months, ...names[12 + day.getUTCDay()]];
	return words.some((word) => word.length > 3 && !hasRivals && months.includes(word) || isName(word, months) && words.every((word) => isName(word, others)));
}
/** Tells if a word is a name or begins one, as "fév" does. "mar" is March in any language. */
function isName(word, names) {
	return names.some((name) => name === word || word.length > 2 && !MONTHS.includes(word) && name.startsWith(word));
}
var namesByLanguage = /* @__PURE__ */ new Map();
/** Returns the words for twelve months, then those beside them on seven weekdays. */
function namesOf(language) {
	let names = namesByLanguage.get(language);
	if (!names) {
		namesByLanguage.set(language, names = Array.from({ length: 19 }, () => []));
		for (const style of ["long", "short"]) {
			const options = {
				weekday: style,
				month: style,
				day: "numeric",
				year: "numeric"
			};
			const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, options);
			for (let month = 0; month < 12; month++) {
				const day = new Date(2026, month, 11);
				for (const { type, value } of format.formatToParts(day)) names[type === "month" ? month : 12 + day.getDay()].push(...fold(value).match(WORD) ?? []);
			}
		}
	}
	return names;
}
export { readDate };
