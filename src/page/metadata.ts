/** Nodes of a page that describe its article. */
export const METADATA = 'link[rel~="canonical" i], meta[property], meta[name], script[type*="ld+json" i]';

/** Facts that articles of one site often share. */
const SHARED = /author|section|site_name/i;

/** The metadata of a page, some of which a swap may have left behind. */
export class Metadata {
  #document: Document;
  /** Contents when the page last rested. */
  #contents = new WeakMap<Element, string>();
  /** Contents under the article before this one. */
  #left?: WeakMap<Element, string>;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Takes what stands there for the metadata of the present article. */
  remember(): void {
    this.#contents = new WeakMap(this.#list().map((node) => [node, contentOf(node)]));
  }

  /** Takes what stood there for the metadata of a former article. */
  leave(): void {
    this.#left = this.#contents;
    this.remember();
  }

  /**
   * Tells that a node speaks of the present article: it has changed since the former one.
   * A fact that articles share speaks, too, where any other node has changed.
   */
  speaks = (node: Element): boolean =>
    this.#isChanged(node) ||
    (SHARED.test(node.getAttribute('property') ?? node.getAttribute('name') ?? '') &&
      this.#list().some((other) => this.#isChanged(other)));

  #isChanged(node: Element): boolean {
    return this.#left?.get(node) !== contentOf(node);
  }

  #list(): Element[] {
    return [...this.#document.querySelectorAll(METADATA)];
  }
}

const contentOf = ({ attributes, textContent }: Element): string =>
  [...attributes].map(({ value }) => value).join('\n') + textContent;
