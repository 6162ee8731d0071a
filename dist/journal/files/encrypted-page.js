import { decryptJson, encryptJson, makeKey, unwrapKey, wrapKey } from "../encryption/crypto.js";
import { escapeHtml } from "./html-page.js";
// src/journal/files/encrypted-page.ts
/** Key that the ciphertext is bound to. It never changes, because readers' files hold it. */
var BOUND = "page";
/**
* Script of the file: decrypts the page by the passphrase, and replaces the document by it.
* Text, so that no bundler changes it: the file's policy allows this script alone, by its hash.
* Scripts of a parsed document don't run.
*/
var OPENER = `
const form = document.querySelector('form');
form.onsubmit = async (event) => {
  event.preventDefault();
  const note = document.querySelector('[role=alert]');
  note.textContent = '';
  const sealed = JSON.parse(document.getElementById('sealed').textContent);
  const bytes = (text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const encode = (text) => new TextEncoder().encode(text);
  const passphrase = encode(form.elements.passphrase.value.normalize('NFKC'));
  const { subtle } = crypto;
  const base = await subtle.importKey('raw', passphrase, 'PBKDF2', false, ['deriveKey']);
  const from = { name: 'PBKDF2', hash: 'SHA-256', salt: bytes(sealed.salt), iterations: sealed.iterations };
  const wrapping = await subtle.deriveKey(from, base, { name: 'AES-KW', length: 256 }, false, ['unwrapKey']);
  try {
    const key = await subtle.unwrapKey('raw', bytes(sealed.wrapped), wrapping, 'AES-KW', 'AES-GCM', false, ['decrypt']);
    const how = { name: 'AES-GCM', iv: bytes(sealed.iv), additionalData: encode('${BOUND}') };
    const page = JSON.parse(new TextDecoder().decode(await subtle.decrypt(how, key, bytes(sealed.bytes))));
    const opened = new DOMParser().parseFromString(page, 'text/html');
    document.documentElement.replaceWith(opened.documentElement);
  } catch {
    note.textContent = note.dataset.wrong;
    form.elements.passphrase.select();
  }
};
`;
var STYLE = `
:root { color-scheme: light dark; font: 100%/1.6 Georgia, serif }
body { max-inline-size: 28rem; margin: 15vh auto; padding: 0 1.25rem }
label, input, button { display: block; font: inherit }
input, button { box-sizing: border-box; inline-size: 100%; min-block-size: 2.75rem; margin-block: .4rem 1rem; padding: .3rem .7rem }
h1 { font-size: 1.5rem; font-weight: 500; line-height: 1.25 }
`;
/** Encrypts a page in an HTML file that asks for the passphrase and decrypts itself offline. */
async function encryptPage(page, passphrase, words) {
	const key = await makeKey();
	const { salt, iterations, wrapped } = await wrapKey(key, passphrase);
	const { iv, bytes } = await encryptJson(key, BOUND, page);
	const sealed = {
		salt: toBase64(salt),
		iterations,
		wrapped: toBase64(wrapped),
		iv: toBase64(iv),
		bytes: toBase64(bytes)
	};
	const hash = toBase64(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(OPENER)));
	const word = (key) => escapeHtml(words[key]);
	return `<!doctype html>
<html lang="${word("language")}" dir="${word("direction")}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'">
<title>${word("title")}</title>
<style>${STYLE}</style>
<main>
<h1>${word("title")}</h1>
<p>${word("explanation")}</p>
<form>
<label for="passphrase">${word("passphrase")}</label>
<input id="passphrase" name="passphrase" type="password" autocomplete="off" required>
<button>${word("open")}</button>
</form>
<p role="alert" data-wrong="${word("wrong")}"></p>
<noscript><p>${word("noScript")}</p></noscript>
</main>
<script type="application/json" id="sealed">${JSON.stringify(sealed)}<\/script>
<script>${OPENER}<\/script>
</html>
`;
}
/** Tells whether a file was written by `encryptPage`. */
function isEncrypted(file) {
	return readEncrypted(file) !== void 0;
}
/**
* Decrypts the page in an encrypted file.
* Throws a `JournalError`: `passphrase` if it is the wrong one, `damaged` if the file was changed.
*/
async function decryptPage(file, passphrase) {
	const { salt, iterations, wrapped, iv, bytes } = readEncrypted(file);
	const lock = {
		id: "lock",
		keyId: "",
		salt: fromBase64(salt),
		iterations,
		wrapped: fromBase64(wrapped).buffer
	};
	const key = await unwrapKey(lock, passphrase);
	return decryptJson(key, BOUND, {
		iv: fromBase64(iv),
		bytes: fromBase64(bytes).buffer
	});
}
/** Bound on the work that a hostile file can ask for. */
var MAX_ITERATIONS = 1e7;
function readEncrypted(file) {
	const [, data] = /<script type="application\/json" id="sealed">([^<]*)</.exec(file) ?? [];
	try {
		const encrypted = JSON.parse(data ?? "null");
		return encrypted && encrypted.iterations <= MAX_ITERATIONS ? encrypted : void 0;
	} catch {
		return;
	}
}
var CHUNK_BYTES = 32768;
function toBase64(data) {
	const bytes = new Uint8Array(data);
	let text = "";
	for (let at = 0; at < bytes.length; at += CHUNK_BYTES) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
	return btoa(text);
}
function fromBase64(text) {
	return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
export { decryptPage, encryptPage, isEncrypted };
