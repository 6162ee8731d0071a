import { makeKey, encryptJson, decryptJson, unwrapKey, wrapKey } from '../encryption/crypto.js';
import { escapeHtml } from './html-page.js';

/** Words of an encrypted file before it is opened, in the reader's language. */
export interface EncryptedPageWords {
  /** Language tag (BCP 47). */
  language: string;
  direction: string;
  title: string;
  /** Says that the passphrase opens it, and that nobody can recover one. */
  explanation: string;
  passphrase: string;
  open: string;
  wrong: string;
  /** Stands there if no script runs. */
  noScript: string;
}

/** Key that the ciphertext is bound to. It never changes, because readers' files hold it. */
const BOUND = 'page';

/**
 * Script of the file: decrypts the page by the passphrase, and replaces the document by it.
 * Text, so that no bundler changes it: the file's policy allows this script alone, by its hash.
 * Scripts of a parsed document don't run.
 */
const OPENER = `
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

const STYLE = `
:root { color-scheme: light dark; font: 100%/1.6 Georgia, serif }
body { max-inline-size: 28rem; margin: 15vh auto; padding: 0 1.25rem }
label, input, button { display: block; font: inherit }
input, button { box-sizing: border-box; inline-size: 100%; min-block-size: 2.75rem; margin-block: .4rem 1rem; padding: .3rem .7rem }
h1 { font-size: 1.5rem; font-weight: 500; line-height: 1.25 }
`;

/** Encrypts a page in an HTML file that asks for the passphrase and decrypts itself offline. */
export async function encryptPage(
  page: string,
  passphrase: string,
  words: EncryptedPageWords,
): Promise<string> {
  const key = await makeKey();
  const { salt, iterations, wrapped } = await wrapKey(key, passphrase);
  const { iv, bytes } = await encryptJson(key, BOUND, page);
  const sealed = {
    salt: toBase64(salt),
    iterations,
    wrapped: toBase64(wrapped),
    iv: toBase64(iv),
    bytes: toBase64(bytes),
  };
  const hash = toBase64(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(OPENER)));
  const word = (key: keyof EncryptedPageWords): string => escapeHtml(words[key]);
  return `<!doctype html>
<html lang="${word('language')}" dir="${word('direction')}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'">
<title>${word('title')}</title>
<style>${STYLE}</style>
<main>
<h1>${word('title')}</h1>
<p>${word('explanation')}</p>
<form>
<label for="passphrase">${word('passphrase')}</label>
<input id="passphrase" name="passphrase" type="password" autocomplete="off" required>
<button>${word('open')}</button>
</form>
<p role="alert" data-wrong="${word('wrong')}"></p>
<noscript><p>${word('noScript')}</p></noscript>
</main>
<script type="application/json" id="sealed">${JSON.stringify(sealed)}</script>
<script>${OPENER}</script>
</html>
`;
}

/** Tells whether a file was written by `encryptPage`. */
export function isEncrypted(file: string): boolean {
  return readEncrypted(file) !== undefined;
}

/**
 * Decrypts the page in an encrypted file.
 * Throws a `JournalError`: `passphrase` if it is the wrong one, `damaged` if the file was changed.
 */
export async function decryptPage(file: string, passphrase: string): Promise<string> {
  const { salt, iterations, wrapped, iv, bytes } = readEncrypted(file)!;
  const lock = {
    id: 'lock',
    keyId: '',
    salt: fromBase64(salt),
    iterations,
    wrapped: fromBase64(wrapped).buffer,
  } as const;
  const key = await unwrapKey(lock, passphrase);
  return decryptJson<string>(key, BOUND, { iv: fromBase64(iv), bytes: fromBase64(bytes).buffer });
}

type EncryptedData = Record<'salt' | 'wrapped' | 'iv' | 'bytes', string> & { iterations: number };

/** Bound on the work that a hostile file can ask for. */
const MAX_ITERATIONS = 10_000_000;

function readEncrypted(file: string): EncryptedData | undefined {
  const [, data] = /<script type="application\/json" id="sealed">([^<]*)</.exec(file) ?? [];
  try {
    const encrypted = JSON.parse(data ?? 'null') as EncryptedData | null;
    return encrypted && encrypted.iterations <= MAX_ITERATIONS ? encrypted : undefined;
  } catch {
    return undefined;
  }
}

const CHUNK_BYTES = 0x8000;

function toBase64(data: BufferSource): string {
  const bytes = new Uint8Array(data as ArrayBuffer);
  let text = '';
  // As many arguments as a file has bytes would overflow the stack.
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK_BYTES));
  return btoa(text);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
