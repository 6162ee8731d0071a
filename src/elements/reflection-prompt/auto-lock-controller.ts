import type { LitElement, ReactiveController } from 'lit';
import type { DraftController } from './draft-controller.js';

/** When somebody last wrote into a prompt of this page, or opened the lock: milliseconds. One that is idle must not lock another that is not. */
let lastActivity = 0;

/** Locks what is kept once nobody has written for the author's while. */
export class AutoLockController implements ReactiveController {
  #keeper: DraftController;
  #minutes: () => number | undefined;
  #isOpen = false;
  #timer?: ReturnType<typeof setTimeout>;

  constructor(host: LitElement, keeper: DraftController, minutes: () => number | undefined) {
    this.#keeper = keeper;
    this.#minutes = minutes;
    host.addController(this);
  }

  hostUpdated(): void {
    const isOpen = this.#keeper.lockState === 'unlocked';
    if (isOpen && !this.#isOpen) this.wake();
    this.#isOpen = isOpen;
  }

  /** Begins the while anew. */
  wake(): void {
    lastActivity = Date.now();
    this.#wait();
  }

  #wait = (): void => {
    clearTimeout(this.#timer);
    const minutes = this.#minutes();
    if (!minutes || this.#keeper.lockState !== 'unlocked') return;
    const left = lastActivity + minutes * 60_000 - Date.now();
    if (left > 0) this.#timer = setTimeout(this.#wait, left);
    else void this.#keeper.lock();
  };
}
