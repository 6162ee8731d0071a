/** What a sealed file says before it is opened, in the reader's language. */
export interface EncryptedPageWords {
    /** BCP 47. */
    language: string;
    direction: string;
    title: string;
    /** That it opens with the passphrase, and that nobody can recover one. */
    explanation: string;
    passphrase: string;
    open: string;
    wrong: string;
    /** Shown where no script runs. */
    noScript: string;
}
/** A page sealed with a passphrase: one HTML file that asks for it, decrypts itself offline, and asks nothing of any host. */
export declare function encryptPage(page: string, passphrase: string, words: EncryptedPageWords): Promise<string>;
/** Whether a file is sealed. */
export declare function isEncrypted(file: string): boolean;
/** The page inside a sealed file; throws where the passphrase is not the one it was sealed with, or the file is damaged. */
export declare function decryptPage(file: string, passphrase: string): Promise<string>;
