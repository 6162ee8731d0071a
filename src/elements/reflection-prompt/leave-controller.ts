import type { LitElement, ReactiveController } from 'lit';
import type { DraftController } from './draft-controller.js';

/** Tells the draft that the page is hidden or put away. */
export class LeaveController implements ReactiveController {
  #draft: DraftController;
  #update: () => void;

  /** `update` renders at once: a page that is put away keeps no word of a visit on its screen. */
  constructor(host: LitElement, draft: DraftController, update: () => void) {
    this.#draft = draft;
    this.#update = update;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#leave);
    document.addEventListener('visibilitychange', this.#leave);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#leave);
    document.removeEventListener('visibilitychange', this.#leave);
  }

  #leave = ({ type }: Event): void => {
    const isGone = type === 'pagehide';
    if (!isGone && !document.hidden) return;
    void this.#draft.send({ type: isGone ? 'gone' : 'hidden' });
    if (isGone) this.#update();
  };
}
