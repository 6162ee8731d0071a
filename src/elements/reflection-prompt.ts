import { ContextConsumer, createContext } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../internal/define.js';
import { keepFocus } from '../internal/focus.js';
import { deviceJournal } from '../journal/device-journal.js';
import { keyOf, type Journal, type ReflectedArticle } from '../journal/journal.js';
import type { DraftContext } from '../journal/autosave.js';
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
import { DraftController } from './reflection-prompt/draft-controller.js';
import { FIELD_REPLACEMENT, renderField } from './reflection-prompt/field.js';
import { promptStyles } from './reflection-prompt/styles.js';
import { renderMore, renderStatus, type Toolbox, type View } from './reflection-prompt/toolbar.js';

/** Where the reader's words are kept; unless an application provides another journal, the device's own. The key is global, like the article's. */
export const journalContext = createContext<Journal>(Symbol.for('salve-journal'));

type Announced = Parameters<Toolbox['announce']>[0];
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

  /** Whether the words are counted. */
  @property({ type: Boolean }) count = false;

  /** Where words are kept unless the reader chooses: `device`, or for this `visit` only. */
  @property() keep: 'device' | 'visit' = 'device';

  /** Minutes without typing after which what is kept is locked again, where the reader set a passphrase. */
  @property({ attribute: 'lock-after', type: Number }) lockAfter?: number;

  /** What the reader chose to see or to have done. */
  @state() private view: View = {
    isVeiled: false,
    isMoreOpen: false,
    isListing: false,
    isCopied: false,
    checksSpelling: false,
    printsWords: false,
  };

  #article = new ContextConsumer(this, { context: articleContext, subscribe: true });
  #provided = new ContextConsumer(this, { context: journalContext, subscribe: true });

  /** What the pieces beside this file may do here. */
  #desk: Toolbox = ((prompt: SalveReflectionPrompt) => ({
    element: prompt,
    get journal() {
      return prompt.#provided.value ?? deviceJournal;
    },
    get place() {
      return prompt.#place;
    },
    get view() {
      return prompt.view;
    },
    get count() {
      return prompt.count;
    },
    fill: (text: string) => prompt.#fill(text),
    isWriting: () => prompt.shadowRoot?.activeElement === prompt.#field,
    isAtUndo: () => !!prompt.#undoButton?.matches(':hover, :focus'),
    announce: (what: Announced) => prompt.#announce(what),
    look: (change: Partial<View>) => prompt.#look(change),
    erase: () => prompt.#erase(),
    undo: () => prompt.#undo(),
    prepare: () => prompt.#prepare(),
    type: () => prompt.#type(),
    show: () => prompt.#show(),
  }))(this);
  #keeper = new DraftController(this.#desk);
  #idle = new AutoLockController(this, this.#keeper, () => this.lockAfter);
  #internals?: ElementInternals;
  #startedAs = '';
  #startedWith?: Journal;
  /** The page's address when the prompt came into it: scripts that write another must not part the reader from the words. */
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
    this.#keeper.resume();
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
    // Where no word is left to be shown again, the field is.
    if (this.hasUpdated && this.#keeper.phase === 'open' && !this.#keeper.text) this.view.isVeiled = false;
    const { journal, place } = this.#desk;
    const { key } = place;
    if (key !== this.#startedAs || journal !== this.#startedWith) {
      if (!this.name)
        warn(
          this.localName,
          `has no name, so that the words are lost from sight when the question is reworded; give it one: name="friend".`,
        );
      if (!this.hasUpdated) this.#keeper.isVisit = this.keep === 'visit';
      // Without a name, a page that is translated has another key for the same question.
      const isOther = !!this.name && !!this.#startedAs && key !== this.#startedAs;
      this.#startedAs = key;
      this.#startedWith = journal;
      this.#keeper.start(isOther);
    }
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
    const { isSaved, text } = this.#keeper;
    this.#internals?.states[isSaved && text ? 'add' : 'delete']('saved');
  }

  protected override render(): TemplateResult {
    const { phase, isVisit, lockState, text, erased } = this.#keeper;
    const isChosen = !!text || phase !== 'open' || !!erased;
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
              >${term(this, lockState === 'none' ? 'salvePromptPrivacy' : 'salvePromptPrivacyLocked')}</slot
            ></span
          >
          ${isVisit ? term(this, 'salvePromptPrivacyVisit') : nothing}
          <button type="button" class=${isChosen ? 'gone' : ''} @click=${this.#choose}>
            ${term(this, isVisit ? 'salvePromptKeepHere' : 'salvePromptKeepVisit')}
          </button>
        </p>
        ${renderField(this.#desk, this.#keeper, this)} ${renderStatus(this.#desk, this.#keeper)}
        ${this.view.isMoreOpen ? renderMore(this.#desk, this.#keeper) : nothing}
        <slot name="pause"></slot>
        <slot name="support"></slot>
        ${this.view.printsWords && !this.view.isVeiled && text ? html`<p class="printed" translate="no" dir="auto">${text}</p>` : nothing}
        <div class="lines" aria-hidden="true"></div>
        <p class="aloud" role="status"></p>
      </div>
    `;
  }

  #look(change: Partial<View>): void {
    this.view = { ...this.view, ...change };
  }

  async #erase(): Promise<void> {
    await this.#keeper.erase();
    if (!this.#keeper.erased) return;
    this.#look({ isVeiled: false, isListing: false });
    await this.updateComplete;
    // The button that was pressed is gone: the one that undoes it is where the reader is.
    this.#undoButton?.focus({ preventScroll: true });
  }

  async #undo(): Promise<void> {
    await this.#keeper.undo();
    await this.updateComplete;
    this.#field.focus({ preventScroll: true });
  }

  #fill(text: string): void {
    if (!this.#field || this.#field.value === text) return;
    this.#field.value = text;
    this.#grow();
  }

  #announce(what: Announced): void {
    const aloud = this.shadowRoot?.querySelector('.aloud');
    const { failure = '' } = this.#keeper;
    if (aloud)
      aloud.textContent =
        what === 'failed' ? term(this, 'salvePromptNotKept', failure) : term(this, ANNOUNCED[what]);
  }

  get #field(): HTMLTextAreaElement {
    return this.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
  }

  get #undoButton(): HTMLButtonElement | null {
    return this.shadowRoot!.querySelector('.undo');
  }

  #prepare(): void {
    this.#keeper.prepare();
    this.#idle.wake();
  }

  #type(): void {
    if (this.view.isCopied) this.#look({ isCopied: false });
    // What an input method is still composing counts: it stands in the field.
    if (this.#field.value !== this.#keeper.text) this.#keeper.type(this.#field.value);
    this.#grow();
    this.#idle.wake();
  }

  #show(): void {
    this.#look({ isVeiled: false });
    this.#keeper.show();
    void this.updateComplete.then(() => this.#field.focus({ preventScroll: true }));
  }

  #choose(): void {
    this.#keeper.keepForVisit(!this.#keeper.isVisit);
  }

  /** On the window and the document, whatever hides or ends the page. */
  #leave = ({ type }: Event): void => {
    if (type === 'pagehide' || document.hidden) this.#keeper.leave(type === 'pagehide');
  };

  /** Where CSS can't make the field as high as its text. */
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
