import { isLink, readWebUrl } from '../url.js';

/** Value of an attribute; false, undefined and empty text leave it out. */
type Value = string | number | boolean | null | undefined;

/** Address of the page, which is not known here. */
const BASE = 'https://page.invalid/';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\0': '', // no HTML can hold it
};

/** Escapes plain text for a place between tags or in an attribute. */
export const escapeText = (text: Value): string =>
  String(text ?? '').replace(/[&<>"\r\0]/g, (character) => ENTITIES[character]!);

/** Writes an element; attributes are named as properties. Without `content` it has no end. */
export function writeTag(name: string, attributes: Record<string, Value>, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value || value === 0)
    .map(([property, value]) => {
      const attribute = property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      return value === true ? ` ${attribute}` : ` ${attribute}="${escapeText(value)}"`;
    });
  return `<${name}${written.join('')}>${content === undefined ? '' : `${content}</${name}>`}`;
}

/** Writes an element around plain text; nothing, if there is none. */
export const writeText = (name: string, text: Value, attributes: Record<string, Value> = {}): string =>
  text || text === 0 ? writeTag(name, attributes, escapeText(text)) : '';

/** Writes plain text as a link, or as it is where the address is none for a link. */
export const writeLink = (text: string, href: string | undefined): string =>
  href && isLink(href, BASE) ? writeText('a', text, { href }) : escapeText(text);

/** Gives back a relative or http(s) address as it is; of any other, nothing. */
export const webOnly = (url: string | undefined): string | undefined =>
  readWebUrl(url, BASE) ? url : undefined;
