import type { LitElement, ReactiveController } from 'lit';
import { ReflectionErasedEvent, ReflectionErrorEvent, ReflectionSavedEvent } from '../../events.js';
import type { DraftContext } from '../../journal/autosave.js';
import { DraftSession } from '../../journal/draft-session.js';
import type { DraftEvent, DraftState, Notice } from '../../journal/draft-states.js';
import type { Journal, JournalReason, Reflection } from '../../journal/journal.js';
import { term } from '../../locales/localize.js';
import { warn } from '../../warn.js';

const ANNOUNCED = {
  saved: 'salvePromptSaved',
  erased: 'salvePromptErased',
  conflict: 'salvePromptConflict',
} as const;

/** Questions of the controller to its prompt. */
export interface DraftOptions {
  context(): DraftContext;
  /** Tells whether the text in the field may be replaced: not while the reader is in it. */
  canReplaceText(): boolean;
  /** Reads the words of the context; where they are kept under another key, opens that. */
  find(journal: Journal, key: string): Promise<Reflection | undefined>;
}

/** Shows a draft session: updates the prompt for each state, and announces or sends its notices. */
export class DraftController implements ReactiveController {
  #host: LitElement;
  #context: () => DraftContext;
  #session: DraftSession;
  /** Notice that the next update announces. */
  #announced?: Exclude<Notice, { kind: 'flushed' }>;
  #isBlank = true;
  #openedKey = '';
  #openedArticle = '';
  #openedJournal?: Journal;

  constructor(host: LitElement, options: DraftOptions) {
    this.#host = host;
    this.#context = options.context;
    this.#session = new DraftSession({
      context: options.context,
      canReplaceText: options.canReplaceText,
      find: options.find,
      onChange: (notice) => this.#show(notice),
    });
    host.addController(this);
  }

  get state(): DraftState {
    return this.#session.state;
  }

  /** Follows the journal again. */
  hostConnected(): void {
    if (!this.#host.hasUpdated) return;
    this.#session.watch();
    this.#host.requestUpdate();
  }

  /** Announces the last notice to a screen reader, once. */
  hostUpdated(): void {
    const notice = this.#announced;
    if (!notice) return;
    this.#announced = undefined;
    this.#host.shadowRoot!.querySelector('.aloud')!.textContent =
      notice.kind === 'failed'
        ? term(this.#host, 'salvePromptNotKept', notice.reason)
        : term(this.#host, ANNOUNCED[notice.kind]);
  }

  hostDisconnected(): void {
    this.#session.close();
    void this.send({ type: 'hidden' });
  }

  send(event: DraftEvent): Promise<void> {
    return this.#session.send(event);
  }

  /** Opens the draft in the journal, unless the same one is open; without a name, it warns. */
  open(journal: Journal, isNamed: boolean): void {
    const { key, article } = this.#context();
    if (key === this.#openedKey && journal === this.#openedJournal) return;
    if (!isNamed)
      warn(
        this.#host.localName,
        `has no name, so that the words are lost from sight when the question is reworded; give it one: name="friend".`,
      );
    if (/^(about|blob|data):/.test(document.URL) && /^https?:/.test(article.id))
      warn(
        this.#host.localName,
        'is in a frame without an address of its own, which it may share with others; give the article an article-id.',
      );
    // Without a name, a page that is translated has another key for the same question.
    const isOther = !!this.#openedKey && key !== this.#openedKey;
    const isTranslated = !isNamed && article.id === this.#openedArticle;
    this.#openedKey = key;
    this.#openedArticle = article.id;
    this.#openedJournal = journal;
    this.#session.open(journal, isOther && !isTranslated);
  }

  prepare(): void {
    this.#session.prepare();
  }

  #show(notice?: Notice): void {
    if (notice) this.#notify(notice);
    const wasBlank = this.#isBlank;
    this.#isBlank = isBlank(this.state);
    if (notice || !wasBlank || !this.#isBlank) this.#host.requestUpdate();
  }

  #notify(notice: Notice): void {
    const { key } = this.#context();
    if (notice.kind === 'flushed') return void this.#host.dispatchEvent(new ReflectionSavedEvent(key));
    if (notice.kind !== 'failed' || notice.isFirst) this.#announced = notice;
    if (notice.kind === 'erased') this.#host.dispatchEvent(new ReflectionErasedEvent(key));
    if (notice.kind === 'failed') this.#host.dispatchEvent(new ReflectionErrorEvent(notice.reason));
  }
}

/** Tells that a prompt looks as before the device is read: it may turn out to hold nothing. */
const isBlank = ({ at, text, lock, undo, versions }: DraftState): boolean =>
  (at === 'loading' || at === 'saved') && !text && lock === 'none' && !undo && !versions;

/** Tells that the field is in sight: neither locked nor collapsed. */
export const isOpen = ({ at }: DraftState): boolean => at !== 'locked' && at !== 'collapsed';

/** Reason that the words are not kept. */
export const reasonOf = (state: DraftState): JournalReason | undefined =>
  state.at === 'failed' ? state.reason : undefined;
