import { Autosave, NOTHING, type DraftContext, type SaveStatus } from './autosave.js';
import type { DraftEvent, DraftView } from './draft-states.js';
import { JournalError, type Journal, type Lock, type Reflection } from './journal.js';

/**
 * The drafts of one field: the one on screen, and others whose text no transaction holds yet.
 * Sends the events of their writes and of the journal.
 */
export class Drafts {
  context!: DraftContext;
  /** Name of the draft on screen: its key, and whether it is a visit's. */
  name = '';
  current: Autosave;

  #view: DraftView;
  #send: (event: DraftEvent) => Promise<void>;
  #parked = new Map<string, Autosave>();

  constructor(view: DraftView, send: (event: DraftEvent) => Promise<void>) {
    this.#view = view;
    this.#send = send;
    this.current = new Autosave(
      undefined,
      () => view.context(),
      () => {},
      NOTHING,
    );
  }

  get all(): Autosave[] {
    return [this.current, ...this.#parked.values()];
  }

  /** Sends an event for each change in `journal` of what it holds for the draft on screen. */
  watch(journal: Journal): () => void {
    return journal.watch(
      ({ kind, keys, lock }, writer) => {
        const { current, context } = this;
        if (kind === 'lock') void this.#send({ type: 'lockChanged', lock, isSaved: current.isSaved });
        else if (!keys || (keys.includes(context.key) && (!writer || writer !== current.id)))
          void this.#send({ type: kind });
      },
      () => (this.all.every(({ isFlushed }) => isFlushed) ? undefined : this.flush()),
    );
  }

  async flush(): Promise<void> {
    await Promise.all(this.all.map((draft) => draft.flush()));
  }

  storePending(): void {
    for (const draft of this.all) draft.storePending();
  }

  forgetVisits(): void {
    for (const name of this.#parked.keys()) if (name.startsWith('true')) this.#parked.delete(name);
  }

  /**
   * Begins a draft typed on `on`: no late answer writes or shows another's words.
   * A visit's has no journal. Text that is not kept yet stays with its key, until that is back.
   */
  begin(journal: Journal | undefined, isEmpty: boolean, on = NOTHING, after?: Promise<unknown>): void {
    const context = this.#view.context();
    const { key } = context;
    const name = `${!journal} ${key}`;
    const old = this.current;
    if (!old.isSaved && this.name !== name) this.#parked.set(this.name, old);
    if (!after) void old.flush();
    this.context = context;
    this.name = name;
    const parked = isEmpty && this.#parked.get(name);
    if (parked) {
      this.#parked.delete(name);
      this.current = parked;
      return;
    }
    const draft: Autosave = new Autosave(
      journal,
      () => (this.#view.context().key === key ? this.#view.context() : context),
      (status) => this.#settle(status, draft, key),
      on,
      after,
    );
    this.current = draft;
  }

  /** Goes on with a draft that was not erased, in place of the one that began after it. */
  resume(draft: Autosave): void {
    this.current.drop();
    this.current = draft;
  }

  /** Reads what `journal` holds for the draft on screen. */
  async read(journal: Journal): Promise<{ lock: Lock; found?: Reflection }> {
    const lock = await journal.lockState();
    if (lock === 'locked') return { lock };
    try {
      const { key } = this.context;
      return { lock, found: await (this.#view.find?.(journal, key) ?? journal.read(key)) };
    } catch (error) {
      // Locked between the two.
      if (error instanceof JournalError && error.reason === 'locked') return { lock: 'locked' };
      throw error;
    }
  }

  #settle(status: SaveStatus, draft: Autosave, key: string): void {
    if (draft.isSaved) for (const [name, each] of this.#parked) if (each === draft) this.#parked.delete(name);
    if (draft === this.current)
      void this.#send(
        status === 'failed' ? { type: 'storageFailed', reason: draft.failure! } : { type: status },
      );
    else if (status === 'flushed' && key === this.context.key) this.#view.onChange({ kind: 'flushed' });
  }
}
