/* eslint-disable @typescript-eslint/require-await -- what is in memory has nothing to wait for, but its interface promises */
import {
  JournalError,
  newestFirst,
  type Change,
  type Draft,
  type Entry,
  type Erased,
  type Journal,
  type Lock,
  type Reflection,
  type Version,
  type Written,
} from '../src/journal/journal.js';

/** A journal that an application provides: this one keeps everything in memory, and another might keep it on a server that its readers have an account with. */
export class MemoryJournal implements Journal {
  #entries = new Map<string, Entry>();
  #listeners = new Set<(change: Change) => void>();
  #passphrase?: string;
  #isLocked = false;

  constructor(entries: Entry[] = [], passphrase?: string) {
    for (const entry of entries) this.#entries.set(entry.key, entry);
    this.#passphrase = passphrase;
    this.#isLocked = passphrase !== undefined;
  }

  async lockState(): Promise<Lock> {
    return this.#passphrase === undefined ? 'none' : this.#isLocked ? 'locked' : 'unlocked';
  }

  async list(): Promise<Reflection[]> {
    return this.entries();
  }

  async entries(): Promise<Entry[]> {
    this.#mustBeOpen();
    return [...this.#entries.values()].sort(newestFirst);
  }

  async read(key: string): Promise<Reflection | undefined> {
    this.#mustBeOpen();
    return this.#entries.get(key);
  }

  async versions(key: string): Promise<Version[]> {
    this.#mustBeOpen();
    return this.#entries.get(key)?.versions ?? [];
  }

  async write(draft: Draft): Promise<Written> {
    this.#mustBeOpen();
    const before = this.#entries.get(draft.key);
    const conflict = !!before && before.revision !== draft.revision && before.writer !== draft.writer;
    const revision = (before?.revision ?? 0) + 1;
    const kept = before
      ? [{ text: before.text, updated: before.updated, ...(conflict && { conflict }) }, ...before.versions]
      : [];
    this.#entries.set(draft.key, {
      ...draft,
      revision,
      created: before?.created ?? draft.updated,
      versions: kept.slice(0, 20),
    });
    this.#tell({ kind: 'written', keys: [draft.key] });
    return { revision, conflict };
  }

  async erase(keys = [...this.#entries.keys()]): Promise<Erased> {
    let gone = keys.flatMap((key) => this.#entries.get(key) ?? []);
    for (const key of keys) this.#entries.delete(key);
    this.#tell({ kind: 'erased', keys });
    return {
      keys: gone.map(({ key }) => key),
      undo: async () => void (await this.merge(gone)),
      finish: () => (gone = []),
    };
  }

  async merge(entries: Entry[]): Promise<string[]> {
    this.#mustBeOpen();
    const changed: string[] = [];
    for (const entry of entries) {
      const here = this.#entries.get(entry.key);
      const texts = new Set([here?.text, ...(here?.versions ?? []).map(({ text }) => text)]);
      const missing = here ? [entry, ...entry.versions].filter(({ text }) => !texts.has(text)) : [];
      const versions = missing.map(({ text, updated }) => ({ text, updated, conflict: true }));
      if (!here) this.#entries.set(entry.key, entry);
      else if (versions.length)
        this.#entries.set(entry.key, {
          ...here,
          versions: [...here.versions, ...versions].sort(newestFirst),
        });
      if (!here || versions.length) changed.push(entry.key);
    }
    this.#tell({ kind: 'written', keys: changed });
    return changed;
  }

  async setPassphrase(passphrase: string, current?: string): Promise<void> {
    if (this.#passphrase !== undefined && current !== this.#passphrase) throw new JournalError('passphrase');
    this.#passphrase = passphrase;
    this.#tell({ kind: 'lock' });
  }

  async unlock(passphrase: string): Promise<void> {
    if (passphrase !== this.#passphrase) throw new JournalError('passphrase');
    this.#isLocked = false;
    this.#tell({ kind: 'lock' });
  }

  lock(): void {
    this.#isLocked = true;
    this.#tell({ kind: 'lock' });
  }

  watch(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  #mustBeOpen(): void {
    if (this.#isLocked) throw new JournalError('locked');
  }
}
