import { JournalError, type Draft, type Journal, type JournalReason, type Reflection } from './journal.js';
import { visitId } from './visit.js';

/** How long nothing is typed before it counts as a pause: milliseconds. */
const PAUSE_MS = 1000;

/** What is written beside the words. */
export type DraftContext = Pick<Reflection, 'key' | 'article' | 'question'>;

/** What happened: the text on screen is on the device, was flushed to its disk, stood beside another tab's, or could not be kept. */
export type SaveStatus = 'saved' | 'flushed' | 'conflict' | 'failed';

/**
 * Keeps one field's text as it is typed: one write in flight and the newest text next, with no timer between an input and its write.
 * Without a journal it has the text in this page's memory alone, and nothing it does can write it.
 */
export class Autosave {
  /** The text on screen. */
  text = '';
  /** The revision that it stands on. */
  revision = 0;
  /** Why the last write failed. */
  failure?: JournalReason;

  #journal?: Journal;
  #context: () => DraftContext;
  #report: (news: SaveStatus) => void;
  #id = '';
  /** The text that a completed transaction holds. */
  #saved = '';
  #updated = '';
  /** When the text was typed that was flushed last. */
  #flushed = '';
  #wantsFlush = false;
  #wantsVersion = false;
  #writing?: Promise<void>;
  #pause?: ReturnType<typeof setTimeout>;

  constructor(journal: Journal | undefined, place: () => DraftContext, report: (news: SaveStatus) => void) {
    this.#journal = journal;
    this.#context = place;
    this.#report = report;
  }

  /** Whether the device holds the text on screen. */
  get isSaved(): boolean {
    return !!this.#journal && this.text === this.#saved;
  }

  /** Whether a write of this field's is on its way. */
  get isBusy(): boolean {
    return !!this.#writing;
  }

  /** Waits until no write of this field's is on its way. */
  async settle(): Promise<void> {
    await this.#writing;
  }

  /** Takes what the journal holds for what is on screen. */
  reset({ text, revision }: Pick<Reflection, 'text' | 'revision'>): void {
    this.text = this.#saved = text;
    this.revision = revision;
    this.failure = undefined;
    clearTimeout(this.#pause);
  }

  /** Takes what was typed, and writes it; `keep` makes a version of what it replaces. */
  type(text: string, keep = false): void {
    this.text = text;
    if (!this.#journal) return;
    // No two texts of one writer are of the same millisecond: the later is told by it.
    const now = Math.max(Date.now(), Date.parse(this.#updated || '1970') + 1);
    this.#updated = new Date(now).toISOString();
    this.#wantsVersion ||= keep;
    this.#journal.prepare?.(this.#draft());
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.flush(), PAUSE_MS);
    void this.#write(this.#journal);
  }

  /** Writes again what is on screen, and has the browser flush it to the disk. */
  async flush(): Promise<void> {
    clearTimeout(this.#pause);
    if (!this.#journal || (this.#updated === this.#flushed && this.isSaved)) return;
    this.#wantsFlush = true;
    await this.#write(this.#journal);
  }

  /** The page is going: what no completed transaction holds yet is put away at once. */
  storePending(): void {
    if (this.#journal && !this.isSaved) this.#journal.leave?.(this.#draft());
    void this.flush();
  }

  /** Makes ready to write, so that the first letter need not wait. */
  prepare(): void {
    this.#journal?.prepare?.();
  }

  #write(journal: Journal): Promise<void> {
    return (this.#writing ??= this.#writeAll(journal).finally(() => (this.#writing = undefined)));
  }

  async #writeAll(journal: Journal): Promise<void> {
    while (!this.isSaved || this.#wantsFlush) {
      const draft = this.#draft();
      const [strict, keep] = [this.#wantsFlush, this.#wantsVersion];
      this.#wantsFlush = this.#wantsVersion = false;
      try {
        const { revision, conflict } = await journal.write(draft, { strict, keep });
        this.revision = revision;
        this.#saved = draft.text;
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
    }
  }

  #draft(): Draft {
    this.#id ||= `${visitId()}.${Math.random().toString(36).slice(2)}`;
    return {
      ...this.#context(),
      text: this.text,
      revision: this.revision,
      updated: this.#updated,
      writer: this.#id,
    };
  }
}
