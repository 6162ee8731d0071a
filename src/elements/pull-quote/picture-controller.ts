import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { term } from '../../locales/localize.js';
import type { Picture } from '../../quote/picture.js';
import { IS_AT_HAND, loadPicture } from './load-picture.js';
import type { PictureView } from './picture-view.js';

/** Words of a picture. */
export type PictureContent = Pick<Picture, 'quote' | 'credit'>;

/** Place for a sentence to the reader. */
interface Status {
  setStatus: (status: string) => void;
}

/** Offers a picture of a quote, and loads the dialog that shows it. */
export class PictureController implements ReactiveController {
  #host: LitElement;
  #readContent: () => PictureContent;
  #status: Status;
  #view?: PictureView;

  constructor(host: LitElement, readContent: () => PictureContent, status: Status) {
    this.#host = host;
    this.#readContent = readContent;
    this.#status = status;
    host.addController(this);
    if (IS_AT_HAND) this.#load();
  }

  /** Closes the dialog, because it is no modal one any more after a move. */
  hostDisconnected(): void {
    this.#view?.close();
  }

  hostUpdated(): void {
    this.#view?.closeOther();
  }

  /** Renders the button; a reader who comes near it will need the dialog. */
  renderButton(): TemplateResult {
    const load = (): void => this.#load();
    return html`<button part="button" type="button" @pointerenter=${load} @focus=${load} @click=${this.#open}>
      ${term(this.#host, 'salvePicture')}
    </button>`;
  }

  renderDialog(): TemplateResult | typeof nothing {
    return this.#view?.render() ?? nothing;
  }

  #load(onLoad?: () => void, onFail?: () => void): void {
    if (this.#view) return onLoad?.();
    loadPicture((View) => {
      this.#view ??= new View(this.#host, this.#readContent);
      this.#host.requestUpdate();
      onLoad?.();
    }, onFail);
  }

  #open = (): void => {
    this.#status.setStatus('');
    this.#load(
      () => {
        if (IS_AT_HAND) this.#view!.open();
        else void this.#host.updateComplete.then(() => this.#view!.open());
      },
      () => this.#status.setStatus(term(this.#host, 'salvePictureMissing')),
    );
  };
}
