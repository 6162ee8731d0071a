import type { ReactiveController, ReactiveElement } from '@lit/reactive-element';
import { languageOf, removeHost, term, type TermArguments, type Words } from '../locales/localize.js';

/**
 * Gives an element its words in the language in force where it stands.
 * The element updates when it is put elsewhere, because another language may be in force there.
 * Out of the page it is no longer among the elements that a change of language updates.
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
