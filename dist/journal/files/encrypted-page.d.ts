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
/** Encrypts a page in an HTML file that asks for the passphrase and decrypts itself offline. */
export declare function encryptPage(page: string, passphrase: string, words: EncryptedPageWords): Promise<string>;
/** Tells whether a file was written by `encryptPage`. */
export declare function isEncrypted(file: string): boolean;
/**
 * Decrypts the page in an encrypted file.
 * Throws a `JournalError`: `passphrase` if it is the wrong one, `damaged` if the file was changed.
 */
export declare function decryptPage(file: string, passphrase: string): Promise<string>;
