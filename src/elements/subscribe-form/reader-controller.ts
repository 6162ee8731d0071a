import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { hasFocus } from '../../internal/focus.js';
import type { Control } from '../../subscribe/form.js';
import { computeWait, findFilled, isOutOfSight } from '../../subscribe/spam.js';

/** Notes what a reader does at the form, which tells people from robots. */
export class ReaderController implements ReactiveController {
  #host: ReactiveElement;
  /** Time at which the reader came, on the clock of `performance`. */
  #arrival?: number;
  #sawTrustedInput = false;
  /** Fields that a hand or the browser wrote into, and that have been out of sight ever since. */
  #unseen = new Set<Element>();
  /** A script has moved the form since the reader was at it. */
  #wasMoved = false;
  /** Address of the page when the reader was last seen at it: a script may show another page. */
  #address = '';

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#wasMoved = true;
  }

  noteArrival(): void {
    this.#arrival ??= performance.now();
    this.#address = document.URL;
    this.#wasMoved = false;
  }

  noteInput({ isTrusted, type, target }: Event): void {
    this.#sawTrustedInput ||= isTrusted;
    if (isTrusted && type === 'input') this.#unseen.add(target as Element);
    for (const each of this.#unseen) if (!isOutOfSight(each)) this.#unseen.delete(each);
  }

  /** Tells whether the reader is at the form, or nowhere else on the page. */
  get isAtForm(): boolean {
    const { activeElement, body, URL: address } = this.#host.ownerDocument;
    // A move or a swap drops focus to the body: the reader may be on another page of the site.
    const isGone = this.#wasMoved || address !== this.#address;
    return hasFocus(this.#host) || (!isGone && (!activeElement || activeElement === body));
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
    const filled = findFilled(controls, this.#unseen);
    if (!this.#sawTrustedInput) return filled.length > 0;
    for (const honeypot of filled) Object.assign(honeypot, { value: '', checked: false });
    return false;
  }
}
