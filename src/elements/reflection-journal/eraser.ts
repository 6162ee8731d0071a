import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { formatNumber } from '../../locales/format.js';
import type { Erased } from '../../journal/journal.js';
import { ReflectionErasedEvent } from '../../events.js';
import { languageOf, term } from '../../locales/localize.js';
import { findFocused } from '../../internal/focus.js';
import type { JournalController } from './journal-controller.js';

/** Time in which an erasure can be undone once focus and pointer have left its notice. */
const UNDO_MS = 10_000;

/**
 * Erases one reflection, those of an article, or all.
 * It says what goes and asks first; for a while after, the reader can undo it.
 */
export class Eraser implements ReactiveController {
  /** Number of the changes so far to how a row looks. */
  version = 0;
  #host: LitElement;
  #journal: JournalController;
  #asked?: string;
  #erased?: Erased;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: LitElement, journal: JournalController) {
    this.#host = host;
    this.#journal = journal;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onVisibilityChange);
    window.addEventListener('pagehide', this.#finish);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onVisibilityChange);
    window.removeEventListener('pagehide', this.#finish);
    this.#finish();
  }

  /** Renders a button that asks, then the question in its place. Without keys, everything goes. */
  renderAction(id: string, label: string, name: string, keys?: string[]): TemplateResult {
    const host = this.#host;
    if (this.#asked !== id) {
      return html`<button
        type="button"
        data-ask=${id}
        aria-label=${name ? `${label}: ${name}` : label}
        @click=${() => this.#ask(id)}
      >
        ${label}
      </button>`;
    }
    const sentence = !keys
      ? term(host, 'salveJournalEraseAllAsk')
      : keys.length === 1
        ? term(host, 'salveJournalEraseOneAsk')
        : term(host, 'salveJournalEraseArticleAsk', formatNumber(keys.length, languageOf(host)));
    return html`<div class="panel ui" role="group" aria-labelledby="ask">
      <p id="ask">${sentence}</p>
      <div class="row">
        <button type="button" @click=${() => this.#erase(keys)}>${term(host, 'salvePromptErase')}</button>
        <button type="button" class="keep" @click=${() => this.#ask()}>
          ${term(host, 'salveJournalKeep')}
        </button>
      </div>
    </div>`;
  }

  renderNotice(): TemplateResult {
    const host = this.#host;
    return html`
      <div role="status">
        ${
          this.#erased
            ? html`<div
                class="notice"
                part="notice"
                @focusin=${this.#stopTimer}
                @focusout=${this.#startTimer}
                @pointerenter=${this.#stopTimer}
                @pointerleave=${this.#startTimer}
              >
                <p>
                  ${term(host, 'salveJournalErased', formatNumber(this.#erased.keys.length, languageOf(host)))}
                </p>
                <button type="button" class="undo" @click=${() => this.#undo()}>
                  ${term(host, 'salvePromptUndo')}
                </button>
              </div>`
            : nothing
        }
      </div>
    `;
  }

  async #ask(id?: string): Promise<void> {
    const before = this.#asked;
    this.#asked = id;
    await this.#show();
    const buttons = [...this.#host.shadowRoot!.querySelectorAll<HTMLElement>('.keep, [data-ask]')];
    buttons.find(({ className, dataset }) => (id ? className === 'keep' : dataset.ask === before))?.focus();
  }

  async #erase(keys?: string[]): Promise<void> {
    this.#finish();
    const erased = await this.#journal.attempt((journal) => journal.erase(keys));
    this.#asked = undefined;
    this.#erased = erased;
    for (const key of erased?.keys ?? []) this.#host.dispatchEvent(new ReflectionErasedEvent(key));
    await this.#show();
    // The button that had focus is gone with its row.
    this.#host.shadowRoot!.querySelector<HTMLElement>('.undo')?.focus({ preventScroll: true });
    if (erased && !findFocused(this.#host.shadowRoot)) this.#startTimer();
  }

  async #undo(): Promise<void> {
    const erased = this.#erased;
    this.#erased = undefined;
    clearTimeout(this.#timer);
    if (erased) await this.#journal.attempt(() => erased.undo());
    await this.#show();
    this.#host.shadowRoot!.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
  }

  #stopTimer = (): void => clearTimeout(this.#timer);

  #startTimer = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#finish, UNDO_MS);
  };

  #onVisibilityChange = (): void => {
    if (document.hidden) this.#finish();
  };

  #finish = (): void => {
    clearTimeout(this.#timer);
    this.#erased?.finish();
    this.#erased = undefined;
    void this.#show();
  };

  async #show(): Promise<void> {
    this.version += 1;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
