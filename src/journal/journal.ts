import type { Article } from '../schema.js';

/** The article that a reflection stands beside, as it was when the reader wrote. */
export type ReflectedArticle = Pick<Article, 'headline' | 'url' | 'author' | 'datePublished'> & {
  id: string;
};

/** What a reader wrote to one question of one article. */
export interface Reflection {
  /** The article's id and the prompt's name, as `keyOf` joins them; it never holds a word of the reader's. */
  key: string;
  article: ReflectedArticle;
  /** The question as it stood when the reader last wrote. */
  question: string;
  text: string;
  /** 1 for the first write, one more for each after it. */
  revision: number;
  /** ISO 8601, with milliseconds, in UTC. */
  created: string;
  /** ISO 8601, with milliseconds, in UTC: when the text was typed. */
  updated: string;
  /** Who typed: the browsing session, a dot, and one random id for each prompt in each tab. */
  writer: string;
}

/** An earlier text of a reflection, or one that stood beside it when two tabs wrote at once. */
export interface Version {
  text: string;
  /** ISO 8601, with milliseconds, in UTC: when the text was typed. */
  updated: string;
  /** It was typed in another tab on the same text: neither is the earlier one. */
  conflict?: boolean;
}

/** A reflection with all its versions, the newest first: what is exported and imported. */
export interface Entry extends Reflection {
  versions: Version[];
}

/** A text to be kept. */
export interface Draft extends Omit<Reflection, 'created'> {
  /** The revision that it was typed on; 0 where there was none. */
  revision: number;
}

export interface WriteOptions {
  /** Whether the browser is to flush to the disk before it says so; a running write need not. */
  strict?: boolean;
  /** Whether the text that is replaced becomes a version however small the change. */
  keep?: boolean;
}

/** What a write came to: `conflict` says that another tab had written meanwhile, and that its text is kept as a version. */
export interface Written {
  revision: number;
  conflict: boolean;
}

/** An erasure that can still be undone: the words are gone from the device and stand in this page's memory alone. */
export interface Erased {
  /** The keys that were erased. */
  keys: string[];
  /** Puts everything back, versions too, but over nothing that was written since. */
  undo(): Promise<void>;
  /** Drops the last copy, in memory. */
  finish(): void;
}

/** What happened to the journal, in this tab or another; without keys, to all of it. */
export interface Change {
  kind: 'written' | 'erased' | 'lock';
  keys?: string[];
}

/** `none`: no passphrase is set. `locked`: one is, and was not given in this page. `unlocked`: it was. */
export type Lock = 'none' | 'locked' | 'unlocked';

/**
 * Where a reader's words are kept. The device's own is the default; an application may provide another by `journalContext`.
 * Every promise is rejected with a `JournalError` where it can't be kept, and then nothing has changed.
 */
export interface Journal {
  /** Whether a passphrase is set and was given here. */
  lockState(): Promise<Lock>;
  /** Everything that is kept, the newest first. */
  list(): Promise<Reflection[]>;
  /** Everything that is kept, with its versions, the newest first. */
  entries(): Promise<Entry[]>;
  read(key: string): Promise<Reflection | undefined>;
  /** Earlier texts of one reflection, the newest first. */
  versions(key: string): Promise<Version[]>;
  /** Keeps a text; the promise is fulfilled only once it is on the device. */
  write(draft: Draft, options?: WriteOptions): Promise<Written>;
  /** Keeps the last words of a page that is going, without waiting: the next `read` finds them. `draft` has been given to `prepare`. */
  leave?(draft: Draft): void;
  /** Makes ready to write, and what `leave` must have at hand of a draft, such as its ciphertext. */
  prepare?(draft?: Draft): void;
  /** Erases reflections and their versions, and makes sure that none is left; without keys, all of them and the passphrase. */
  erase(keys?: string[]): Promise<Erased>;
  /**
   * Adds entries from elsewhere, all or none. Where a key is already here, the text that is here stays and the other becomes one of its versions.
   * Gives the keys that are new or gained a version.
   */
  merge(entries: Entry[]): Promise<string[]>;
  /** Sets a passphrase or changes it; `current` is the one in force, needed wherever there is one. */
  setPassphrase(passphrase: string, current?: string): Promise<void>;
  /** Opens the lock in this page; rejected with the reason `passphrase` where it is the wrong one. */
  unlock(passphrase: string): Promise<void>;
  /** Locks again in this page. */
  lock(): void;
  /** Calls back after each change, here or in another tab, until the function it gives is called. */
  watch(listener: (change: Change) => void): () => void;
}

/**
 * Why the journal can't do what it was asked: the browser keeps nothing here (`refused`), has no room (`full`), can't read its own files
 * (`damaged`), waits for another tab (`blocked`), was used by a later version of this library (`newer`), a passphrase is wanted (`locked`)
 * or was the wrong one (`passphrase`), or the reason is not known (`failed`).
 */
export type JournalReason =
  'refused' | 'full' | 'damaged' | 'blocked' | 'newer' | 'locked' | 'passphrase' | 'failed';

export class JournalError extends Error {
  override name = 'JournalError';
  readonly reason: JournalReason;

  constructor(reason: JournalReason, cause?: unknown) {
    super(`The journal can't do this: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** The key of an article's reflection: a space stands in no URL, so that no two pairs share one. */
export function keyOf(articleId: string, name: string): string {
  return `${articleId} ${name}`;
}

/** Sorts by when the text was typed; what is of one moment stays in its order. */
export function newestFirst(one: { updated: string }, other: { updated: string }): number {
  return one.updated < other.updated ? 1 : one.updated > other.updated ? -1 : 0;
}
