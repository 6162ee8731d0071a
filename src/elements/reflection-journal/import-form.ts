import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { formatNumber } from '../../locales/format.js';
import { MAX_BYTES, readExport, ImportError, type Refusal } from '../../journal/files/import.js';
import { isEncrypted, decryptPage } from '../../journal/files/encrypted-page.js';
import { languageOf, term } from '../../locales/localize.js';
import type { JournalController } from './journal-controller.js';

/**
 * Brings back the reflections of a file. Those that are here already stay as they are.
 * A file that is damaged, or not one of ours, changes nothing.
 */
export class ImportForm {
  #host: LitElement;
  #journal: JournalController;
  /** An encrypted file that waits for its passphrase. */
  #encryptedFile?: string;
  #refusal?: Refusal | 'passphrase';
  #mergedCount?: number;

  constructor(host: LitElement, journal: JournalController) {
    this.#host = host;
    this.#journal = journal;
  }

  render(): TemplateResult {
    const host = this.#host;
    const count = this.#mergedCount;
    const refusal = this.#refusal ? term(host, 'salveJournalRefused', this.#refusal) : '';
    const outcome =
      count === undefined
        ? ''
        : term(host, 'salveJournalBrought', count, formatNumber(count, languageOf(host)));
    return html`<form class="panel ui" part="bring-back" @submit=${this.#decrypt}>
      <label class="field">
        <span id="file">${term(host, 'salveJournalBringBackFile')}</span>
        <input
          aria-labelledby="file"
          type="file"
          accept=".json,.html,application/json,text/html"
          @change=${this.#choose}
        />
      </label>
      <p class="quiet">${term(host, 'salveJournalBringBackHint')}</p>
      ${
        this.#encryptedFile
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
    this.#encryptedFile = this.#refusal = this.#mergedCount = undefined;
    if (file)
      await this.#try(async () =>
        file.size > MAX_BYTES ? this.#refuse('large') : this.#read(await file.text()),
      );
    // The same file may be chosen again.
    input.value = '';
  };

  #decrypt = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const input = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('[name=passphrase]');
    if (!input || !this.#encryptedFile) return;
    const file = this.#encryptedFile;
    this.#refusal = undefined;
    await this.#try(async () => {
      const page = await decryptPage(file, input.value);
      this.#encryptedFile = undefined;
      await this.#read(page);
    });
  };

  async #read(file: string): Promise<void> {
    if (isEncrypted(file)) {
      this.#encryptedFile = file;
      return;
    }
    const entries = readExport(file, location.origin);
    const keys = await this.#journal.attempt((journal) => journal.merge(entries));
    this.#mergedCount = keys?.length;
  }

  #refuse(reason: Refusal | 'passphrase'): void {
    this.#refusal = reason;
  }

  async #try(act: () => unknown): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#refuse(
        error instanceof ImportError ? error.reason : this.#encryptedFile ? 'passphrase' : 'foreign',
      );
    }
    this.#host.requestUpdate();
  }
}
