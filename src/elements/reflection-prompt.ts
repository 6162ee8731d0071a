import { ContextConsumer, createContext } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../internal/define.js';
import { keepFocus } from '../internal/focus.js';
import { deviceJournal } from '../journal/device-journal.js';
import { keyOf, type Journal, type ReflectedArticle } from '../journal/journal.js';
import type { DraftContext } from '../journal/autosave.js';
import type { DraftEvent } from '../journal/draft-states.js';
import { reflection } from '../locales/en.js';
import { readoptStyles } from '../internal/readopt-styles.js';
import { formTokens, tokens } from '../internal/styles/tokens.js';
import { collapse, readWords } from '../text.js';
import { withoutTracking } from '../url.js';
import { warn } from '../warn.js';
import { addDefaultWords, removeHost, term } from '../locales/localize.js';
import { articleContext } from './article.js';
import './reflection-lock.js';
import { AutoLockController } from './reflection-prompt/auto-lock-controller.js';
import { DraftController, isOpen } from './reflection-prompt/draft-controller.js';
import { FIELD_REPLACEMENT, renderField } from './reflection-prompt/field.js';
import { promptStyles } from './reflection-prompt/styles.js';
import {
  renderMore,
  renderToolbar,
  type PromptActions,
  type PromptView,
  type ViewState,
} from './reflection-prompt/toolbar.js';

/**
 * The journal that keeps the reader's words: an application's, or else the device's own.
 * The key is global, like the article's.
 */
export const journalContext = createContext<Journal>(Symbol.for('salve-journal'));

/** Shortest time in which an erasure can be undone. */
const UNDO_MS = 15_000;
/** Interval at which an expired undo button is checked: it stays while the reader is at it. */
const UNDO_POLL_MS = 1000;

const ANNOUNCED = {
  saved: 'salvePromptSaved',
  erased: 'salvePromptErased',
  conflict: 'salvePromptConflict',
} as const;

/**
 * A question, a field for the reader's own words, and the truth about where they are.
 *
 * What is typed is kept as it is typed, on this device, under the article's id and `name`; nothing of it leaves the page.
 *
 * @tag salve-reflection-prompt
 * @slot - The question: the field's label.
 * @slot intro - What stands before the question.
 * @slot privacy - A sentence of the site's own in place of the one about where the words are kept.
 * @slot pause - A moment to look up, such as a breath or a view.
 * @slot support - Help lines, the site's own, with the day they were checked.
 * @fires {ReflectionSavedEvent} salve-reflection-saved - The reader paused, and the words are on the device. Carries their key alone.
 * @fires {ReflectionErasedEvent} salve-reflection-erased - The reader erased the words. Carries their key alone.
 * @fires {ReflectionErrorEvent} error - The words can't be kept, for `reason`. Does not bubble.
 * @csspart prompt - The box around it all.
 * @csspart question - The question.
 * @csspart privacy - Where the words are kept.
 * @csspart field - The text field.
 * @csspart status - Whether the words are kept.
 * @cssprop --salve-accent - Colour of focus, links and the tick. Default: a green that suits the text colour.
 * @cssprop --salve-font-ui - Font family of what informs or is operated. Default: the page's own.
 * @cssprop --salve-radius - Corner radius of the field; the box's is 6px more. Default: `8px`.
 * @cssprop --salve-space - Factor for the space inside the box. Default: `1`.
 * @cssstate saved - The device holds the text that is in the field.
 */
export class SalveReflectionPrompt extends LitElement {
  static override styles = [tokens, formTokens, promptStyles];

  /** What the words are kept under, beside the article: never change it, however the question is reworded. */
  @property() name?: string;

  /** The question, where nothing stands inside the tag. */
  @property() question?: string;

  /** Lines that the field shows at least. */
  @property({ type: Number }) rows = 4;

  /** A hint in the empty field, such as how a sentence may begin. */
  @property() placeholder?: string;

  /** Counts the words. */
  @property({ type: Boolean }) count = false;

  /** Where words are kept unless the reader chooses: `device`, or for this `visit` only. */
  @property() keep: 'device' | 'visit' = 'device';

  /** Minutes without typing after which what is kept is locked again, where the reader set a passphrase. */
  @property({ attribute: 'lock-after', type: Number }) lockAfter?: number;

  /** The reader's choices of what to see or have done. */
  @state() private view: ViewState = {
    isHidden: false,
    isMoreOpen: false,
    isListing: false,
    isCopied: false,
    checksSpelling: false,
    printsWords: false,
  };

  #article = new ContextConsumer(this, { context: articleContext, subscribe: true });
  #provided = new ContextConsumer(this, { context: journalContext, subscribe: true });

