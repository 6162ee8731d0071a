import type { LitElement, ReactiveController } from 'lit';
import { ReflectionErasedEvent, ReflectionErrorEvent, ReflectionSavedEvent } from '../../events.js';
import type { DraftContext } from '../../journal/autosave.js';
import { DraftSession } from '../../journal/draft-session.js';
import type { DraftEvent, DraftState, Notice } from '../../journal/draft-states.js';
import type { Journal, JournalReason } from '../../journal/journal.js';

/** Questions of the controller to its prompt. */
export interface DraftOptions {
  context(): DraftContext;
  /** Tells whether the text in the field may be replaced: not while the reader is in it. */
  canReplaceText(): boolean;
}

/** Shows a draft session: updates the prompt for each state, and sends its events. */
export class DraftController implements ReactiveController {
  /** The last notice that is said aloud. */
  announced?: Exclude<Notice, { kind: 'flushed' }>;

  #host: LitElement;
  #context: () => DraftContext;
  #session: DraftSession;

  constructor(host: LitElement, options: DraftOptions) {
    this.#host = host;
    this.#context = options.context;
    this.#session = new DraftSession({
      context: options.context,
      canReplaceText: options.canReplaceText,
      onChange: (notice) => this.#show(notice),
    });
    host.addController(this);
  }

  get state(): DraftState {
    return this.#session.state;
  }

  hostDisconnected(): void {
    this.#session.close();
    void this.send({ type: 'hidden' });
  }

  send(event: DraftEvent): Promise<void> {
    return this.#session.send(event);
  }

  open(journal: Journal, isOther: boolean): void {
    this.#session.open(journal, isOther);
  }

  /** Follows the journal again. */
  resume(): void {
    this.#session.watch();
  }

  prepare(): void {
    this.#session.prepare();
  }

  #show(notice?: Notice): void {
    if (notice) this.#notify(notice);
    this.#host.requestUpdate();
  }

  #notify(notice: Notice): void {
    const { key } = this.#context();
    if (notice.kind === 'flushed') return void this.#host.dispatchEvent(new ReflectionSavedEvent(key));
    if (notice.kind !== 'failed' || notice.isFirst) this.announced = notice;
    if (notice.kind === 'erased') this.#host.dispatchEvent(new ReflectionErasedEvent(key));
    if (notice.kind === 'failed') this.#host.dispatchEvent(new ReflectionErrorEvent(notice.reason));
  }
}

/** Tells that the field is in sight: neither locked nor collapsed. */
export const isOpen = ({ at }: DraftState): boolean => at !== 'locked' && at !== 'collapsed';

/** Reason that the words are not kept. */
export const reasonOf = (state: DraftState): JournalReason | undefined =>
  state.at === 'failed' ? state.reason : undefined;
