import { Task } from '@lit/task';
import type { LitElement, ReactiveController } from 'lit';
import { ReflectionErrorEvent } from '../../events.js';
import type { Change, Journal, JournalError, JournalReason, Reflection } from '../../journal/journal.js';

/** How long a change waits for the next one before the list follows, in milliseconds: a prompt beside it writes at every key. */
const PAUSE_MS = 400;

/** More changes than this are read faster by reading everything. */
const MAX_SINGLE_READS = 50;

/** What the journal holds, read when it is opened and kept up with; the one place that catches what the journal throws. */
export class JournalController implements ReactiveController {
  reflections: Reflection[] = [];
  /** Why the journal couldn't do what it was last asked. */
  problem?: JournalReason;
  /** Whether it has been read since it was opened. */
  isRead = false;
  #host: LitElement;
  #findJournal: () => Journal | undefined;
  #keysByArticle = new Map<string, string[]>();
  #watched?: Journal;
  #unwatch?: () => void;
  #timer?: ReturnType<typeof setTimeout>;
  #version = 0;
  /** The keys that have changed since it was read; undefined where anything may have. */
  #changed?: Set<string>;

  /** `find` gives the journal, or nothing while it is folded. */
  constructor(host: LitElement, find: () => Journal | undefined) {
    this.#host = host;
    this.#findJournal = find;
    host.addController(this);
    new Task(host, {
      args: () => [find(), this.#version] as const,
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

  /** The keys of all that was written beside an article. */
  keysOfArticle(articleId: string): string[] {
    return this.#keysByArticle.get(articleId) ?? [];
  }

  /** What `act` makes of the journal; undefined where the journal can't, and then the reader and the page are told why. */
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
    // What was read stays in sight when it can't be read again, unless it was locked.
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
