import type { LitElement, ReactiveController } from 'lit';
import { ReflectionErasedEvent, ReflectionErrorEvent, ReflectionSavedEvent } from '../../events.js';
import {
  JournalError,
  type Change,
  type Erased,
  type Journal,
  type JournalReason,
  type Lock,
  type Reflection,
  type Version,
} from '../../journal/journal.js';
import { isFromThisVisit } from '../../journal/visit.js';
import { Autosave, type DraftContext, type SaveStatus } from '../../journal/autosave.js';

/** How long an erasure can be undone at least: milliseconds. */
const UNDOABLE = 15_000;

/** What a keeper needs of its prompt. */
export interface Desk {
  /** The element itself, which is shown anew and sends the events. */
  readonly element: LitElement;
  /** The journal in force. */
  readonly journal: Journal;
  /** What is written beside the words. */
  readonly place: DraftContext;
  /** Puts a text into the field. */
  fill(text: string): void;
  /** Whether the reader is in the field. */
  isWriting(): boolean;
  /** Whether the reader is at the button that undoes. */
  isAtUndo(): boolean;
  /** Says something to a screen reader, once. */
  announce(what: 'saved' | 'failed' | 'erased' | 'conflict'): void;
}

/** Stands between a prompt's field and the journal: what was found, where the words are now, and what can be undone. */
export class DraftController implements ReactiveController {
  /** `folded`: words of another day or session were found, and are not shown. `locked`: a passphrase is wanted first. */
  phase: 'open' | 'folded' | 'locked' = 'open';
  /** Words are for this visit only: in this page's memory and nowhere else. */
  isVisit = false;
  /** Another tab's words stand beside these, as a version. */
  hasConflict = false;
  /** Whether there is a lock, and whether it is open in this page. */
  lockState: Lock = 'none';
  /** Whether anything was written since the words were found or shown. */
  isTyped = false;
  found?: Reflection;
  versions?: Version[];
  erased?: Pick<Erased, 'undo' | 'finish'>;
  /** Why something other than a write failed. */
  problem?: JournalReason;

  #desk: Desk;
  #writer!: Autosave;
  #journal?: Journal;
  #stop = (): void => {};
  #hasSaved = false;
  #hasFailed = false;
  #undoTimer?: ReturnType<typeof setTimeout>;

  constructor(desk: Desk) {
    this.#desk = desk;
    desk.element.addController(this);
  }

  get text(): string {
    return this.#writer.text;
  }

  get isSaved(): boolean {
    return this.#writer.isSaved;
  }

  get failure(): JournalReason | undefined {
    return this.#writer.failure ?? this.problem;
  }

  hostDisconnected(): void {
    this.#stop();
    this.leave(false);
  }

  /**
   * Begins anew with a journal and a key: what is kept there is read, and shown only where it is of now. What stands in the field is another
   * question's where `isOther`, unless the reader is in it or it is kept nowhere else.
   */
  start(isOther: boolean): void {
    this.#writer?.storePending();
    this.#journal = this.#desk.journal;
    this.#begin();
    this.phase = 'open';
    this.found = undefined;
    if (isOther && !this.isVisit && !this.#desk.isWriting()) {
      this.#clear();
      this.#finish();
    }
    this.resume();
  }

