import type { LitElement, ReactiveController } from 'lit';
import type { DraftController } from './draft-controller.js';

/** Shortest time in which an erasure can be undone. */
const UNDO_MS = 15_000;
/** Interval at which an expired undo button is checked: it stays while the reader is at it. */
const UNDO_POLL_MS = 1000;

/** Ends the undo of an erasure once its time is over. */
export class UndoController implements ReactiveController {
  #host: LitElement;
  #draft: DraftController;
  #undoable?: object;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: LitElement, draft: DraftController) {
    this.#host = host;
    this.#draft = draft;
    host.addController(this);
  }

  get button(): HTMLButtonElement | null {
    return this.#host.shadowRoot!.querySelector('.undo');
  }

  hostUpdated(): void {
    const { undo } = this.#draft.state;
    if (undo === this.#undoable) return;
    this.#undoable = undo;
    this.#end(UNDO_MS);
  }

  /** Ends the undo after `milliseconds`, or once the reader has left its button. */
  #end(milliseconds: number): void {
    clearTimeout(this.#timer);
    if (!this.#undoable) return;
    this.#timer = setTimeout(() => {
      if (this.button?.matches(':hover, :focus')) this.#end(UNDO_POLL_MS);
      else void this.#draft.send({ type: 'undoOver' });
    }, milliseconds);
  }
}