  #draft = new DraftController(this, {
    context: () => this.#place,
    canReplaceText: () => this.shadowRoot?.activeElement !== this.#field,
  });
  #autoLock = new AutoLockController(this, this.#draft, () => this.lockAfter);
  #actions: PromptActions = {
    send: (event: DraftEvent) => void this.#draft.send(event),
    setView: (change: Partial<ViewState>) => this.#setView(change),
    prepare: () => this.#prepare(),
    type: () => this.#type(),
    show: () => this.#show(),
    erase: () => void this.#erase(),
    undo: () => void this.#undo(),
  };
  #internals?: ElementInternals;
  #openedKey = '';
  #openedArticle = '';
  #openedJournal?: Journal;
  #undoable?: object;
  #undoTimer?: ReturnType<typeof setTimeout>;
  /**
   * The page's address when the prompt came into it.
   * A script that writes another must not part the reader from the words.
   */
  #address = '';

  get #place(): DraftContext {
    const {
      id = this.#address,
      headline = document.title,
      url = this.#address,
      author,
      datePublished,
    } = this.#article.value ?? {};
    const article: ReflectedArticle = {
      id,
      headline,
      url,
      ...(author && { author }),
      ...(datePublished && { datePublished }),
    };
    const question = this.#question;
    return { key: keyOf(id, this.name || question.toLowerCase()), article, question };
  }

  /** The question as text, without what stands in other slots. */
  get #question(): string {
    const own = [...this.childNodes].filter((node) => !(node as Element).slot);
    const holder = document.createElement('div');
    holder.append(...own.map((node) => node.cloneNode(true)));
    return collapse(readWords(holder)) || (this.question ?? '');
  }

  constructor() {
    super();
    if (typeof document !== 'undefined') this.#internals = this.attachInternals();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#address ||= withoutTracking(this.ownerDocument.URL);
    addEventListener('pagehide', this.#leave);
    document.addEventListener('visibilitychange', this.#leave);
    if (!this.hasUpdated) return;
    this.#draft.resume();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#leave);
    document.removeEventListener('visibilitychange', this.#leave);
    removeHost(this);
  }

  adoptedCallback(): void {
    readoptStyles(this);
  }

  protected override willUpdate(): void {
    if (!this.isConnected) return;
    const journal = this.#journal;
    const { key, article } = this.#place;
    if (key !== this.#openedKey || journal !== this.#openedJournal) {
      if (!this.name)
        warn(
          this.localName,
          `has no name, so that the words are lost from sight when the question is reworded; give it one: name="friend".`,
        );
      if (!this.hasUpdated && this.keep === 'visit') void this.#draft.send({ type: 'visit', isVisit: true });
      // Without a name, a page that is translated has another key for the same question.
      const isOther = !!this.#openedKey && key !== this.#openedKey;
      const isTranslated = !this.name && article.id === this.#openedArticle;
      this.#openedKey = key;
      this.#openedArticle = article.id;
      this.#openedJournal = journal;
      this.#draft.open(journal, isOther && !isTranslated);
    }
    // The field is shown again once no word is left to be hidden.
    const { state } = this.#draft;
    if (this.hasUpdated && isOpen(state) && !state.text) this.view.isHidden = false;
  }

  protected override update(changes: PropertyValues): void {
    keepFocus(
      this.shadowRoot,
      () => super.update(changes),
      () =>
        document.hidden
          ? undefined
          : (this.shadowRoot!.querySelector<HTMLElement>(FIELD_REPLACEMENT) ?? this.#field),
    );
  }

  protected override updated(): void {
    this.#field.style.setProperty('--_rows', String(this.rows));
    const { at, text, undo } = this.#draft.state;
    this.#internals?.states[at === 'saved' && text ? 'add' : 'delete']('saved');
    this.#grow();
    this.#announce();
    if (undo === this.#undoable) return;
    this.#undoable = undo;
    this.#endUndo(UNDO_MS);
  }

  protected override render(): TemplateResult {
    const { state } = this.#draft;
    const { text, lock } = state;
    const isVisit = state.at === 'visit';
    const isChosen = !!text || !isOpen(state) || !!state.undo;
    const { rows, placeholder, count } = this;
    const view: PromptView = {
      ...this.view,
      element: this,
      journal: this.#journal,
      context: this.#place,
      rows,
      placeholder,
      count,
    };
    return html`
      <div
        class="box ph-no-capture rr-block sentry-block fs-exclude"
        part="prompt"
        data-dd-privacy="hidden"
        data-hj-suppress
        data-clarity-mask="true"
        data-private
        data-sl="exclude"
        data-openreplay-obscured
      >
        <slot name="intro"></slot>
        <label class="question" part="question" for="field"><slot>${this.question}</slot></label>
        <p class="privacy" part="privacy" id="privacy">
          <span ?hidden=${isVisit}
            ><slot name="privacy"
              >${term(this, lock === 'none' ? 'salvePromptPrivacy' : 'salvePromptPrivacyLocked')}</slot
            ></span
          >
          ${isVisit ? term(this, 'salvePromptPrivacyVisit') : nothing}
          <button type="button" class=${isChosen ? 'gone' : ''} @click=${this.#choose}>
            ${term(this, isVisit ? 'salvePromptKeepHere' : 'salvePromptKeepVisit')}
          </button>
        </p>
        ${renderField(state, view, this.#actions)} ${renderToolbar(state, view, this.#actions)}
        ${view.isMoreOpen ? renderMore(state, view, this.#actions) : nothing}
        <slot name="pause"></slot>
        <slot name="support"></slot>
        ${this.view.printsWords && !this.view.isHidden && text ? html`<p class="printed" translate="no" dir="auto">${text}</p>` : nothing}
        <div class="lines" aria-hidden="true"></div>
        <p class="aloud" role="status"></p>
      </div>
    `;
  }

  get #journal(): Journal {
    return this.#provided.value ?? deviceJournal;
  }

  #setView(change: Partial<ViewState>): void {
    this.view = { ...this.view, ...change };
  }

  async #erase(): Promise<void> {
    await this.#draft.send({ type: 'erase' });
    if (!this.#draft.state.undo) return;
    this.#setView({ isHidden: false, isListing: false });
    await this.updateComplete;
    // The button that was pressed is gone: the one that undoes it is where the reader is.
    this.#undoButton?.focus({ preventScroll: true });
  }

  async #undo(): Promise<void> {
    await this.#draft.send({ type: 'undo' });
    await this.updateComplete;
    this.#field.focus({ preventScroll: true });
  }

  /** Ends the undo after `milliseconds`, or once the reader has left its button. */
  #endUndo(milliseconds: number): void {
    clearTimeout(this.#undoTimer);
    if (!this.#undoable) return;
    this.#undoTimer = setTimeout(() => {
      if (this.#undoButton?.matches(':hover, :focus')) this.#endUndo(UNDO_POLL_MS);
      else void this.#draft.send({ type: 'undoOver' });
    }, milliseconds);
  }

  /** Says the last notice to a screen reader, once. */
  #announce(): void {
    const { announced } = this.#draft;
    if (!announced) return;
    this.#draft.announced = undefined;
    this.shadowRoot!.querySelector('.aloud')!.textContent =
      announced.kind === 'failed'
        ? term(this, 'salvePromptNotKept', announced.reason)
        : term(this, ANNOUNCED[announced.kind]);
  }

  get #field(): HTMLTextAreaElement {
    return this.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
  }

  get #undoButton(): HTMLButtonElement | null {
    return this.shadowRoot!.querySelector('.undo');
  }

  #prepare(): void {
    this.#draft.prepare();
    this.#autoLock.touch();
  }

  #type(): void {
    if (this.view.isCopied) this.#setView({ isCopied: false });
    // Text that an input method is still composing counts: it stands in the field.
    const text = this.#field.value;
    if (text !== this.#draft.state.text) void this.#draft.send({ type: 'type', text });
    this.#grow();
    this.#autoLock.touch();
  }

  #show(): void {
    this.#setView({ isHidden: false });
    void this.#draft.send({ type: 'show' });
    void this.updateComplete.then(() => this.#field.focus({ preventScroll: true }));
  }

  #choose(): void {
    void this.#draft.send({ type: 'visit', isVisit: this.#draft.state.at !== 'visit' });
  }

  /** Listens on the window and the document to whatever hides or ends the page. */
  #leave = ({ type }: Event): void => {
    const isGone = type === 'pagehide';
    if (!isGone && !document.hidden) return;
    void this.#draft.send({ type: isGone ? 'gone' : 'hidden' });
    // A page that is put away keeps no word of a visit on its screen.
    if (isGone && this.isUpdatePending) this.performUpdate();
  };

  /** Makes the field as high as its text for browsers whose CSS can't. */
  #grow(): void {
    if (CSS.supports('field-sizing', 'content')) return;
    this.#field.style.blockSize = 'auto';
    this.#field.style.blockSize = `${this.#field.scrollHeight + 2}px`;
  }
}

addDefaultWords(reflection);
define('salve-reflection-prompt', SalveReflectionPrompt);

declare global {
  interface HTMLElementTagNameMap {
    'salve-reflection-prompt': SalveReflectionPrompt;
  }
}
