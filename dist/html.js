import { escapeText, webOnly, writeLink, writeTag, writeText } from "./html/markup.js";
// src/html.ts
/** English, as the elements have it. */
var ENGLISH = {
	$code: "en",
	salveEmailAddress: "Email address",
	salveName: "Your name",
	salveOptional: (label) => `${label} (optional)`,
	salvePrivacy: "How we treat your address",
	salveReadingTime: (minutes) => `${minutes} min read`,
	salveSubscribe: "Subscribe"
};
/** Writes `<salve-article>` around HTML of your own, which is written as it is. */
function article(fields = {}, body = "") {
	const { headline, author, datePublished, dateModified, description, imageAlt, section } = fields;
	const { publisher, readingTime, articleId, timeZone } = fields;
	const known = {
		headline,
		author,
		datePublished,
		dateModified,
		description,
		imageAlt,
		section
	};
	const urls = {
		href: webOnly(fields.href),
		image: webOnly(fields.image)
	};
	return writeTag("salve-article", {
		...known,
		...urls,
		publisher,
		readingTime,
		articleId,
		timeZone
	}, body);
}
/** Writes `<salve-article-card>` around a picture, a heading with its link, and what is known. */
function articleCard(fields, words) {
	const { layout, contentNote } = fields;
	return writeTag("salve-article-card", {
		layout,
		contentNote
	}, writeCard(fields, words));
}
/** Writes `<salve-article-list>` around an `<article>` for each that it shows. */
function articleList(fields, words) {
	const { articles = [], limit, layout, images, section, timeZone, headingLevel, more } = fields;
	const attributes = {
		src: webOnly(fields.src),
		limit,
		layout,
		images,
		section,
		timeZone,
		headingLevel
	};
	const written = articles.filter((each) => !section || each.section?.toLowerCase() === section.toLowerCase()).slice(0, limit ?? 3).map((each) => ({
		...each,
		href: each.url,
		headingLevel,
		layout,
		readingTime: void 0
	})).map((each) => writeTag("article", {}, writeCard(each, words)));
	const rest = more ? writeTag("p", {}, writeLink(more.text, more.href)) : "";
	return writeTag("salve-article-list", attributes, written.join("") + rest);
}
/** Writes `<salve-pull-quote>` around a `<blockquote>` that names its source. */
function pullQuote(fields) {
	const { quote, author, source, cite, align, size, share, shareImage, decorative } = fields;
	if (!quote) return writeTag("salve-pull-quote", {}, "");
	const attributes = {
		author,
		source,
		align,
		size,
		share,
		shareImage,
		decorative
	};
	const footer = (source ? [author && escapeText(author), writeTag("cite", {}, writeLink(source, cite))] : [author && writeLink(author, cite)]).filter(Boolean).join(", ");
	const words = writeText("p", quote) + (footer && writeTag("footer", {}, footer));
	return writeTag("salve-pull-quote", attributes, writeTag("blockquote", {}, words));
}
/** Writes `<salve-reflection-prompt>` around its question. */
function reflectionPrompt(fields) {
	const { name, question, rows, placeholder, count, keep, lockAfter } = fields;
	return writeTag("salve-reflection-prompt", {
		name,
		rows,
		placeholder,
		count,
		keep,
		lockAfter
	}, writeText("p", question));
}
/** Writes `<salve-reflection-lock>`, which shows nothing without the script. */
var reflectionLock = () => writeTag("salve-reflection-lock", {}, "");
/** Writes `<salve-reflection-journal>` around what you say above it. */
function reflectionJournal({ intro, headingLevel } = {}) {
	return writeTag("salve-reflection-journal", { headingLevel }, writeText("p", intro));
}
/** Writes `<salve-subscribe-form>` around a form that works without the script. */
function subscribeForm(fields, given) {
	const words = {
		...ENGLISH,
		...given
	};
	const { service, fieldNames = {}, hidden = {}, nameField, consent, consentName, consentRequired } = fields;
	const { lists, labels, redirect, headingLevel } = fields;
	const action = webOnly(fields.action);
	const isRequired = nameField === "required";
	const label = isRequired ? words.salveName : words.salveOptional(words.salveName);
	const line = (content) => writeTag("p", {}, writeTag("label", {}, content));
	const field = (text, attributes) => line(`${escapeText(text)} ${writeTag("input", { ...attributes })}`);
	const controls = [
		...Object.entries(hidden).map(([name, value]) => writeTag("input", {
			type: "hidden",
			name,
			value
		})),
		nameField && field(label, {
			name: fieldNames.name || "name",
			autocomplete: "name",
			required: isRequired
		}),
		field(fields.label || words.salveEmailAddress, {
			type: "email",
			name: fieldNames.email || "email",
			autocomplete: "email",
			required: true
		}),
		consent && line(`${writeTag("input", {
			type: "checkbox",
			name: consentName,
			value: "yes",
			required: consentRequired
		})} ${escapeText(consent)}`),
		writeTag("p", {}, writeText("button", fields.button || words.salveSubscribe))
	];
	const form = writeTag("form", {
		action,
		method: "post"
	}, controls.filter(Boolean).join(""));
	const privacy = fields.privacyHref ? writeTag("p", { slot: "footnote" }, writeLink(words.salvePrivacy, fields.privacyHref)) : "";
	const attributes = {
		service,
		lists,
		labels,
		redirect: webOnly(redirect),
		headingLevel
	};
	return writeTag("salve-subscribe-form", attributes, action ? form + privacy : "");
}
/** Writes a card's content, as the element draws it. */
function writeCard(card, given) {
	const words = {
		...ENGLISH,
		...given
	};
	const { headline, href, description, author, section, datePublished, readingTime, layout } = card;
	const isCompact = layout === "compact";
	const image = isCompact ? void 0 : webOnly(card.image);
	const level = Math.min(6, Math.max(2, card.headingLevel || 3));
	const day = formatDay(datePublished, words.$code);
	const minutes = readingTime && words.salveReadingTime(new Intl.NumberFormat(words.$code).format(readingTime), () => formatMinutes(readingTime, words.$code));
	const who = [writeText("b", section), writeText("span", author, { class: "p-author" })];
	const when = [writeText("time", day, { datetime: datePublished }), escapeText(minutes || "")];
	const lines = [who, when].map((parts) => parts.filter(Boolean).join(" · ")).filter(Boolean);
	const all = [...who, ...when].filter(Boolean);
	const meta = all.length > 2 ? lines.join("<br>") : all.join(" · ");
	return [
		image && `<img src="${escapeText(image)}" alt="${escapeText(card.imageAlt)}" loading="lazy">`,
		headline && writeTag(`h${level}`, {}, writeLink(headline, href)),
		isCompact ? "" : writeText("p", description),
		meta && writeTag("p", {}, writeTag("small", {}, meta))
	].filter(Boolean).join("");
}
/** Writes the day of an ISO 8601 date, or its month or year if that is all. */
function formatDay(iso, language) {
	const [day = ""] = /^\d{4}(-\d\d(-\d\d)?)?(?=$|T)/.exec(iso ?? "") ?? [];
	const date = new Date(day);
	if (isNaN(+date) || !date.toISOString().startsWith(day)) return "";
	const options = {
		year: "numeric",
		...day[4] && { month: "long" },
		...day[7] && { day: "numeric" },
		timeZone: "UTC"
	};
	return new Intl.DateTimeFormat(language, options).format(date);
}
var formatMinutes = (minutes, language) => new Intl.NumberFormat(language, {
	style: "unit",
	unit: "minute",
	unitDisplay: "long"
}).format(minutes);
export { article, articleCard, articleList, pullQuote, reflectionJournal, reflectionLock, reflectionPrompt, subscribeForm };
