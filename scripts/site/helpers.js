// What the stories take from Storybook's helpers, without Storybook: a tag with a story's arguments.
import { nothing } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { html, unsafeStatic } from 'lit/static-html.js';

const SLOT = /-slot$/;

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const attributeOf = ([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value)}"`);

/** HTML with each of its elements in a slot; an argument named `intro-slot` is for the slot `intro`. */
function inSlot(name, value) {
  const slot = name.replace(SLOT, '');
  const content = document.createElement('div');
  content.innerHTML = value;
  if (slot !== 'default') for (const child of content.children) child.slot = slot;
  return content.innerHTML;
}

/** Arguments are attributes, but those whose names end in `-slot` are HTML inside the tag. */
export const getStorybookHelpers = (tag) => ({
  args: {},
  argTypes: {},
  template(values, inside = nothing) {
    const entries = Object.entries(values).filter(
      ([, value]) => value !== undefined && value !== '' && value !== false,
    );
    const attributes = entries.filter(([name]) => !SLOT.test(name)).map(attributeOf);
    const slots = entries.filter(([name]) => SLOT.test(name)).map(([name, value]) => inSlot(name, value));
    return html`<${unsafeStatic(tag + attributes.join(''))}>${unsafeHTML(slots.join(''))}${inside}</${unsafeStatic(tag)}>`;
  },
});
