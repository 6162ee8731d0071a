import { JournalError } from "../journal.js";
// src/journal/encryption/crypto.ts
/**
* Iterations of PBKDF2 with SHA-256, by OWASP. Stored with each salt, so that the number can rise.
* https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
*/
var ITERATIONS = 6e5;
var randomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));
var encode = (text) => new TextEncoder().encode(text);
/** Makes a random key that can be wrapped. */
var makeKey = () => crypto.subtle.generateKey({
	name: "AES-GCM",
	length: 256
}, true, ["encrypt", "decrypt"]);
/** Wraps a key by a passphrase, with a new salt. */
async function wrapKey(key, passphrase, keyId = encodeHex(randomBytes(8)), iterations = ITERATIONS) {
	const salt = randomBytes(16);
	return {
		id: "lock",
		keyId,
		salt,
		iterations,
		wrapped: await crypto.subtle.wrapKey("raw", key, await deriveKey(passphrase, salt, iterations), "AES-KW")
	};
}
/**
* Unwraps a key, which can be wrapped again only if it is `extractable`.
* Throws a `JournalError` (`passphrase`) if the passphrase is the wrong one.
*/
async function unwrapKey({ salt, iterations, wrapped }, passphrase, extractable = false) {
	const wrapping = await deriveKey(passphrase, salt, iterations);
	try {
		return await crypto.subtle.unwrapKey("raw", wrapped, wrapping, "AES-KW", "AES-GCM", extractable, ["encrypt", "decrypt"]);
	} catch (error) {
		throw new JournalError("passphrase", error);
	}
}
/** Encrypts a value as JSON, bound to `key`: under another it can't be decrypted. */
async function encryptJson(cryptoKey, key, value) {
	const iv = randomBytes(12);
	return {
		iv,
		bytes: await crypto.subtle.encrypt({
			name: "AES-GCM",
			iv,
			additionalData: encode(key)
		}, cryptoKey, encode(JSON.stringify(value)))
	};
}
/**
* Decrypts a value of `encryptJson`.
* Throws a `JournalError` (`damaged`) if the ciphertext was changed, or belongs to another key.
*/
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
/** Derives the wrapping key. NFKC makes another keyboard's accents the same passphrase. */
async function deriveKey(passphrase, salt, iterations) {
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
