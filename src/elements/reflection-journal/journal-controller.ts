import { Task } from '@lit/task';
import type { LitElement, ReactiveController } from 'lit';
import { ReflectionErrorEvent } from '../../events.js';
import type { Change, Journal, JournalError, JournalReason, Reflection } from '../../journal/journal.js';

/** How long a change waits for the next one before the list follows, in milliseconds: a prompt beside it writes at every key. */
const REST = 400;

/** More changes than this are read faster by reading everything. */
const FEW = 50;

/** What the journal holds, read when it is opened and kept up with; the one place that catches what the journal throws. */
export class JournalController implements ReactiveController {
  reflections: Reflection[] = [];
  /** Why the journal couldn't do what it was last asked. */
  problem?: JournalReason;
  /** Whether it has been read since it was opened. */
  isRead = false;
  #host: LitElement;
  #find: () => Journal | undefined;
  #beside = new Map<string, string[]>();
  #watched?: Journal;
  #unwatch?: () => void;
  #timer?: ReturnType<typeof setTimeout>;
  #turn = 0;
  /** The keys that have changed since it was read; undefined where anything may have. */
  #changed?: Set<string>;

  /** `find` gives the journal, or nothing while it is folded. */
  constructor(host: LitElement, find: () => Journal | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
    new Task(host, {
      args: () => [find(), this.#turn] as const,
      task: ([journal], { signal }) => this.#read(journal, signal),
    });
  }

  hostConnected(): void {
    this.#changed = undefined;
    this.#run();
  }

  hostDisconnected(): void {
    this.#watch(undefined);
  }

  /** The keys of all that was written beside an article. */
  keysBeside(articleId: string): string[] {
    return this.#beside.get(articleId) ?? [];
  }

  /** What `act` makes of the journal; undefined where the journal can't, and then the reader and the page are told why. */
  async attempt<Value>(act: (journal: Journal) => Promise<Value>): Promise<Value | undefined> {
    try {
      const value = await act(this.#find()!);
      this.#tell(undefined);
      return value;
    } catch (error) {
      // An application's own journal may have the error's class from another copy of the library.
      this.#tell((error as Partial<JournalError>).reason ?? 'failed');
      return undefined;
    }
  }

  async #read(journal: Journal | undefined, signal: AbortSignal): Promise<void> {
    this.#watch(journal);
    if (!journal) return this.#put([], false);
    const changed = this.#changed;
    const isFew = this.isRead && changed && changed.size <= FEW;
    const read = await this.attempt(() => (isFew ? this.#follow(journal, changed) : journal.list()));
    if (signal.aborted) return;
    this.#changed = new Set();
    // What was read stays in sight when it can't be read again, unless it was locked.
    this.#put(read ?? (this.problem === 'locked' ? [] : this.reflections), !!read);
  }

  async #follow(journal: Journal, changed: Set<string>): Promise<Reflection[]> {
    const now = await Promise.all([...changed].map((key) => journal.read(key)));
    return [
      ...this.reflections.filter(({ key }) => !changed.has(key)),
      ...now.filter((each) => each !== undefined),
    ];
  }

  #put(reflections: Reflection[], isRead: boolean): void {
    this.reflections = reflections;
    this.isRead = isRead;
    this.#beside.clear();
    for (const { key, article } of reflections) {
      const keys = this.#beside.get(article.id);
      if (keys) keys.push(key);
      else this.#beside.set(article.id, [key]);
    }
  }

  #watch(journal: Journal | undefined): void {
    if (journal === this.#watched) return;
    this.#unwatch?.();
    clearTimeout(this.#timer);
    this.#changed = undefined;
    this.#watched = journal;
    this.#unwatch = journal?.watch((change) => this.#note(change));
  }

  #note({ kind, keys }: Change): void {
    if (kind === 'lock' || !keys) this.#changed = undefined;
    else for (const key of keys) this.#changed?.add(key);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#run(), kind === 'written' ? REST : 0);
  }

  #run(): void {
    this.#turn += 1;
    this.#host.requestUpdate();
  }

  #tell(problem: JournalReason | undefined): void {
    this.problem = problem;
    this.#host.requestUpdate();
    if (problem && problem !== 'locked') this.#host.dispatchEvent(new ReflectionErrorEvent(problem));
  }
}
