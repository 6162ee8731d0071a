import { Task } from '@lit/task';
import type { LitElement, ReactiveController } from 'lit';
import { ReflectionErrorEvent } from '../../events.js';
import type { Change, Journal, JournalError, JournalReason, Reflection } from '../../journal/journal.js';

/** Time that a change waits for the next before the list follows: a prompt writes at every key. */
const PAUSE_MS = 400;

/** Number of changes up to which it is faster to read each than to read everything. */
const MAX_SINGLE_READS = 50;

/**
 * Reads the journal when it is opened, and follows its changes.
 * It is the one place that catches an error of the journal's.
 */
export class JournalController implements ReactiveController {
  reflections: Reflection[] = [];
  /** Reason that the journal couldn't do the last thing asked of it. */
  problem?: JournalReason;
  /** True once it has been read since it was opened. */
  isRead = false;
  #host: LitElement;
  #findJournal: () => Journal | undefined;
  #keysByArticle = new Map<string, string[]>();
  #watched?: Journal;
  #unwatch?: () => void;
  #timer?: ReturnType<typeof setTimeout>;
  #version = 0;
  /** Keys that have changed since it was read; undefined where any may have. */
  #changed?: Set<string>;

  /** `findJournal` gives the journal, or nothing while it is folded. */
  constructor(host: LitElement, findJournal: () => Journal | undefined) {
    this.#host = host;
    this.#findJournal = findJournal;
    host.addController(this);
    new Task(host, {
      args: () => [findJournal(), this.#version] as const,
      task: ([journal], { signal }) => this.#read(journal, signal),
    });
  }

  hostConnected(): void {
    this.#changed = undefined;
    this.#readAgain();
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  /** Returns the keys of all that was written beside an article. */
  keysOfArticle(articleId: string): string[] {
    return this.#keysByArticle.get(articleId) ?? [];
  }

  /**
   * Returns what `act` makes of the journal, or undefined where the journal can't.
   * Then the problem is shown to the reader, and the page gets an `error` event.
   */
  async attempt<Value>(act: (journal: Journal) => Promise<Value>): Promise<Value | undefined> {
    try {
      const value = await act(this.#findJournal()!);
      this.#setProblem(undefined);
      return value;
    } catch (error) {
      // An application's own journal may have the error's class from another copy of the library.
      this.#setProblem((error as Partial<JournalError>).reason ?? 'failed');
      return undefined;
    }
  }

  async #read(journal: Journal | undefined, signal: AbortSignal): Promise<void> {
    this.#watch(journal);
    if (!journal) return this.#setReflections([], false);
    const changed = this.#changed;
    const isFew = this.isRead && changed && changed.size <= MAX_SINGLE_READS;
    const read = await this.attempt(() => (isFew ? this.#readChanged(journal, changed) : journal.list()));
    if (signal.aborted) return;
    this.#changed = new Set();
    // A failed reading leaves the last one in sight, unless the journal was locked.
    this.#setReflections(read ?? (this.problem === 'locked' ? [] : this.reflections), !!read);
  }

  async #readChanged(journal: Journal, changed: Set<string>): Promise<Reflection[]> {
    const now = await Promise.all([...changed].map((key) => journal.read(key)));
    return [
      ...this.reflections.filter(({ key }) => !changed.has(key)),
      ...now.filter((each) => each !== undefined),
    ];
  }

  #setReflections(reflections: Reflection[], isRead: boolean): void {
    this.reflections = reflections;
    this.isRead = isRead;
    this.#keysByArticle.clear();
    for (const { key, article } of reflections) {
      const keys = this.#keysByArticle.get(article.id);
      if (keys) keys.push(key);
      else this.#keysByArticle.set(article.id, [key]);
    }
  }

  #watch(journal: Journal | undefined): void {
    if (journal === this.#watched) return;
    this.#unwatch?.();
    clearTimeout(this.#timer);
    this.#changed = undefined;
    this.#watched = journal;
    this.#unwatch = journal?.watch((change) => this.#onChange(change));
  }

  #onChange({ kind, keys }: Change): void {
    if (kind === 'lock' || !keys) this.#changed = undefined;
    else for (const key of keys) this.#changed?.add(key);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#readAgain(), kind === 'written' ? PAUSE_MS : 0);
  }

  #readAgain(): void {
    this.#version += 1;
    this.#host.requestUpdate();
  }

  #setProblem(problem: JournalReason | undefined): void {
    this.problem = problem;
    this.#host.requestUpdate();
    if (problem && problem !== 'locked') this.#host.dispatchEvent(new ReflectionErrorEvent(problem));
  }
}
