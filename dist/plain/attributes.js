// src/plain/attributes.ts
/** Attributes of each tag that has been met; true for those that say yes by being there. */
var tables = /* @__PURE__ */ new Map();
/** Reads the attributes of a defined tag from its class. */
function tableOf(tag) {
	const element = customElements.get(tag);
	const names = element?.observedAttributes ?? [];
	const booleans = [...element?.elementProperties ?? []].flatMap(([property, { attribute, type }]) => type === Boolean ? typeof attribute === "string" ? attribute : String(property).toLowerCase() : []);
	return new Map(names.map((name) => [name, booleans.includes(name)]));
}
/**
* Moves the `data-*` attributes that `element` knows to it, under its own names.
* Those of page builders say no as "false".
*/
function moveData(plain, element) {
	const { localName: tag } = element;
	const table = tables.get(tag) ?? tableOf(tag);
	tables.set(tag, table);
	for (const { name, value } of [...plain.attributes]) {
		const isBoolean = name.startsWith("data-") ? table.get(name.slice(5)) : void 0;
		if (isBoolean === void 0) continue;
		plain.removeAttribute(name);
		if (!isBoolean || value !== "false") element.setAttribute(name.slice(5), value);
	}
}
/** Copies every attribute to the element that stands in place of a plain one. */
function copyAttributes(plain, element) {
	for (const attribute of [...plain.attributes]) {
		const { name } = attribute;
		if (name === "style") element.style.cssText = plain.style.cssText;
		else if (name.startsWith("on")) Reflect.set(element, name, Reflect.get(plain, name));
		else element.setAttributeNode(attribute.cloneNode());
	}
}
/** Gives children the slots that they name as `data-slot`. */
function nameSlots(element) {
	for (const child of element.children) {
		const slot = child.getAttribute("data-slot");
		if (slot === null) continue;
		child.slot = slot;
		child.removeAttribute("data-slot");
	}
}
export { copyAttributes, moveData, nameSlots };
