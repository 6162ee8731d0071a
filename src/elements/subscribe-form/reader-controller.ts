import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { hasFocus } from '../../internal/focus.js';
import type { Control } from '../../subscribe/form.js';
import { computeWait, findFilled } from '../../subscribe/spam.js';

/** Notes what a reader does at the form, which tells people from robots. */
export class ReaderController implements ReactiveController {
  #host: ReactiveElement;
  /** Time at which the reader came, on the clock of `performance`. */
  #arrival?: number;
  #sawTrustedInput = false;
  /** A script has moved the form since the reader was at it. */
  #wasMoved = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wasMoved = true;
  }

  noteArrival(): void {
    this.#arrival ??= performance.now();
    this.#wasMoved = false;
  }

  noteInput({ isTrusted }: Event): void {
    this.#sawTrustedInput ||= isTrusted;
  }

  /** Tells whether the reader is at the form, or nowhere else on the page. */
  get isAtForm(): boolean {
    const { activeElement, body } = this.#host.ownerDocument;
    // A move drops focus to the body: the reader may have gone on to another page of the site.
    return hasFocus(this.#host) || (!this.#wasMoved && (!activeElement || activeElement === body));
  }

  /** Waits until a request is no faster than a person. */
  async wait(): Promise<void> {
    const now = performance.now();
    await new Promise((resolve) => setTimeout(resolve, computeWait(this.#arrival ?? now, now)));
  }

  /**
   * Clears the honeypots that a password manager filled for a person.
   * Returns true if a robot filled some: they stay for the service to judge.
   */
  clearHoneypots(controls: Control[]): boolean {
    const filled = findFilled(controls);
    if (!this.#sawTrustedInput) return filled.length > 0;
    for (const honeypot of filled) Object.assign(honeypot, { value: '', checked: false });
    return false;
  }
}
