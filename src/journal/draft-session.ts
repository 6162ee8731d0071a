import type { Autosave, Base } from './autosave.js';
import type { DraftEvent, DraftState, DraftView, Effect } from './draft-states.js';
import { TABLE } from './draft-table.js';
import { Drafts } from './drafts.js';
import { JournalError, type Erased, type Journal, type JournalReason } from './journal.js';
import { isFromThisVisit } from './visit.js';

/** Length of a pause in typing: milliseconds. */
const PAUSE_MS = 1000;

/** The draft of one reflection: runs the effects that the table gives for each event. */
export class DraftSession {
  state: DraftState = { at: 'loading', text: '', lock: 'none', told: 'nothing' };

  #view: DraftView;
  #table: typeof TABLE;
  #journal!: Journal;
  #drafts: Drafts;
  #undo?: Erased;
  /** An undo that is under way. */
  #undoing?: Promise<void>;
  /** Number of the latest look: an earlier answer no longer counts. */
  #looks = 0;
  /** Tells the next look that the text on screen was erased, wherever the reader is. */
  #mayReplace = false;
  #pause?: ReturnType<typeof setTimeout>;
  #unwatch = (): void => {};

  constructor(view: DraftView, table = TABLE) {
    this.#view = view;
    this.#table = table;
    this.#drafts = new Drafts(view, (event) => this.send(event));
  }

  /** Runs the table's entry for `event` in the present state; settles with its effects. */
  async send(event: DraftEvent): Promise<void> {
    const entry = this.#table[this.state.at][event.type] as
      ((state: DraftState, event: DraftEvent) => [DraftState, ...Effect[]]) | undefined;
    if (!entry) return;
    const [state, ...effects] = entry(this.state, event);
    this.state = state;
    const running = effects.map((effect) => this.#run(effect));
    this.#view.onChange();
    await Promise.all(running);
  }

  /** Opens the draft of the context's key in `journal`, and follows its changes. */
  open(journal: Journal, isOther: boolean): void {
    this.#journal = journal;
    void this.send({ type: 'keyChanged', isOther });
    this.watch();
  }

  watch(): void {
    this.close();
    this.#unwatch = this.#drafts.watch(this.#journal);
    void this.send({ type: 'load' });
  }

  close(): void {
    clearTimeout(this.#pause);
    this.#unwatch();
  }

  /** Makes ready to write, so that the first letter need not wait. */
  prepare(): void {
    if (this.state.at !== 'visit') this.#journal?.prepare?.();
  }

  /** The draft on screen, then others whose text no transaction holds yet. */
  get drafts(): Autosave[] {
    return this.#drafts.all;
  }

  async #run(effect: Effect): Promise<void> {
    switch (effect.do) {
      case 'begin':
        return this.#begin(effect.on);
      case 'write':
        this.#drafts.current.type(effect.text, effect.keep);
        clearTimeout(this.#pause);
        this.#pause = setTimeout(() => void this.send({ type: 'pause' }), PAUSE_MS);
        return;
      case 'flush':
        return this.#drafts.flush();
      case 'store':
        return this.#drafts.storePending();
      case 'look':
        this.#mayReplace ||= !!effect.mayReplace;
        return this.#look();
      case 'erase':
        return this.#erase();
      case 'undo':
        return this.#putBack();
      case 'finish':
        this.#undo?.finish();
        this.#undo = undefined;
        return;
      case 'lock':
        await this.#drafts.flush();
        return this.#journal.lock();
      case 'list':
        return this.#list().catch((error) => this.#fail(error));
      case 'forgetVisits':
        this.#drafts.forgetVisits();
        return this.#begin();
      case 'notify':
        return this.#view.onChange(effect.notice);
    }
  }

  #begin(on?: Base, after?: Promise<unknown>): void {
    const { revision, text } = this.#drafts.current;
    if (on && on.revision === revision && on.text === text) return;
    this.#looks += 1;
    const isVisit = this.state.at === 'visit';
    this.#drafts.begin(isVisit ? undefined : this.#journal, !this.state.text, on, after);
    const { current } = this.#drafts;
    // Words that waited for their key to be back.
    if (!current.isSaved) void this.send({ type: 'type', text: current.text });
  }

  /** Looks at what the device holds, once no write of this draft's is on its way. */
  async #look(): Promise<void> {
    const draft = this.#drafts.current;
    const turn = (this.#looks += 1);
    const isLast = (): boolean => turn === this.#looks;
    try {
      for (;;) {
        await draft.settle();
        const { text, revision } = draft;
        const { lock, found } = await this.#drafts.read(this.#journal);
        if (!isLast()) return;
        if (draft.isBusy || text !== draft.text || revision !== draft.revision) continue;
        await this.send({
          type: 'read',
          lock,
          found,
          isSaved: draft.isSaved,
          isRecent: !!found && isFromThisVisit(found),
          mayReplace: this.#mayReplace || this.#view.canReplaceText(),
        });
        this.#mayReplace = false;
        return;
      }
    } catch (error) {
      if (isLast()) this.#fail(error);
    }
  }

  async #erase(): Promise<void> {
    const old = this.#drafts.current;
    const { key } = this.#drafts.context;
    // A write or an undo on its way would bring the words back.
    const erasing = Promise.allSettled([old.flush(), this.#undoing]).then(() => this.#journal.erase([key]));
    this.#begin(
      undefined,
      erasing.catch(() => {}),
    );
    const draft = this.#drafts.current;
    try {
      const undo = await erasing;
      if (draft !== this.#drafts.current) return undo.finish();
      this.#undo = undo;
      // Not waited for: the reader is at "Undo" before what the device holds is read again.
      void this.send({ type: 'done', unsaved: old.isSaved ? '' : old.text });
    } catch (error) {
      if (draft !== this.#drafts.current) return;
      this.#drafts.resume(old);
      await this.send({ type: 'eraseFailed', reason: reasonOf(error), isSaved: old.isSaved });
    }
  }

  async #putBack(): Promise<void> {
    const undo = this.#undo;
    try {
      await (this.#undoing = undo?.undo());
      await (undo === this.#undo ? this.send({ type: 'undone' }) : this.#look());
    } catch (error) {
      if (undo === this.#undo) this.#fail(error);
    }
  }

  async #list(): Promise<void> {
    const { name, context } = this.#drafts;
    const versions = await this.#journal.versions(context.key);
    if (name === this.#drafts.name) await this.send({ type: 'versions', versions });
  }

  #fail(error: unknown): void {
    void this.send({ type: 'storageFailed', reason: reasonOf(error) });
  }
}

const reasonOf = (error: unknown): JournalReason => (error instanceof JournalError ? error.reason : 'failed');
