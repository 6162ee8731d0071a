// src/elements/article-card/templates.ts
/** Parts of the last line. */
var DETAILS = [
	"section",
	"author",
	"date",
	"reading-time"
];
var originals = /* @__PURE__ */ new Map();
/** Clones a card of a shape; each shape is made once a page. */
function cloneCard(shape) {
	return clone(shape, makeCard);
}
/** Clones what a card adds to plain HTML. */
function cloneAround() {
	return clone("", () => make("div", "class=around", make("a", "class=cover tabindex=-1 aria-hidden=true"), make("slot", ""), makePart("content-note")));
}
function clone(shape, makeOriginal) {
	let original = originals.get(shape);
	if (!original) originals.set(shape, original = makeOriginal(shape));
	return original.cloneNode(true);
}
function makeCard(shape) {
	const [layout, heading, picture, ...parts] = shape.split(" ");
	const details = parts.filter((name) => DETAILS.includes(name));
	const children = [makePart("headline", heading, make("a", ""))];
	for (const name of parts) if (!details.includes(name)) children.push(makePart(name));
	if (details.length > 0) children.push(make("p", "class=meta", ...makeDetails(details)));
	if (picture !== "-") children.unshift(makePicture(picture));
	const card = make("div", "class=card", ...children);
	card.classList.add(layout, picture === "-" ? "bare" : "pictured");
	return card.matches(".feature.pictured") ? make("div", "class=fit", card) : card;
}
function makePicture(tag) {
	const picture = makePart("image", tag);
	if (tag === "slot") picture.setAttribute("name", "image");
	if (tag === "img") Object.assign(picture, {
		alt: "",
		loading: "lazy",
		decoding: "async"
	});
	return picture;
}
/** Makes the details; more than two in a line for who and what, and one for when and how long. */
function makeDetails(names) {
	const [first, ...others] = names.map((name) => makePart(name, name === "date" ? "time" : "span"));
	const isNewLine = (name) => names.length > 2 && name === (names.includes("date") ? "date" : "reading-time");
	return [first, ...others.flatMap((each) => [isNewLine(each.className) ? make("br", "") : " · ", each])];
}
var makePart = (name, tag = "p", ...children) => make(tag, `class=${name} part=${name}`, ...children);
/** Makes an element: without lit-html a bundle with one card is smaller by 2.6 kB. */
function make(name, attributes, ...children) {
	const element = document.createElement(name);
	for (const [, key, value] of attributes.matchAll(/(\S+)=(\S*)/g)) element.setAttribute(key, value);
	element.append(...children);
	return element;
}
export { cloneAround, cloneCard };
