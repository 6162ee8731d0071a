import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Updates an element whenever its content changes: words may come after their elements. */
export class ContentController implements ReactiveController {
  #host: ReactiveControllerHost & Element;
  #observer?: MutationObserver;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** True if nothing of the content is visible. */
  get isBlank(): boolean {
    return [...this.#host.childNodes].every((node) =>
      node instanceof Element
        ? node.matches('script, template, style')
        : node.nodeType === Node.COMMENT_NODE || !node.textContent!.trim(),
    );
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => this.#host.requestUpdate());
    this.#observer.observe(this.#host, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  }

  hostDisconnected(): void {
    this.#observer!.disconnect();
  }
}
