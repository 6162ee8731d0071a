/** `text` with each run of white space as one space, and none at its ends. */
export function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * The text of a piece of HTML: entities decoded, tags dropped, white space collapsed.
 * The document that parses it is inert: it loads nothing and runs nothing.
 */
export function readHtml(html: string): string {
  if (!/[&<]/.test(html)) return collapse(html);
  try {
    return collapse(new DOMParser().parseFromString(html, 'text/html').body.textContent);
  } catch {
    // A page that enforces Trusted Types refuses any string here: numeric entities are read, all else stays.
    return collapse(html.replace(/&#(?:x([\da-f]+)|(\d+));/gi, decodeNumber));
  }
}

function decodeNumber(entity: string, hex?: string, decimal?: string): string {
  const point = hex ? parseInt(hex, 16) : Number(decimal);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : entity;
}
