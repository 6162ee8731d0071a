import { readLinkAttribute } from "../attributes.js";
import { formatDate, formatMinutes, formatNumber } from "../format.js";
import { languageOf, say } from "../words.js";
// src/elements/article-card.words.ts
/**
* Writes a card's words into the places that its template has for each; CSS leaves out what stays empty. `date` is ISO 8601.
* A binding of Lit's for each would cost a card a quarter of its memory (test/bench).
*/
function writeCard(host, date) {
	const { renderRoot: root, localName: tag, readingTime } = host;
	const language = languageOf(host);
	const link = root.querySelector("a");
	write(link, host.headline);
	set(link, "href", readLinkAttribute(tag, "href", host.href, host.baseURI));
	write(root.querySelector(".description"), host.layout === "compact" ? "" : host.description);
	const [section, author, time, minutes] = root.querySelector(".meta").children;
	write(section, host.section);
	write(author, host.author);
	write(time, date && formatDate(date, language));
	set(time, "datetime", date);
	write(minutes, readingTime ? tellReadingTime(host, readingTime, language) : "");
}
function tellReadingTime(host, minutes, language) {
	return say(host, "salveReadingTime", formatNumber(minutes, language), () => formatMinutes(minutes, language));
}
/** Words that are there already stay, with whatever a reader has selected of them. */
function write(place, words = "") {
	if (place.textContent !== words) place.textContent = words;
}
function set(place, name, value) {
	if (value !== void 0) place.setAttribute(name, value);
	else if (place.hasAttribute(name)) place.removeAttribute(name);
}
export { writeCard };
