// src/feed/decode.ts
/**
* Decodes a feed's bytes. UTF-8 comes first, because no other encoding is valid UTF-8 by chance,
* then the encoding that the Content-Type or the prolog names, then windows-1252.
* A character that the end cuts in two is left out.
* https://www.rfc-editor.org/rfc/rfc7303#section-3
*/
function decode(bytes, type = "") {
	const head = String.fromCharCode(...bytes.subarray(0, 200));
	const wide = /^(?:\xff\xfe|<\0)/.test(head) ? "utf-16le" : /^(?:\xfe\xff|\0<)/.test(head) ? "utf-16be" : "utf-8";
	const named = [type, head].map((text) => /(?:charset|encoding)=["']?([\w.:-]+)/i.exec(text)?.[1]);
	for (const encoding of [wide, ...named]) try {
		if (encoding) return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
	} catch {}
	return new TextDecoder("windows-1252").decode(bytes);
}
export { decode };
