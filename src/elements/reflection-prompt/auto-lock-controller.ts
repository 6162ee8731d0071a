import type { LitElement, ReactiveController } from 'lit';
import type { DraftController } from './draft-controller.js';

/**
 * Time of the last input into any prompt of this page, or of its unlocking: milliseconds.
 * A prompt that is idle must not lock another that is not.
 */
let lastActivity = 0;

/** Locks the journal once nobody has written for the author's number of minutes. */
export class AutoLockController implements ReactiveController {
  #draft: DraftController;
  #minutes: () => number | undefined;
  #isOpen = false;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: LitElement, draft: DraftController, minutes: () => number | undefined) {
    this.#draft = draft;
    this.#minutes = minutes;
    host.addController(this);
  }

  hostUpdated(): void {
    const isOpen = this.#draft.state.lock === 'unlocked';
    if (isOpen && !this.#isOpen) this.touch();
    this.#isOpen = isOpen;
  }

  /** Starts the minutes again. */
  touch(): void {
    lastActivity = Date.now();
    this.#wait();
  }

  #wait = (): void => {
    clearTimeout(this.#timer);
    const minutes = this.#minutes();
    if (!minutes || this.#draft.state.lock !== 'unlocked') return;
    const left = lastActivity + minutes * 60_000 - Date.now();
    if (left <= 0) return void this.#draft.send({ type: 'lock' });
    this.#timer = setTimeout(this.#wait, left);
    // A timer stands still while the device sleeps.
    document.addEventListener('visibilitychange', this.#wait, { once: true });
  };
}
