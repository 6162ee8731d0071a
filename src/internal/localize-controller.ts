import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { languageOf, removeHost, term, type TermArguments, type Words } from '../locales/localize.js';

/**
 * Reads the words of an element in the language in force where it stands.
 * The element updates when it is put elsewhere, because another language may be in force there.
 * Outside the page, changes of language no longer update it.
 */
export class LocalizeController implements ReactiveController {
  #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Language tag (BCP 47). */
  get language(): string {
    return languageOf(this.#host);
  }

  term<K extends keyof Words>(key: K, ...values: TermArguments<K>): string {
    return term(this.#host, key, ...values);
  }

  hostConnected(): void {
    if (this.#host.hasUpdated) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeHost(this.#host);
  }
}
