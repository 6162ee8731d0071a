import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { QuoteSharedEvent, QuoteShareEvent } from '../../events.js';
import { copyText } from '../../internal/copy-text.js';
import { term } from '../../locales/localize.js';

/** What is passed on: the author's words for the events, and the same between marks, with who said it, for whoever reads them. */
interface Shared {
  url: string;
  quote: string;
  text: string;
}

/** Passes a quote and its link on: by the system's sheet, else by copying, else for the reader to copy by hand. */
export class Sharing {
  /** What came of it. */
  #status = '';
  /** The quote and its link, where they could not be copied. */
  #byHand = '';
  #host: LitElement;
  #shared: () => Shared;

  constructor(host: LitElement, shared: () => Shared) {
    this.#host = host;
    this.#shared = shared;
  }

  renderButton(): TemplateResult {
    return html`<button part="button" type="button" @click=${() => this.#share()}>
      ${term(this.#host, 'share' in navigator ? 'salveShareQuote' : 'salveCopyQuote')}
    </button>`;
  }

  renderOutcome(): TemplateResult {
    return html`<span class="status" part="status" role="status">${this.#status}</span> ${
        this.#byHand
          ? html`<textarea
              readonly
              aria-label=${this.#status}
              .value=${this.#byHand}
              @focus=${selectAll}
            ></textarea>`
          : nothing
      }`;
  }

  async #share(): Promise<void> {
    const { url, quote, text } = this.#shared();
    this.#say('');
    if (!this.#host.dispatchEvent(new QuoteShareEvent(url, quote))) return;
    try {
      if ('share' in navigator) await navigator.share({ text, url });
      else throw new Error('No share sheet here');
    } catch (error) {
      // A sheet that the reader has put away is an answer.
      if ((error as Error).name === 'AbortError' || !(await this.#copy(`${text}\n${url}`))) return;
    }
    this.#host.dispatchEvent(new QuoteSharedEvent(url, quote));
  }

  /** Copies, or shows what to copy by hand; tells whether it was copied. */
  async #copy(text: string): Promise<boolean> {
    const isCopied = await copyText(text);
    this.#say(term(this.#host, isCopied ? 'salveQuoteCopied' : 'salveQuoteNotCopied'), isCopied ? '' : text);
    return isCopied;
  }

  #say(status: string, byHand = ''): void {
    this.#status = status;
    this.#byHand = byHand;
    this.#host.requestUpdate();
  }
}

function selectAll(event: FocusEvent): void {
  (event.target as HTMLTextAreaElement).select();
}
