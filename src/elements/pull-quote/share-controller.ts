import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { QuoteSharedEvent, QuoteShareEvent } from '../../events.js';
import { copyText } from '../../internal/copy-text.js';
import { term } from '../../locales/localize.js';

interface ShareContent {
  url: string;
  /** Words as the author wrote them, for the events. */
  quote: string;
  /** Words between marks, with author and source, for those who read them. */
  text: string;
}

interface ShareOptions {
  content(): ShareContent;
  /** Loads what the link is written with, where it isn't here; a failure is no rejection. */
  prepare(): Promise<void> | undefined;
}

/** Longest wait for it after a press: WebKit lets a page share for a second after one. */
const MAX_WAIT_MS = 500;

/** Shares a quote and its link: by the system's sheet, else by copying, else to copy by hand. */
export class ShareController {
  #status = '';
  /** Quote and link that could not be copied, to copy by hand. */
  #uncopied = '';
  #host: LitElement;
  #options: ShareOptions;
  #isWaiting = false;

  constructor(host: LitElement, options: ShareOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Renders the button; a reader who comes near it will need the link. */
  renderButton(): TemplateResult {
    const prepare = (): void => void this.#options.prepare();
    return html`<button
      part="button"
      type="button"
      @pointerenter=${prepare}
      @focus=${prepare}
      @click=${() => this.#press()}
    >
      ${term(this.#host, 'share' in navigator ? 'salveShareQuote' : 'salveCopyQuote')}
    </button>`;
  }

  renderStatus(): TemplateResult {
    return html`<span class="status" part="status" role="status">${this.#status}</span> ${
        this.#uncopied
          ? html`<textarea
              readonly
              aria-label=${this.#status}
              .value=${this.#uncopied}
              @focus=${selectAll}
            ></textarea>`
          : nothing
      }`;
  }

  /** Shares once what writes the link is here; after a while, a link to the article alone. */
  async #press(): Promise<void> {
    if (this.#isWaiting) return;
    const loading = this.#options.prepare();
    if (loading) {
      this.#isWaiting = true;
      await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, MAX_WAIT_MS))]);
      this.#isWaiting = false;
      // Nobody hears the event of a quote that has left, and so could cancel it.
      if (!this.#host.isConnected) return;
    }
    await this.#share();
  }

  async #share(): Promise<void> {
    const { url, quote, text } = this.#options.content();
    this.setStatus('');
    if (!this.#host.dispatchEvent(new QuoteShareEvent(url, quote))) return;
    try {
      if ('share' in navigator) await navigator.share({ text, url });
      else throw new Error('No share sheet here');
    } catch (error) {
      // A share sheet that the reader closed is an answer.
      if ((error as Error).name === 'AbortError' || !(await this.#copy(`${text}\n${url}`))) return;
    }
    this.#host.dispatchEvent(new QuoteSharedEvent(url, quote));
  }

  /** Copies a text, or shows it to copy by hand; resolves to true if it was copied. */
  async #copy(text: string): Promise<boolean> {
    const isCopied = await copyText(text);
    this.setStatus(
      term(this.#host, isCopied ? 'salveQuoteCopied' : 'salveQuoteNotCopied'),
      isCopied ? '' : text,
    );
    return isCopied;
  }

  /** Says what came of sharing, with what could not be copied. */
  setStatus(status: string, uncopied = ''): void {
    this.#status = status;
    this.#uncopied = uncopied;
    this.#host.requestUpdate();
  }
}

function selectAll(event: FocusEvent): void {
  (event.target as HTMLTextAreaElement).select();
}