  /** A writer of its own for each journal and key, and one without a journal for this visit: no answer that comes late can write or show the other's words. */
  #begin(): void {
    const place = this.#desk.place;
    this.#writer = new Autosave(
      this.isVisit ? undefined : this.#journal,
      () => (this.#desk.place.key === place.key ? this.#desk.place : place),
      (news) => this.#hear(news),
    );
  }

  /** Hears of changes again, and looks at what is kept. */
  resume(): void {
    this.#stop();
    this.#stop = this.#journal!.watch((change) => void this.#attend(change));
    void this.#load();
  }

  async #load(): Promise<void> {
    if (this.isVisit) return;
    const writer = this.#writer;
    try {
      const state = await this.#journal!.lockState();
      if (writer !== this.#writer) return;
      this.lockState = state;
      // What was typed before this answer stays where it is, and is kept beside what is found.
      if (state === 'locked') {
        if (!this.text) this.phase = 'locked';
        return;
      }
      if (this.phase === 'locked') this.phase = 'open';
      const found = await this.#journal!.read(this.#desk.place.key);
      if (writer !== this.#writer) return;
      this.problem = undefined;
      if (this.text) {
        if (!writer.isSaved) await writer.flush();
      } else if (found?.text) {
        this.found = found;
        if (isFromThisVisit(found)) this.show();
        else this.phase = 'folded';
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#desk.element.requestUpdate();
    }
  }

  /** Unfolds what was found. */
  show(): void {
    const { found } = this;
    this.phase = 'open';
    // Also where the reader is in the field already: it is empty still.
    if (found && !this.text) {
      this.#writer.reset(found);
      this.#desk.fill(found.text);
    }
    this.#desk.element.requestUpdate();
  }

  prepare(): void {
    this.#writer.prepare();
  }

  type(text: string): void {
    this.isTyped = true;
    this.#writer.type(text);
    this.#desk.element.requestUpdate();
  }

  /** The reader stops for a moment: what is written is flushed. */
  rest(): void {
    if (this.isTyped) void this.#writer.flush();
  }

  /** The page hides, or goes: what is not kept yet is put away at once, and what must not be kept is gone with the page. */
  leave(isGone: boolean): void {
    this.#writer?.storePending();
    if (this.isVisit && isGone) this.#clear();
    this.#finish();
  }

  /** The reader's choice, before anything is written; going back to the device keeps what was written since. */
  keepForVisit(isVisit: boolean): void {
    const { text } = this;
    // What the device was still to be told, such as that the words were deleted.
    void this.#writer.flush();
    this.isVisit = isVisit;
    this.phase = 'open';
    this.problem = undefined;
    this.#begin();
    if (text) this.#writer.type(text);
    void this.#load();
    this.#desk.element.requestUpdate();
  }

  async listVersions(): Promise<void> {
    try {
      this.versions = this.isVisit ? [] : await this.#journal!.versions(this.#desk.place.key);
    } catch (error) {
      this.#fail(error);
    }
    this.#desk.element.requestUpdate();
  }

  /** Puts an earlier version into the field, at the reader's word; what stood there becomes a version. */
  restore({ text }: Version): void {
    this.phase = 'open';
    this.isTyped = true;
    this.hasConflict = false;
    this.versions = undefined;
    this.#desk.fill(text);
    this.#writer.type(text, true);
    this.#desk.element.requestUpdate();
  }

  /** Erases the words and all their versions; until `#finish`, they can be put back. */
  async erase(): Promise<void> {
    const { key } = this.#desk.place;
    const { text } = this;
    try {
      if (this.isVisit)
        this.erased = {
          undo: () => Promise.resolve(this.type([text, this.text].filter(Boolean).join('\n\n'))),
          finish: () => {},
        };
      else {
        // A write on its way would bring the words back.
        await this.#writer.flush();
        this.#writer.reset({ text: '', revision: 0 });
        this.erased = await this.#journal!.erase([key]);
      }
    } catch (error) {
      this.#writer.text = text;
      return this.#fail(error);
    }
    this.#clear();
    this.#desk.announce('erased');
    this.#desk.element.dispatchEvent(new ReflectionErasedEvent(key));
    this.#await(UNDOABLE);
  }

  async undo(): Promise<void> {
    const { erased } = this;
    try {
      await erased?.undo();
      this.#finish();
      if (this.isVisit) this.#desk.fill(this.text);
      else {
        const found = await this.#journal!.read(this.#desk.place.key);
        if (found && !this.text) {
          this.found = found;
          this.show();
        }
      }
    } catch (error) {
      this.#fail(error);
    }
    this.#desk.element.requestUpdate();
  }

  /** Locks what is kept, once the device holds all of it. */
  async lock(): Promise<void> {
    if (this.isTyped) await this.#writer.flush();
    this.#journal!.lock();
  }

  #hear(news: SaveStatus): void {
    const { failure, isSaved } = this.#writer;
    if (news === 'failed') this.#fail(failure);
    if (news === 'conflict') {
      this.hasConflict = true;
      this.#desk.announce('conflict');
    }
    if (news === 'flushed') this.#desk.element.dispatchEvent(new ReflectionSavedEvent(this.#desk.place.key));
    if (isSaved) {
      if (!this.#hasSaved || this.#hasFailed) this.#desk.announce('saved');
      this.#hasSaved = true;
      this.#hasFailed = false;
    }
    this.#desk.element.requestUpdate();
  }

  /** Said aloud once, until it has gone well again. */
  #fail(error: unknown): void {
    const reason =
      error instanceof JournalError ? error.reason : ((error as JournalReason | undefined) ?? 'failed');
    if (!this.#writer.failure) this.problem = reason;
    if (!this.#hasFailed) this.#desk.announce('failed');
    this.#hasFailed = true;
    this.#desk.element.dispatchEvent(new ReflectionErrorEvent(reason));
    this.#desk.element.requestUpdate();
  }

  async #attend({ kind, keys }: Change): Promise<void> {
    if (this.isVisit || (keys && !keys.includes(this.#desk.place.key))) return;
    if (this.#writer.isBusy) return kind === 'erased' && this.isSaved ? this.#eraseAgain() : undefined;
    if (kind === 'lock') await this.#attendLock();
    else if (!this.#writer.isSaved) await this.#writer.flush();
    else if (kind === 'erased') this.#clear();
    else await this.#follow();
    this.#desk.element.requestUpdate();
  }

  /** What another tab erases may be on its way to be flushed here, which would bring it back. What is typed meanwhile stays. */
  async #eraseAgain(): Promise<void> {
    const writer = this.#writer;
    const { text } = writer;
    await writer.settle();
    if (writer !== this.#writer || text !== writer.text) return;
    try {
      (await this.#journal!.erase([this.#desk.place.key])).finish();
    } catch (error) {
      return this.#fail(error);
    }
    this.#clear();
    this.#desk.element.requestUpdate();
  }

  async #attendLock(): Promise<void> {
    const writer = this.#writer;
    const state = await this.#journal!.lockState().catch(() => 'none' as const);
    if (writer !== this.#writer) return;
    this.lockState = state;
    if (state !== 'locked') {
      if (this.phase === 'locked') return this.#load();
      await writer.flush();
      return this.#follow(true);
    }
    // Words that the device does not hold stay in sight until they can be kept.
    if (!this.#writer.isSaved) return this.#fail((this.#writer.failure = 'locked'));
    this.#clear();
    this.phase = 'locked';
  }

  /**
   * Shows what another tab wrote; not while the reader is in the field, where it will be kept beside what they type. What is gone when the page
   * was put away meanwhile, as `isBack` says it may have been, was erased.
   */
  async #follow(isBack = false): Promise<void> {
    const writer = this.#writer;
    const found = await this.#journal!.read(this.#desk.place.key).catch(() => null);
    if (writer !== this.#writer || found === null || !writer.isSaved) return;
    if (!found) return isBack ? this.#clear() : undefined;
    if (this.phase !== 'open' || this.#desk.isWriting()) return;
    writer.reset(found);
    this.#desk.fill(found.text);
  }

  #clear(): void {
    this.#writer.reset({ text: '', revision: 0 });
    this.#desk.fill('');
    this.found = this.versions = undefined;
    this.phase = 'open';
    this.isTyped = this.hasConflict = false;
  }

  #await(milliseconds: number): void {
    clearTimeout(this.#undoTimer);
    this.#undoTimer = setTimeout(
      () => (this.#desk.isAtUndo() ? this.#await(1000) : this.#finish()),
      milliseconds,
    );
  }

  #finish(): void {
    clearTimeout(this.#undoTimer);
    this.erased?.finish();
    this.erased = undefined;
    this.#desk.element.requestUpdate();
  }
}
