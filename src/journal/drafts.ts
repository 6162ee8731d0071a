import { Autosave, NOTHING, type DraftContext, type SaveStatus } from './autosave.js';
import { JournalError, type Journal, type Lock, type Reflection, type Version } from './journal.js';

/** The drafts of one field: the one on screen, and others whose text no transaction holds yet. */
export class Drafts {
  context!: DraftContext;
  /** Name of the draft on screen: its key, and whether it is a visit's. */
  name = '';
  current: Autosave;

  #readContext: () => DraftContext;
  #report: (status: SaveStatus, draft: Autosave, key: string) => void;
  #parked = new Map<string, Autosave>();

  constructor(
    readContext: () => DraftContext,
    report: (status: SaveStatus, draft: Autosave, key: string) => void,
  ) {
    this.#readContext = readContext;
    this.#report = report;
    this.current = new Autosave(undefined, readContext, () => {}, NOTHING);
  }

  get all(): Autosave[] {
    return [this.current, ...this.#parked.values()];
  }

  get areFlushed(): boolean {
    return this.all.every(({ isFlushed }) => isFlushed);
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
    const context = this.#readContext();
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
      () => (this.#readContext().key === key ? this.#readContext() : context),
      (status) => this.#settle(status, draft, key),
      on,
      after,
    );
    this.current = draft;
  }

  /** Reads what `journal` holds for the draft on screen. */
  async read(journal: Journal): Promise<{ lock: Lock; found?: Reflection }> {
    const lock = await journal.lockState();
    if (lock === 'locked') return { lock };
    try {
      return { lock, found: await journal.read(this.context.key) };
    } catch (error) {
      // Locked between the two.
      if (error instanceof JournalError && error.reason === 'locked') return { lock: 'locked' };
      throw error;
    }
  }

  /** Reads the versions that `journal` holds of the draft on screen. */
  readVersions(journal: Journal): Promise<Version[]> {
    return journal.versions(this.context.key);
  }

  #settle(status: SaveStatus, draft: Autosave, key: string): void {
    if (draft.isSaved) for (const [name, each] of this.#parked) if (each === draft) this.#parked.delete(name);
    this.#report(status, draft, key);
  }
}
