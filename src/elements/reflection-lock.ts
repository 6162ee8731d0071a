import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../internal/define.js';
import { closeDialog, openDialog } from '../internal/dialog.js';
import { LocalizeController } from '../internal/localize-controller.js';
import { keepFocus } from '../internal/focus.js';
import { deviceJournal } from '../journal/device-journal.js';
import { JournalError, type Journal, type Lock } from '../journal/journal.js';
import { reflection } from '../locales/en.js';
import { readoptStyles } from '../internal/readopt-styles.js';
import { formTokens } from '../internal/styles/form-tokens.js';
import { addDefaultWords } from '../locales/localize.js';
import { lockStyles } from './reflection-lock/styles.js';

/**
 * The lock on a reader's words on this site: it sets a passphrase, asks for it, changes it, and
 * locks again.
 *
 * The prompt and the journal show it; it may stand anywhere else on a page, too.
 *
 * @tag salve-reflection-lock
 * @csspart button - A button that locks, or opens the dialog.
 * @cssprop --salve-accent - Colour of focus, links and the solid button. Default: a green that
 *   suits the text colour.
 * @cssprop --salve-font-ui - Font family. Default: the page's own.
 * @cssprop [--salve-radius=8px] - Corner radius of fields and buttons.
 */
export class SalveReflectionLock extends LitElement {
  static override styles = [formTokens, lockStyles];

  /** The journal that it locks; unless set, the device's own. */
  @property({ attribute: false }) journal: Journal = deviceJournal;

  @state() private state: Lock = 'none';
  /** Key of the words on the latest failure. */
  @state() private problem?: 'salveLockWrong' | 'salveLockUnlike' | 'salveLockFailed';
  @state() private isWaiting = false;

  #localize = new LocalizeController(this);
  #stop = (): void => {};

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
    this.#close();
  }

  /** Closes the dialog if the move has made it one that is not modal, as in Firefox. */
  connectedMoveCallback(): void {
    if (!this.#dialog?.matches(':modal')) this.#close();
  }

  adoptedCallback(): void {
    readoptStyles(this);
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (changes.has('journal')) this.#watch();
  }

  protected override update(changes: PropertyValues): void {
    keepFocus(
      this.shadowRoot,
      () => super.update(changes),
      () => this.#control,
    );
  }

  protected override render(): TemplateResult {
    if (this.state === 'locked') return html`${this.#renderForm('unlock')}`;
    const isSet = this.state === 'unlocked';
    return html`
      ${isSet ? html`<button type="button" part="button" @click=${this.#lock}>${this.#localize.term('salveLockNow')}</button>` : nothing}
      <button type="button" part="button" aria-haspopup="dialog" @click=${this.#open}>
        ${this.#localize.term(isSet ? 'salveLockChange' : 'salveLockOffer')}
      </button>
      <dialog aria-labelledby="title" @close=${this.#resetForm}>
        <h2 id="title">${this.#localize.term(isSet ? 'salveLockChange' : 'salveLockOffer')}</h2>
        ${
          isSet
            ? nothing
            : html`<p>${this.#localize.term('salveLockTraces')}</p>
                <p>${this.#localize.term('salveLockPromise')}</p>`
        }
        ${this.#renderForm(isSet ? 'change' : 'set')}
      </dialog>
    `;
  }

  #renderForm(purpose: 'unlock' | 'set' | 'change'): TemplateResult {
    const isNew = purpose !== 'unlock';
    return html`
      <form @submit=${this.#submit}>
        ${purpose === 'change' ? this.#renderField('current', this.#localize.term('salveLockCurrent')) : nothing}
        ${this.#renderField('passphrase', this.#localize.term(purpose === 'change' ? 'salveLockNew' : 'salveLockPassphrase'), isNew)}
        ${isNew ? this.#renderField('again', this.#localize.term('salveLockAgain'), true) : nothing}
        <p class="problem" role="alert">${this.problem ? this.#localize.term(this.problem) : nothing}</p>
        <p class="actions">
          <button class="solid" ?disabled=${this.isWaiting}>
            <span>${this.#localize.term(isNew ? 'salveLockSet' : 'salveLockUnlock')}</span>
          </button>
          ${isNew ? html`<button type="button" @click=${this.#close}>${this.#localize.term('salveLockCancel')}</button>` : nothing}
        </p>
      </form>
    `;
  }

  #renderField(name: string, label: string, isNew = false): TemplateResult {
    return html`
      <label for=${name}>${label}</label>
      <input
        id=${name}
        name=${name}
        type="password"
        required
        autocomplete=${isNew ? 'new-password' : 'off'}
        data-1p-ignore
        data-lpignore="true"
        data-bwignore
      />
    `;
  }

  /** Focuses the first field for a passphrase, or else the first button. */
  override focus(options?: FocusOptions): void {
    void this.updateComplete.then(() => this.#control?.focus(options));
  }

  get #control(): HTMLElement | null {
    return this.shadowRoot!.querySelector('input, button');
  }

  #watch(): void {
    this.#stop();
    this.#stop = this.journal.watch(({ kind, keys }) => (kind === 'lock' || !keys) && void this.#readState());
    void this.#readState();
  }

  async #readState(): Promise<void> {
    this.state = await this.journal.lockState().catch(() => this.state);
  }

  /** Checks that the two new passphrases are alike, then sets, changes or opens. */
  async #submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const entries = Object.fromEntries(new FormData(form)) as Record<string, string | undefined>;
    const { passphrase = '', again, current } = entries;
    this.problem = again === undefined || again === passphrase ? undefined : 'salveLockUnlike';
    if (this.problem) return;
    this.isWaiting = true;
    try {
      await (again === undefined
        ? this.journal.unlock(passphrase)
        : this.journal.setPassphrase(passphrase, current));
      form.reset();
      this.#close();
    } catch (error) {
      this.problem =
        error instanceof JournalError && error.reason === 'passphrase' ? 'salveLockWrong' : 'salveLockFailed';
    }
    this.isWaiting = false;
    await this.#readState();
  }

  #lock(): void {
    this.journal.lock();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.shadowRoot!.querySelector('dialog');
  }

  #open(): void {
    openDialog(this.#dialog!);
  }

  #close = (): void => closeDialog(this.#dialog);

  /** Empties the fields: no passphrase stays in one that nobody sees. */
  #resetForm(): void {
    this.problem = undefined;
    this.#dialog!.querySelector('form')!.reset();
  }
}

addDefaultWords(reflection);
define('salve-reflection-lock', SalveReflectionLock);

declare global {
  interface HTMLElementTagNameMap {
    'salve-reflection-lock': SalveReflectionLock;
  }
}
