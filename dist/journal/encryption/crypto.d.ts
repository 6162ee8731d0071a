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
/** A new random key, which can be wrapped. */
export declare const makeKey: () => Promise<CryptoKey>;
/** Wraps a key by a passphrase, under a salt of its own. */
export declare function wrapKey(key: CryptoKey, passphrase: string, keyId?: string): Promise<StoredLock>;
/** The key that a passphrase unwraps; it can be taken from memory again only if `extractable`. Throws where the passphrase is the wrong one. */
export declare function unwrapKey({ salt, iterations, wrapped }: StoredLock, passphrase: string, extractable?: boolean): Promise<CryptoKey>;
/** `value`, as JSON, as ciphertext that can be read only as what is kept under `key`. */
export declare function encryptJson(cryptoKey: CryptoKey, key: string, value: unknown): Promise<Ciphertext>;
/** Decrypts what `encryptJson` was given. Throws where the ciphertext was changed, or stood under another key. */
export declare function decryptJson<Value>(cryptoKey: CryptoKey, key: string, { iv, bytes }: Ciphertext): Promise<Value>;
