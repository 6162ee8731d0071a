import { ContextConsumer, createContext } from '@lit/context';
import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import '../events.js';
import { ContentController } from '../internal/content-controller.js';
import { CustomStates } from '../internal/custom-states.js';
import { define } from '../internal/define.js';
import { findFocused, keepFocus } from '../internal/focus.js';
import { readoptStyles } from '../internal/readopt-styles.js';
import { formTokens } from '../internal/styles/form-tokens.js';
import { warnEmpty } from '../internal/warn-empty.js';
import { deviceJournal } from '../journal/device-journal.js';
import type { Journal } from '../journal/journal.js';
import { reflection } from '../locales/en.js';
import { addDefaultWords, removeHost } from '../locales/localize.js';
import { articleContext } from './article.js';
import './reflection-lock.js';
import { renderBox } from './reflection-prompt/box.js';
import { hasQuestion, PromptContext } from './reflection-prompt/context.js';
import { DraftController } from './reflection-prompt/draft-controller.js';
import { FieldController } from './reflection-prompt/field-controller.js';
import { FIELD_REPLACEMENT } from './reflection-prompt/field.js';
import { LeaveController } from './reflection-prompt/leave-controller.js';
import { promptStyles } from './reflection-prompt/styles.js';
import type { PromptView } from './reflection-prompt/view.js';

/**
 * The journal that keeps the reader's words: an application's, or else the device's own.
 * The key is global, like the article's.
 */
export const journalContext = createContext<Journal>(Symbol.for('salve-journal'));

/**
 * A question, a field for the reader's own words, and the truth about where they are.
 *
 * It keeps words as they are typed, on this device, under the article's id and `name`; nothing of
 * them leaves the page.
 *
 * @tag salve-reflection-prompt
 * @slot - The question: the field's label.
 * @slot intro - Words before the question.
 * @slot privacy - A sentence of the site's own in place of the one about where the words are kept.
 * @slot pause - A moment to look up, such as a breath or a view.
 * @slot support - Help lines, the site's own, with the day they were checked.
 * @fires {ReflectionSavedEvent} salve-reflection-saved - The reader paused, and the words are on
 *   the device. Carries their key alone.
 * @fires {ReflectionErasedEvent} salve-reflection-erased - The reader erased the words. Carries
 *   their key alone.
 * @fires {ReflectionErrorEvent} error - The words can't be kept, for `reason`. Does not bubble.
 * @csspart prompt - The box around it all.
 * @csspart question - The question.
 * @csspart privacy - The sentence on where the words are kept.
 * @csspart field - The text field.
 * @csspart status - The line on whether the words are kept.
 * @cssprop --salve-accent - Colour of focus, links and the tick. Default: a green that suits the
 *   text colour.
 * @cssprop --salve-font-ui - Font family of notes and controls. Default: the page's own.
 * @cssprop [--salve-radius=8px] - Corner radius of the field; the box's is 6px more.
 * @cssprop [--salve-space=1] - Factor for the space inside the box.
 * @cssstate saved - The device holds the text that is in the field.
 */
export class SalveReflectionPrompt extends LitElement {
  static override styles = [formTokens, promptStyles];

  /**
   * Key of the words, beside the article's id. Never change it, however the question is reworded.
   */
  @property() name?: string;

  /** The question, where nothing stands inside the tag. */
  @property() question?: string;

  /** Lines that the field shows at least. */
  @property({ type: Number }) rows = 4;

  /** A hint in the empty field, such as how a sentence may begin. */
  @property() placeholder?: string;

  /** Counts the words. */
  @property({ type: Boolean }) count = false;

  /** Place of the words unless the reader chooses: the `device`, or memory for one `visit`. */
  @property() keep: 'device' | 'visit' = 'device';

  /** Minutes without typing after which kept words are locked again, if there is a passphrase. */
  @property({ attribute: 'lock-after', type: Number }) lockAfter?: number;

  #article = new ContextConsumer(this, { context: articleContext, subscribe: true });
  #provided = new ContextConsumer(this, { context: journalContext, subscribe: true });

  #context: PromptContext = new PromptContext(this, () => this.#article.value);
  #draft: DraftController = new DraftController(this, {
    context: () => this.#context.read(),
    find: (journal, key) => this.#context.find(journal, key, !this.#draft.state.text),
    canReplaceText: () => findFocused(this.shadowRoot) !== this.#field.element,
  });
  #field = new FieldController(this, this.#draft);
  #states = new CustomStates(this);

  constructor() {
    super();
    new ContentController(this);
    new LeaveController(this, this.#draft, () => this.isUpdatePending && this.performUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeHost(this);
  }

  /** Goes on where `moveBefore` has put it: the field and the reader's pause stay as they are. */
  connectedMoveCallback(): void {
    for (const consumer of [this.#article, this.#provided]) {
      consumer.hostDisconnected();
      consumer.hostConnected();
    }
    this.#field.restoreFocus();
  }

  adoptedCallback(): void {
    readoptStyles(this);
  }

  protected override willUpdate(): void {
    if (!this.isConnected) return;
    if (!this.hasUpdated && this.keep === 'visit') void this.#draft.send({ type: 'visit', isVisit: true });
    this.#draft.open(this.#journal, !!this.name);
  }

  protected override update(changes: PropertyValues): void {
    keepFocus(
      this.shadowRoot,
      () => super.update(changes),
      () =>
        document.hidden
          ? undefined
          : (this.shadowRoot!.querySelector<HTMLElement>(FIELD_REPLACEMENT) ?? this.#field.element),
    );
  }

  protected override updated(): void {
    const { at, text } = this.#draft.state;
    this.#states.set(at === 'saved' && text ? ['saved'] : []);
  }

  protected override render(): TemplateResult {
    const { question, rows, placeholder, count } = this;
    const view: PromptView = {
      ...this.#field.view,
      element: this,
      journal: this.#journal,
      context: this.#context.read(),
      question,
      rows,
      placeholder,
      count,
    };
    // A library that swaps pages may empty it for a moment.
    if (!hasQuestion(view) && !this.#context.hadQuestion) warnEmpty(this, 'give it a question');
    return renderBox(this.#draft.state, view, this.#field);
  }

  get #journal(): Journal {
    return this.#provided.value ?? deviceJournal;
  }
}

addDefaultWords(reflection);
define('salve-reflection-prompt', SalveReflectionPrompt);

declare global {
  interface HTMLElementTagNameMap {
    'salve-reflection-prompt': SalveReflectionPrompt;
  }
}
