import { encryptJson, decryptJson, type StoredLock } from './crypto.js';
import type { Kept } from '../store/database.js';
import { JournalError, type Lock } from '../journal.js';
import { setLockFlag } from './lock-flag.js';

/** Closes and opens what is kept, by the lock that the reader may have set. Its key is in this page's memory and nowhere else. */
export class Encryption {
  lock?: StoredLock;
  key?: CryptoKey;

  get state(): Lock {
    return !this.lock ? 'none' : this.key ? 'unlocked' : 'locked';
  }

  /** Takes note of the lock that is in force now; the key of another no longer counts. */
  useLock(lock: StoredLock | undefined): void {
    if (lock?.keyId !== this.lock?.keyId) this.key = undefined;
    this.lock = lock;
    setLockFlag(!!lock);
  }

  /** `body` as it may be kept: ciphertext where there is a lock. Throws while it is locked. */
  async encrypt<Body>(key: string, body: Body): Promise<Kept<Body>> {
    return this.lock ? { sealed: await encryptJson(this.#requireKey(), key, body) } : { body };
  }

  /** What is kept, as it was. Throws while it is locked. */
  async decrypt<Body>(key: string, { body, sealed }: Kept<Body>): Promise<Body> {
    return sealed ? decryptJson<Body>(this.#requireKey(), key, sealed) : body!;
  }

  #requireKey(): CryptoKey {
    if (!this.key) throw new JournalError('locked');
    return this.key;
  }
}
