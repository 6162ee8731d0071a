import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { formatNumber } from '../../locales/format.js';
import { MAX_BYTES, readExport, ImportError, type Refusal } from '../../journal/files/import.js';
import { isEncrypted, decryptPage } from '../../journal/files/encrypted-page.js';
import { languageOf, term } from '../../locales/localize.js';
import type { JournalController } from './journal-controller.js';

/** Brings back what a file holds; what is here already stays as it is, and a file that is not what it should be changes nothing. */
export class ImportForm {
  #host: LitElement;
  #shelf: JournalController;
  /** A sealed file that waits for its passphrase. */
  #sealed?: string;
  #refusal?: Refusal | 'passphrase';
  #brought?: number;

  constructor(host: LitElement, shelf: JournalController) {
    this.#host = host;
    this.#shelf = shelf;
  }

  render(): TemplateResult {
    const host = this.#host;
    const count = this.#brought;
    const refusal = this.#refusal ? term(host, 'salveJournalRefused', this.#refusal) : '';
    const outcome =
      count === undefined
        ? ''
        : term(host, 'salveJournalBrought', count, formatNumber(count, languageOf(host)));
    return html`<form class="panel ui" part="bring-back" @submit=${this.#unseal}>
      <label class="field">
        ${term(host, 'salveJournalBringBackFile')}
        <input type="file" accept=".json,.html,application/json,text/html" @change=${this.#choose} />
      </label>
      <p class="quiet">${term(host, 'salveJournalBringBackHint')}</p>
      ${
        this.#sealed
          ? html`<label class="field">
                ${term(host, 'salveLockPassphrase')}
                <input name="passphrase" type="password" autocomplete="off" required />
              </label>
              <button class="solid"><span>${term(host, 'salveLockUnlock')}</span></button>`
          : nothing
      }
      <p role="alert" class="problem">${refusal}</p>
      <p role="status">${outcome}</p>
    </form>`;
  }

  #choose = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files![0];
    this.#sealed = this.#refusal = this.#brought = undefined;
    if (file)
      await this.#try(async () =>
        file.size > MAX_BYTES ? this.#refuse('large') : this.#read(await file.text()),
      );
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
      const page = await decryptPage(file, input.value);
      this.#sealed = undefined;
      await this.#read(page);
    });
  };

  async #read(file: string): Promise<void> {
    if (isEncrypted(file)) {
      this.#sealed = file;
      return;
    }
    const entries = readExport(file, location.origin);
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
      this.#refuse(error instanceof ImportError ? error.reason : this.#sealed ? 'passphrase' : 'foreign');
    }
    this.#host.requestUpdate();
  }
}
