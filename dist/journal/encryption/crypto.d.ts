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
/** Makes a random key that can be wrapped. */
export declare const makeKey: () => Promise<CryptoKey>;
/** Wraps a key by a passphrase, with a new salt. */
export declare function wrapKey(key: CryptoKey, passphrase: string, keyId?: string, iterations?: number): Promise<StoredLock>;
/**
 * Unwraps a key, which can be wrapped again only if it is `extractable`.
 * Throws a `JournalError` (`passphrase`) if the passphrase is the wrong one.
 */
export declare function unwrapKey({ salt, iterations, wrapped }: StoredLock, passphrase: string, extractable?: boolean): Promise<CryptoKey>;
/** Encrypts a value as JSON, bound to `key`: under another it can't be decrypted. */
export declare function encryptJson(cryptoKey: CryptoKey, key: string, value: unknown): Promise<Ciphertext>;
/**
 * Decrypts a value of `encryptJson`.
 * Throws a `JournalError` (`damaged`) if the ciphertext was changed, or belongs to another key.
 */
export declare function decryptJson<Value>(cryptoKey: CryptoKey, key: string, { iv, bytes }: Ciphertext): Promise<Value>;
