// src/elements/article-card/templates.ts
/** Makes an element: without lit-html a bundle with one card is smaller by 2.6 kB. */
function make(name, attributes, ...children) {
	const element = document.createElement(name);
	for (const [, key, value] of attributes.matchAll(/(\S+)=(\S*)/g)) element.setAttribute(key, value);
	element.append(...children);
	return element;
}
var makeNote = () => make("p", "class=note part=content-note");
/** Templates of a card, with a place for each text; CSS hides the empty ones. */
var TEMPLATES = {
	card: () => make("div", "class=fit", make("div", "class=card", make("div", "class=headline part=headline role=heading", make("a", "")), make("div", "class=body", make("p", "class=description part=description"), makeNote(), make("p", "class=meta", make("span", "class=section part=section"), " ", make("span", "part=author"), " ", make("time", "part=date"), " ", make("span", "part=reading-time"))))),
	image: () => make("div", "class=image part=image", make("slot", "name=image", make("img", "alt= loading=lazy decoding=async"), make("span", ""))),
	around: () => make("div", "class=around", make("a", "class=cover tabindex=-1 aria-hidden=true"), make("slot", ""), makeNote())
};
var originals = /* @__PURE__ */ new Map();
/** Clones a template, which is made once a page. */
function cloneTemplate(name) {
	let original = originals.get(name);
	if (!original) originals.set(name, original = TEMPLATES[name]());
	return original.cloneNode(true);
}
export { cloneTemplate };
