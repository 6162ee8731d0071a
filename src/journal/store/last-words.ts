import type { Access } from './access.js';
import { openedDatabase, type Database, type StoredLast } from './database.js';
import { isFlaggedLocked } from '../encryption/lock-flag.js';
import type { Draft } from '../journal.js';
import { storePending } from './pending-drafts.js';

/** Last words of a page that goes away: stored without waiting, where no write can be finished. */
export class LastWords {
  #access: Access;
  /** Each writer's last words as ciphertext: there is no time to make it when the page goes. */
  #ciphertexts = new Map<string, StoredLast>();
  /** Writers whose last words were stored in this page. */
  #left = new Set<string>();
  /** Database that was flushed last; null before that. */
  #proven: Database | undefined | null = null;

  constructor(access: Access) {
    this.#access = access;
  }

  /** Opens the database, and makes the ciphertext of `draft` if there is a lock. */
  prepare(draft?: Draft): void {
    void this.#access
      .run(true, async (_database, encryption) => {
        if (!draft || !encryption.lock) return;
        const { key, ...words } = draft;
        this.#ciphertexts.set(words.writer, {
          id: words.writer,
          key,
          ...(await encryption.encrypt(key, words)),
        });
      })
      .catch(() => {});
  }

  /** Stores the words of a page that goes, or the ciphertext that was prepared of them. */
  leave({ key, ...words }: Draft): void {
    const { writer } = words;
    // Until the lock was looked at, only its sign says whether the words may be kept in clear.
    if (this.#access.known === null && isFlaggedLocked()) return;
    const last = this.#access.encryption.lock
      ? this.#ciphertexts.get(writer)
      : { id: writer, key, body: words };
    if (!last) return;
    this.#left.add(writer);
    const database = openedDatabase();
    // Not open yet, or so new that Chromium drops what is on its way to it.
    storePending(({ id }) => id !== writer, ...(last.body && database !== this.#proven ? [last] : []));
    try {
      const transaction = database?.transaction('last', 'readwrite', { durability: 'strict' });
      if (!transaction) return;
      void Promise.all([transaction.store.put(last), transaction.done]).catch(() => {});
      // Without this the page is gone before the transaction is.
      transaction.commit();
    } catch {
      // The connection has just closed: the words are in the field alone, which says so.
    }
  }

  /** Removes what was stored of `writer`, whose later write was flushed. */
  settle(writer: string): void {
    this.#proven = openedDatabase();
    if (!this.#left.delete(writer)) return;
    storePending(({ id }) => id !== writer);
    void this.#proven?.delete('last', writer).catch(() => {});
  }

  /** Drops what this page holds under `keys`, or all: nothing that was erased comes back. */
  drop(keys: string[] | undefined): void {
    const stays = ({ key }: { key: string }): boolean => !!keys && !keys.includes(key);
    for (const [writer, last] of this.#ciphertexts) if (!stays(last)) this.#ciphertexts.delete(writer);
    storePending(stays);
  }

  /** Drops the ciphertexts of a key that is no longer here. */
  clear(): void {
    this.#ciphertexts.clear();
  }
}
