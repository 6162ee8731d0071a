import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import '../events.js';
import { define } from '../internal/define.js';
import { LocalizeController } from '../internal/localize-controller.js';
import { keepFocus } from '../internal/focus.js';
import { reflection } from '../locales/en.js';
import { readoptStyles } from '../internal/readopt-styles.js';
import { formTokens } from '../internal/styles/form-tokens.js';
import { addDefaultWords } from '../locales/localize.js';
import { loadView } from './reflection-journal/load-view.js';
import { journalStyles } from './reflection-journal/styles.js';
import type { JournalView } from './reflection-journal/view.js';
import './reflection-lock.js';
import { journalContext } from './reflection-prompt.js';

/** Places inside, of which the first that is there takes the focus that a change took away. */
const FOCUS_PLACES = ['[part=session] button', '[part=bring-back] input', '[aria-pressed]', 'summary'];

/**
 * All that the reader wrote on this site, by article and date, the newest first: to read, search,
 * take away, bring to a session or erase.
 *
 * It is folded until the reader opens it, and nothing of it leaves the device.
 *
 * @tag salve-reflection-journal
 * @slot - What you say above it, such as a heading; it is there without the script as well.
 * @slot privacy - In place of the sentence that says where the words are kept, for a journal of
 * your application's own.
 * @fires {ReflectionErasedEvent} salve-reflection-erased - A reflection was erased; `key` says
 * which.
 * @fires {ReflectionErrorEvent} error - The journal can't do what it was asked; `reason` says why.
 * @csspart summary - What opens it.
 * @csspart search - The search field.
 * @csspart headline - An article's headline.
 * @csspart entry - A reflection.
 * @csspart question - The question that it answers.
 * @csspart text - The reader's words.
 * @csspart session - The bar for choosing what to bring to a session.
 * @csspart take-away - The form that saves a file.
 * @csspart bring-back - The form that reads one.
 * @csspart notice - What says that something was erased, and lets it be undone.
 * @cssprop --salve-accent - Colour of what can be pressed. Default: a green that suits the text
 * colour.
 * @cssprop --salve-font-ui - Font family of what informs or is operated. Default: the page's own.
 * @cssprop [--salve-radius=8px] - Corner radius of controls.
 */
export class SalveReflectionJournal extends LitElement {
  static override styles = [formTokens, journalStyles];

  /** Level of the articles' headings, 2 to 6; 3 unless set. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;

  @state() private open = false;
  /** Failure to load the view, without which there is nothing to open. */
  @state() private isMissing = false;

  #localize = new LocalizeController(this);
  /** A journal that the application provides, in place of the device's. */
  #provided = new ContextConsumer(this, { context: journalContext, subscribe: true });
  /** All that shows once it is open. */
  #view?: JournalView;

  override connectedCallback(): void {
    this.#loadView();
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#loadView);
  }

  adoptedCallback(): void {
    readoptStyles(this);
  }

  protected override update(changes: PropertyValues): void {
    keepFocus(
      this.shadowRoot,
      () => super.update(changes),
      () => FOCUS_PLACES.map((place) => this.shadowRoot!.querySelector<HTMLElement>(place)).find(Boolean),
    );
  }

  protected override render(): TemplateResult {
    return html`
      <slot></slot>
      <div class="ui quiet fit">
        <p class="privacy">
          <slot name="privacy">${this.#provided.value ? '' : this.#localize.term('salvePromptPrivacy')}</slot>
        </p>
      </div>
      <details ?hidden=${this.isMissing} @toggle=${this.#onToggle}>
        <summary part="summary">
          ${this.#localize.term(this.open ? 'salveJournalFold' : 'salveJournalOpen')}
        </summary>
        ${this.open ? this.#view?.render() : nothing}
      </details>
    `;
  }

  /**
   * Loads the view unless it is there. After a failure it is tried again when the element is
   * inserted again, or when the browser is online again.
   */
  #loadView = (): void => {
    if (this.#view) return;
    loadView(
      (View) => {
        this.#view ??= new View(this, {
          isOpen: () => this.open,
          provided: () => this.#provided.value,
        });
        this.isMissing = false;
        this.requestUpdate();
      },
      () => {
        this.isMissing = true;
        if (this.isConnected) window.addEventListener('online', this.#loadView, { once: true });
      },
    );
  };

  #onToggle(event: Event): void {
    this.open = (event.target as HTMLDetailsElement).open;
    if (!this.open) this.#view?.reset();
  }
}

addDefaultWords(reflection);
define('salve-reflection-journal', SalveReflectionJournal);

declare global {
  interface HTMLElementTagNameMap {
    'salve-reflection-journal': SalveReflectionJournal;
  }
}
