import { encryptJson, decryptJson, type StoredLock } from './crypto.js';
import type { Database, Kept } from '../store/database.js';
import { JournalError, type Lock } from '../journal.js';
import { readFlag, setLockFlag } from './lock-flag.js';

/** Encrypts and decrypts records if the reader set a lock. The key is in memory alone. */
export class Encryption {
  lock?: StoredLock;

  #key?: CryptoKey;
  /** The flag when the key came: it changes with each lock. */
  #flag?: string | null;

  get key(): CryptoKey | undefined {
    return this.#key;
  }

  set key(key: CryptoKey | undefined) {
    this.#key = key;
    this.#flag = readFlag();
  }

  /** Tells that all pages were locked since the key came. */
  get isOverdue(): boolean {
    return !!this.#key && this.#flag !== readFlag();
  }

  get state(): Lock {
    return !this.lock ? 'none' : this.key ? 'unlocked' : 'locked';
  }

  /** Changes to the lock that is in force now, and drops the key of another. */
  useLock(lock: StoredLock | undefined): void {
    if (lock?.keyId !== this.lock?.keyId) this.key = undefined;
    this.lock = lock;
    setLockFlag(!!lock);
  }

  /**
   * Reads the lock, which another tab may have changed. Without a database there is none, and no
   * flag to set: the page waits for `localStorage`, which a page that is only read does without.
   */
  async readLock(database: Database | undefined): Promise<void> {
    if (database || this.lock) this.useLock(await database?.get('lock', 'lock'));
  }

  /** Encrypts `body` if there is a lock. Throws a `JournalError` (`locked`) while it is locked. */
  async encrypt<Body>(key: string, body: Body): Promise<Kept<Body>> {
    return this.lock ? { sealed: await encryptJson(this.#requireKey(), key, body) } : { body };
  }

  /** Decrypts what `encrypt` made. Throws a `JournalError` (`locked`) while it is locked. */
  async decrypt<Body>(key: string, { body, sealed }: Kept<Body>): Promise<Body> {
    return sealed ? decryptJson<Body>(this.#requireKey(), key, sealed) : body!;
  }

  #requireKey(): CryptoKey {
    if (!this.key) throw new JournalError('locked');
    return this.key;
  }
}
