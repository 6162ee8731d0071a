import { JournalError } from '../journal.js';

/**
 * Iterations of PBKDF2 with SHA-256, by OWASP. Stored with each salt, so that the number can rise.
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const ITERATIONS = 600_000;

/** Ciphertext of AES-GCM with its own random initialization vector of 96 bits. */
export interface Ciphertext {
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** Random key of a site, wrapped by a key that is derived from the passphrase. */
export interface StoredLock {
  id: 'lock';
  /** Name of the wrapped key, which stays when the passphrase changes. */
  keyId: string;
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
  wrapped: ArrayBuffer;
}

const randomBytes = (length: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(length));
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Makes a random key that can be wrapped. */
export const makeKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);

/** Wraps a key by a passphrase, with a new salt. */
export async function wrapKey(
  key: CryptoKey,
  passphrase: string,
  keyId = encodeHex(randomBytes(8)),
  iterations = ITERATIONS,
): Promise<StoredLock> {
  const salt = randomBytes(16);
  const wrapped = await crypto.subtle.wrapKey(
    'raw',
    key,
    await deriveKey(passphrase, salt, iterations),
    'AES-KW',
  );
  return { id: 'lock', keyId, salt, iterations, wrapped };
}

/**
 * Unwraps a key, which can be wrapped again only if it is `extractable`.
 * Throws a `JournalError` (`passphrase`) if the passphrase is the wrong one.
 */
export async function unwrapKey(
  { salt, iterations, wrapped }: StoredLock,
  passphrase: string,
  extractable = false,
): Promise<CryptoKey> {
  const wrapping = await deriveKey(passphrase, salt, iterations);
  try {
    return await crypto.subtle.unwrapKey('raw', wrapped, wrapping, 'AES-KW', 'AES-GCM', extractable, [
      'encrypt',
      'decrypt',
    ]);
  } catch (error) {
    throw new JournalError('passphrase', error);
  }
}

/** Encrypts a value as JSON, bound to `key`: under another it can't be decrypted. */
export async function encryptJson(cryptoKey: CryptoKey, key: string, value: unknown): Promise<Ciphertext> {
  const iv = randomBytes(12);
  const bytes = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: encode(key) },
    cryptoKey,
    encode(JSON.stringify(value)),
  );
  return { iv, bytes };
}

/**
 * Decrypts a value of `encryptJson`.
 * Throws a `JournalError` (`damaged`) if the ciphertext was changed, or belongs to another key.
 */
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

/** Derives the wrapping key. NFKC makes another keyboard's accents the same passphrase. */
async function deriveKey(passphrase: string, salt: BufferSource, iterations: number): Promise<CryptoKey> {
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
