import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { formatNumber } from '../../locales/format.js';
import { LARGEST, readTakeAway, TakeAwayError, type Refusal } from '../../journal/files/import.js';
import { isSealed, unsealPage } from '../../journal/files/encrypted-page.js';
import { languageOf, say } from '../../locales/localize.js';
import type { Shelf } from './journal-controller.js';

/** Brings back what a file holds; what is here already stays as it is, and a file that is not what it should be changes nothing. */
export class BringBack {
  #host: LitElement;
  #shelf: Shelf;
  /** A sealed file that waits for its passphrase. */
  #sealed?: string;
  #refusal?: Refusal | 'passphrase';
  #brought?: number;

  constructor(host: LitElement, shelf: Shelf) {
    this.#host = host;
    this.#shelf = shelf;
  }

  render(): TemplateResult {
    const host = this.#host;
    return html`<form class="panel ui" part="bring-back" @submit=${this.#unseal}>
      <label class="field">
        ${say(host, 'salveJournalBringBackFile')}
        <input type="file" accept=".json,.html,application/json,text/html" @change=${this.#choose} />
      </label>
      <p class="quiet">${say(host, 'salveJournalBringBackHint')}</p>
      ${
        this.#sealed
          ? html`<label class="field">
                ${say(host, 'salveLockPassphrase')}
                <input name="passphrase" type="password" autocomplete="off" required />
              </label>
              <button class="solid"><span>${say(host, 'salveLockUnlock')}</span></button>`
          : nothing
      }
      <p role="alert" class="problem">${this.#refusal ? say(host, 'salveJournalRefused', this.#refusal) : ''}</p>
      <p role="status">
        ${this.#brought === undefined ? '' : say(host, 'salveJournalBrought', this.#brought, formatNumber(this.#brought, languageOf(host)))}
      </p>
    </form>`;
  }

  #choose = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files![0];
    this.#sealed = this.#refusal = this.#brought = undefined;
    if (file) await this.#try(async () => (file.size > LARGEST ? this.#refuse('large') : this.#read(await file.text())));
    // The same file may be chosen again.
    input.value = '';
  };

  #unseal = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('[name=passphrase]');
    if (!input || !this.#sealed) return;
    const file = this.#sealed;
    this.#refusal = undefined;
    await this.#try(async () => {
      const page = await unsealPage(file, input.value);
      this.#sealed = undefined;
      await this.#read(page);
    });
  };

  async #read(file: string): Promise<void> {
    if (isSealed(file)) {
      this.#sealed = file;
      return;
    }
    const entries = readTakeAway(file, location.origin);
    const keys = await this.#shelf.attempt((journal) => journal.merge(entries));
    this.#brought = keys?.length;
  }

  #refuse(reason: Refusal | 'passphrase'): void {
    this.#refusal = reason;
  }

  async #try(act: () => unknown): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#refuse(error instanceof TakeAwayError ? error.reason : this.#sealed ? 'passphrase' : 'foreign');
    }
    this.#host.requestUpdate();
  }
}
