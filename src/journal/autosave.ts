import { JournalError, type Draft, type Journal, type JournalReason, type Reflection } from './journal.js';
import { visitId } from './visit.js';

/** Details that are written beside the words. */
export type DraftContext = Pick<Reflection, 'key' | 'article' | 'question'>;

/** A text that the journal holds, as a draft is typed on it. */
export type Base = Pick<Reflection, 'text' | 'revision'> & Partial<Pick<Reflection, 'writer'>>;

/** Base of a draft that is typed on no text. */
export const NOTHING: Base = { text: '', revision: 0 };

/**
 * Outcome of a write: the text on screen is on the device, was flushed to its disk,
 * stands beside another tab's, or could not be kept.
 */
export type SaveStatus = 'saved' | 'flushed' | 'conflict' | 'failed';

/**
 * Keeps one draft's text as it is typed: one write in flight and the newest text next,
 * with no timer between an input and its write.
 * A draft without a journal is in this page's memory alone.
 */
export class Autosave {
  /** The text on screen. */
  text: string;
  /** The revision that it stands on. */
  revision: number;
  /** Id of the draft, made for its first write. */
  id = '';
  /** Reason that the last write failed. */
  failure?: JournalReason;
  /** Text that a restored one replaced before it was kept: it is written first. */
  replaced?: Pick<Draft, 'text' | 'updated'>;

  #journal?: Journal;
  #context: () => DraftContext;
  #report: (status: SaveStatus) => void;
  /** Writer of the text that the draft is typed on. */
  #base?: string;
  /** Erasure that no write may overtake. */
  #after?: Promise<unknown>;
  /** The text that a completed transaction holds. */
  #saved: string;
  /** Time of the last input. */
  #updated = '';
  /** Details when it was typed: those of now may be another page's, before it is swapped in. */
  #details?: DraftContext;
  /** Time of the input that was flushed last. */
  #flushed = '';
  #wantsFlush = false;
  #wantsVersion = false;
  #writing?: Promise<void>;

  constructor(
    journal: Journal | undefined,
    context: () => DraftContext,
    report: (status: SaveStatus) => void,
    { text, revision, writer }: Base,
    after?: Promise<unknown>,
  ) {
    this.#journal = journal;
    this.#context = context;
    this.#report = report;
    this.text = this.#saved = text;
    this.revision = revision;
    this.#base = writer;
    this.#after = after;
  }

  /** Tells that a completed transaction holds the text, or that there is none. */
  get isSaved(): boolean {
    return !this.replaced && this.text === this.#saved;
  }

  /** Tells that the disk holds the text, too. */
  get isFlushed(): boolean {
    return !this.#journal || (this.isSaved && this.#updated === this.#flushed);
  }

  /** Tells that a write of this draft's is on its way. */
  get isBusy(): boolean {
    return !!this.#writing;
  }

  /** Waits until no write of this draft's is on its way. */
  async settle(): Promise<void> {
    await this.#writing;
  }

  /** Takes what was typed, and writes it; `keep` makes a version of what it replaces. */
  type(text: string, keep = false): void {
    if (keep && this.#journal && !this.isSaved) this.replaced ??= { text: this.text, updated: this.#updated };
    this.text = text;
    this.#details = this.#context();
    if (!this.#journal) return;
    // No two texts of one writer are of the same millisecond: their times tell the later one.
    const now = Math.max(Date.now(), Date.parse(this.#updated || '1970') + 1);
    this.#updated = new Date(now).toISOString();
    this.#wantsVersion ||= keep;
    this.#journal.prepare?.(this.#draft());
    void this.#write(this.#journal);
  }

  /** Writes the text on screen again, and has the browser flush it to the disk. */
  async flush(): Promise<void> {
    if (this.isFlushed) return;
    this.#wantsFlush = true;
    await this.#write(this.#journal!);
  }

  /** Takes back what no write has begun with. */
  drop(): void {
    this.text = this.#saved;
    this.#wantsFlush = false;
  }

  /** Stores at once what no completed transaction holds yet: the page is going. */
  storePending(): void {
    if (!this.isSaved) this.#journal?.leave?.(this.#draft());
    void this.flush();
  }

  #write(journal: Journal): Promise<void> {
    return (this.#writing ??= this.#writeAll(journal).finally(() => (this.#writing = undefined)));
  }

  async #writeAll(journal: Journal): Promise<void> {
    if (this.#after) {
      await this.#after;
      if (this.isSaved && !this.#wantsFlush) return;
    }
    do {
      const draft = this.#draft();
      const { replaced } = this;
      const [strict, keep, again] = [this.#wantsFlush, !replaced && this.#wantsVersion, this.isSaved];
      this.#wantsFlush &&= !!replaced;
      this.#wantsVersion &&= !!replaced;
      try {
        const { revision, conflict } = await journal.write(draft, { strict, keep, again });
        this.revision = revision;
        this.#base = draft.writer;
        this.#saved = draft.text;
        if (draft.updated === this.replaced?.updated) this.replaced = undefined;
        if (strict) this.#flushed = draft.updated;
        this.failure = undefined;
        if (conflict) this.#report('conflict');
        if (this.isSaved) this.#report(strict ? 'flushed' : 'saved');
      } catch (error) {
        this.failure = error instanceof JournalError ? error.reason : 'failed';
        this.#wantsVersion ||= keep;
        this.#report('failed');
        return;
      }
    } while (!this.isSaved || this.#wantsFlush);
  }

  #draft(): Draft {
    this.id ||= `${visitId()}.${Math.random().toString(36).slice(2)}`;
    return {
      ...(this.#details ??= this.#context()),
      text: this.text,
      updated: this.#updated,
      ...this.replaced,
      revision: this.revision,
      base: this.#base,
      writer: this.id,
    };
  }
}
