/**
 * A feed's bytes as text: UTF-8 wherever they are valid in it, because nothing else is by chance; else in the encoding that the Content-Type or the
 * prolog names, else in the web's old one. A character that the end cuts in two is left out. https://www.rfc-editor.org/rfc/rfc7303#section-3
 */
export function decode(bytes: Uint8Array, type = ''): string {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const wide = /^(?:\xff\xfe|<\0)/.test(head)
    ? 'utf-16le'
    : /^(?:\xfe\xff|\0<)/.test(head)
      ? 'utf-16be'
      : 'utf-8';
  const named = [type, head].map((text) => /(?:charset|encoding)=["']?([\w.:-]+)/i.exec(text)?.[1]);
  for (const encoding of [wide, ...named]) {
    try {
      if (encoding) return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    } catch {
      // Not that one: the bytes are not valid in it, or its name is unknown here.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
