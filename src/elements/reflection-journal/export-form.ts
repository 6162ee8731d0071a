import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { download } from '../../internal/download.js';
import { formatMoment, formatNumber } from '../../locales/format.js';
import { writePage } from '../../journal/files/html-page.js';
import type { Journal } from '../../journal/journal.js';
import { encryptPage } from '../../journal/files/encrypted-page.js';
import { writeJson, writeMarkdown, writeText } from '../../journal/files/export.js';
import { languageOf, term, type Words } from '../../locales/localize.js';
import type { JournalController } from './journal-controller.js';

/** Formats by the ending of their files, each with the type that a browser saves it under. */
const FORMATS = { html: 'text/html', txt: 'text/plain', md: 'text/markdown', json: 'application/json' };
type Format = keyof typeof FORMATS;

const NAMES: Record<Format, keyof Words> = {
  html: 'salveJournalAsPage',
  txt: 'salveJournalAsText',
  md: 'salveJournalAsMarkdown',
  json: 'salveJournalAsJson',
};

/** Saves everything as a file in the format that the reader chooses; no server takes part. */
export class ExportForm {
  #host: LitElement;
  #journal: JournalController;
  #format: Format = 'html';
  #isEncrypted = false;
  #isShown = false;
  #saved?: string;

  constructor(host: LitElement, journal: JournalController) {
    this.#host = host;
    this.#journal = journal;
  }

  render(): TemplateResult {
    const host = this.#host;
    return html`<form class="panel ui" part="take-away" @submit=${this.#save}>
      <fieldset>
        <legend>${term(host, 'salveJournalTakeAway')}</legend>
        ${(Object.keys(FORMATS) as Format[]).map(
          (format) =>
            html`<label class="choice">
              <input
                type="radio"
                name="format"
                value=${format}
                .checked=${format === this.#format}
                @change=${() => this.#set({ format })}
              />
              ${term(host, NAMES[format] as 'salveJournalAsPage')}
            </label>`,
        )}
      </fieldset>
      ${this.#format === 'html' ? this.#renderEncryption() : nothing}
      <p class="quiet">
        ${term(host, this.#isEncrypted && this.#format === 'html' ? 'salveJournalSealedHint' : 'salveJournalFileHint')}
      </p>
      <button class="solid"><span>${term(host, 'salveJournalSave')}</span></button>
      <p role="status">${this.#saved ? term(host, 'salveJournalSaving', this.#saved) : ''}</p>
    </form>`;
  }

  #renderEncryption(): TemplateResult {
    const host = this.#host;
    return html`<label class="choice">
        <input
          type="checkbox"
          .checked=${this.#isEncrypted}
          @change=${() => this.#set({ isEncrypted: !this.#isEncrypted })}
        />
        ${term(host, 'salveJournalSeal')}
      </label>
      ${
        this.#isEncrypted
          ? html`<label class="field">
                ${term(host, 'salveLockPassphrase')}
                <input
                  name="passphrase"
                  type=${this.#isShown ? 'text' : 'password'}
                  autocomplete="off"
                  spellcheck="false"
                  translate="no"
                  required
                />
              </label>
              <label class="choice">
                <input
                  type="checkbox"
                  .checked=${this.#isShown}
                  @change=${() => this.#set({ isShown: !this.#isShown })}
                />
                ${term(host, 'salveJournalPassphraseShow')}
              </label>`
          : nothing
      }`;
  }

  #set({
    format = this.#format,
    isEncrypted = this.#isEncrypted,
    isShown = this.#isShown,
  }: {
    format?: Format;
    isEncrypted?: boolean;
    isShown?: boolean;
  }): void {
    this.#format = format;
    this.#isEncrypted = isEncrypted;
    this.#isShown = isShown;
    this.#saved = undefined;
    this.#host.requestUpdate();
  }

  #save = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const passphrase = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('[name=passphrase]');
    const file = await this.#journal.attempt((journal) => this.#write(journal, passphrase?.value));
    if (file === undefined) return;
    if (passphrase) passphrase.value = '';
    this.#saved = `reflections-${new Date().toISOString().slice(0, 10)}.${this.#format}`;
    download(new Blob([file], { type: FORMATS[this.#format] }), this.#saved);
    this.#host.requestUpdate();
  };

  async #write(journal: Journal, passphrase?: string): Promise<string> {
    const host = this.#host;
    const language = languageOf(host);
    const words = {
      language,
      direction: getComputedStyle(host).direction,
      title: term(host, 'salveJournalFileTitle', location.host),
      untitled: term(host, 'salveJournalUntitled'),
      date: (iso: string) => formatMoment(iso, language),
      versions: (count: number) => `${term(host, 'salvePromptVersions')}: ${formatNumber(count, language)}`,
    };
    const entries = await journal.entries();
    const written = entries.filter(({ text }) => text);
    if (this.#format === 'txt') return writeText(written, words);
    if (this.#format === 'md') return writeMarkdown(written, words);
    if (this.#format === 'json') return writeJson(entries, location.origin);
    const page = writePage(entries, location.origin, words);
    if (passphrase === undefined) return page;
    return encryptPage(page, passphrase, {
      ...words,
      title: term(host, 'salveJournalSealedTitle'),
      explanation: term(host, 'salveJournalSealedHint'),
      passphrase: term(host, 'salveLockPassphrase'),
      open: term(host, 'salveLockUnlock'),
      wrong: term(host, 'salveLockWrong'),
      noScript: term(host, 'salveJournalSealedScript'),
    });
  }
}
