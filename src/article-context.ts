import { ContextConsumer, createContext } from '@lit/context';
import type { ReactiveElement } from '@lit/reactive-element';
import type { Article } from './schema.js';

/**
 * Article around an element, from whoever has imported `<salve-article>`: who listens brings the
 * key alone. It is global, so that two copies of the library meet.
 */
export const articleContext = createContext<Article>(Symbol.for('salve-article'));

const PROVIDED = 'context-provider';

/** Tells elements that were there before `<salve-article>` that the page's article can be had. */
export function announcePage(): void {
  const contextTarget = globalThis.document?.documentElement;
  const event = new Event(PROVIDED, { bubbles: true });
  contextTarget?.dispatchEvent(Object.assign(event, { context: articleContext, contextTarget }));
}

/** Listens to the article around an element, which `<salve-article>` may provide later. */
export class ArticleConsumer extends ContextConsumer<typeof articleContext, ReactiveElement> {
  constructor(host: ReactiveElement) {
    super(host, { context: articleContext, subscribe: true });
  }

  override hostConnected(): void {
    super.hostConnected();
    document.addEventListener(PROVIDED, this.#askAgain);
  }

  override hostDisconnected(): void {
    super.hostDisconnected();
    document.removeEventListener(PROVIDED, this.#askAgain);
  }

  #askAgain = ({ context }: Event & { context?: unknown }): void => {
    if (context === articleContext && !this.value) super.hostConnected();
  };
}
