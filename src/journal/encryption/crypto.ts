import { JournalError } from '../journal.js';

/** OWASP's number for PBKDF2 with SHA-256; it stands beside each salt, so that it can rise. https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
const ITERATIONS = 600_000;

/** Ciphertext of AES-GCM, with the 96 random bits of its own that it was made with. */
export interface Ciphertext {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** The one random key of a site, wrapped by a key that only the passphrase gives. */
export interface StoredLock {
  id: 'lock';
  /** Names the wrapped key, which outlives a change of passphrase. */
  keyId: string;
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
  wrapped: ArrayBuffer;
}

const random = (length: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(length));
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A new random key, which can be wrapped. */
export const makeKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);

/** Wraps a key by a passphrase, under a salt of its own. */
export async function wrapKey(
  key: CryptoKey,
  passphrase: string,
  keyId = encodeHex(random(8)),
): Promise<StoredLock> {
  const salt = random(16);
  const wrapped = await crypto.subtle.wrapKey(
    'raw',
    key,
    await derive(passphrase, salt, ITERATIONS),
    'AES-KW',
  );
  return { id: 'lock', keyId, salt, iterations: ITERATIONS, wrapped };
}

/** The key that a passphrase unwraps; it can be taken from memory again only if `extractable`. Throws where the passphrase is the wrong one. */
export async function unwrapKey(
  { salt, iterations, wrapped }: StoredLock,
  passphrase: string,
  extractable = false,
): Promise<CryptoKey> {
  const wrapping = await derive(passphrase, salt, iterations);
  try {
    return await crypto.subtle.unwrapKey('raw', wrapped, wrapping, 'AES-KW', 'AES-GCM', extractable, [
      'encrypt',
      'decrypt',
    ]);
  } catch (error) {
    throw new JournalError('passphrase', error);
  }
}

/** `value`, as JSON, as ciphertext that can be read only as what is kept under `key`. */
export async function encryptJson(cryptoKey: CryptoKey, key: string, value: unknown): Promise<Ciphertext> {
  const iv = random(12);
  const bytes = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: encode(key) },
    cryptoKey,
    encode(JSON.stringify(value)),
  );
  return { iv, bytes };
}

/** Decrypts what `encryptJson` was given. Throws where the ciphertext was changed, or stood under another key. */
export async function decryptJson<Value>(
  cryptoKey: CryptoKey,
  key: string,
  { iv, bytes }: Ciphertext,
): Promise<Value> {
  try {
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: encode(key) },
      cryptoKey,
      bytes,
    );
    return JSON.parse(new TextDecoder().decode(text)) as Value;
  } catch (error) {
    throw new JournalError('damaged', error);
  }
}

/** Composed as Unicode has it, so that another keyboard's accents open the same lock. */
async function derive(passphrase: string, salt: BufferSource, iterations: number): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey(
    'raw',
    encode(passphrase.normalize('NFKC')),
    'PBKDF2',
    false,
    ['deriveKey'],
  );
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-KW', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}

const encodeHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
