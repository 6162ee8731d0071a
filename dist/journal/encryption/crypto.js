import { JournalError } from "../journal.js";
// src/journal/encryption/crypto.ts
/** OWASP's number for PBKDF2 with SHA-256; it stands beside each salt, so that it can rise. https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
var ITERATIONS = 6e5;
var random = (length) => crypto.getRandomValues(new Uint8Array(length));
var encode = (text) => new TextEncoder().encode(text);
/** A new random key, which can be wrapped. */
var makeKey = () => crypto.subtle.generateKey({
	name: "AES-GCM",
	length: 256
}, true, ["encrypt", "decrypt"]);
/** Wraps a key by a passphrase, under a salt of its own. */
async function wrapKey(key, passphrase, keyId = encodeHex(random(8))) {
	const salt = random(16);
	return {
		id: "lock",
		keyId,
		salt,
		iterations: ITERATIONS,
		wrapped: await crypto.subtle.wrapKey("raw", key, await derive(passphrase, salt, ITERATIONS), "AES-KW")
	};
}
/** The key that a passphrase unwraps; it can be taken from memory again only if `extractable`. Throws where the passphrase is the wrong one. */
async function unwrapKey({ salt, iterations, wrapped }, passphrase, extractable = false) {
	const wrapping = await derive(passphrase, salt, iterations);
	try {
		return await crypto.subtle.unwrapKey("raw", wrapped, wrapping, "AES-KW", "AES-GCM", extractable, ["encrypt", "decrypt"]);
	} catch (error) {
		throw new JournalError("passphrase", error);
	}
}
/** `value`, as JSON, as ciphertext that can be read only as what is kept under `key`. */
async function encryptJson(cryptoKey, key, value) {
	const iv = random(12);
	return {
		iv,
		bytes: await crypto.subtle.encrypt({
			name: "AES-GCM",
			iv,
			additionalData: encode(key)
		}, cryptoKey, encode(JSON.stringify(value)))
	};
}
/** Decrypts what `encryptJson` was given. Throws where the ciphertext was changed, or stood under another key. */
async function decryptJson(cryptoKey, key, { iv, bytes }) {
	try {
		const text = await crypto.subtle.decrypt({
			name: "AES-GCM",
			iv,
			additionalData: encode(key)
		}, cryptoKey, bytes);
		return JSON.parse(new TextDecoder().decode(text));
	} catch (error) {
		throw new JournalError("damaged", error);
	}
}
/** Composed as Unicode has it, so that another keyboard's accents open the same lock. */
async function derive(passphrase, salt, iterations) {
	const material = await crypto.subtle.importKey("raw", encode(passphrase.normalize("NFKC")), "PBKDF2", false, ["deriveKey"]);
	return crypto.subtle.deriveKey({
		name: "PBKDF2",
		hash: "SHA-256",
		salt,
		iterations
	}, material, {
		name: "AES-KW",
		length: 256
	}, false, ["wrapKey", "unwrapKey"]);
}
var encodeHex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
export { decryptJson, encryptJson, makeKey, unwrapKey, wrapKey };
