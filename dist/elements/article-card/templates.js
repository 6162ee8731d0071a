// src/elements/article-card/templates.ts
/** Parts that have a line of their own; the others share the last. */
var LINES = ["description", "content-note"];
var originals = /* @__PURE__ */ new Map();
/** Clones a card of a shape; each shape is made once a page. */
function cloneCard(shape) {
	return clone(shape, makeCard);
}
/** Clones what a card adds to plain HTML. */
function cloneAround() {
	return clone("", () => {
		const cover = make("a", "cover");
		cover.setAttribute("tabindex", "-1");
		cover.setAttribute("aria-hidden", "true");
		return make("div", "around", cover, make("slot"), makePart("content-note"));
	});
}
function clone(shape, makeOriginal) {
	let original = originals.get(shape);
	if (!original) originals.set(shape, original = makeOriginal(shape));
	return original.cloneNode(true);
}
function makeCard(shape) {
	const [layout, heading, picture, ...parts] = shape.split(" ");
	const children = [makePart("headline", heading, make("a"))];
	const details = parts.filter((name) => !LINES.includes(name));
	for (const name of LINES) if (parts.includes(name)) children.push(makePart(name));
	if (details.length > 0) children.push(make("p", "meta", ...makeDetails(details)));
	if (picture === "-") return make("div", `card ${layout}`, ...children);
	const card = make("div", `card pictured ${layout}`, makePicture(picture), ...children);
	return layout === "feature" ? make("div", "fit", card) : card;
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
	const second = names.length > 2 && (names.includes("date") ? "date" : "reading-time");
	return names.flatMap((name, index) => {
		const part = makePart(name, name === "date" ? "time" : "span");
		return index > 0 ? [name === second ? make("br") : " · ", part] : [part];
	});
}
function makePart(name, tag = "p", ...children) {
	const part = make(tag, name, ...children);
	part.setAttribute("part", name);
	return part;
}
/** Makes an element: without lit-html a bundle with one card is smaller by 2.6 kB. */
function make(tag, className = "", ...children) {
	const element = document.createElement(tag);
	if (className) element.className = className;
	element.append(...children);
	return element;
}
export { cloneAround, cloneCard };
