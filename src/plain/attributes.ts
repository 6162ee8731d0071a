/** Class of an element, as far as it tells its attributes. */
interface Observing extends CustomElementConstructor {
  observedAttributes?: string[];
  elementProperties?: Map<PropertyKey, { attribute?: string | boolean; type?: unknown }>;
}

/** Attributes of each tag that has been met; true for those that say yes by being there. */
const tables = new Map<string, Map<string, boolean>>();

/** Reads the attributes of a defined tag from its class. */
function tableOf(tag: string): Map<string, boolean> {
  const element: Observing | undefined = customElements.get(tag);
  const names = element?.observedAttributes ?? [];
  const booleans = [...(element?.elementProperties ?? [])].flatMap(([property, { attribute, type }]) =>
    type === Boolean ? (typeof attribute === 'string' ? attribute : String(property).toLowerCase()) : [],
  );
  return new Map(names.map((name) => [name, booleans.includes(name)]));
}

/**
 * Moves the `data-*` attributes that `element` knows to it, under its own names.
 * Those of page builders say no as "false".
 */
export function moveData(plain: Element, element: Element): void {
  const { localName: tag } = element;
  const table = tables.get(tag) ?? tableOf(tag);
  tables.set(tag, table);
  for (const { name, value } of [...plain.attributes]) {
    const isBoolean = name.startsWith('data-') ? table.get(name.slice('data-'.length)) : undefined;
    if (isBoolean === undefined) continue;
    plain.removeAttribute(name);
    if (!isBoolean || value !== 'false') element.setAttribute(name.slice('data-'.length), value);
  }
}

/** Copies every attribute to the element that stands in place of a plain one. */
export function copyAttributes(plain: HTMLElement, element: HTMLElement): void {
  for (const attribute of [...plain.attributes]) {
    const { name } = attribute;
    // A strict policy would refuse these as attributes, and report what it had let through.
    if (name === 'style') element.style.cssText = plain.style.cssText;
    else if (name.startsWith('on')) Reflect.set(element, name, Reflect.get(plain, name));
    // Frameworks write names that only a parser may. Without tabindex the plain tag loses focus.
    else element.setAttributeNode(attribute.cloneNode() as Attr);
  }
}

/** Gives children the slots that they name as `data-slot`. */
export function nameSlots(element: Element): void {
  for (const child of element.children) {
    const slot = child.getAttribute('data-slot');
    if (slot === null) continue;
    child.slot = slot;
    child.removeAttribute('data-slot');
  }
}
