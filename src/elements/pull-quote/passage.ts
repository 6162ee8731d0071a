import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { articleAround, textOf } from '../../quote/article-text.js';
import { findPassage } from '../../quote/passage.js';
import type { TextIndex } from '../../quote/text-index.js';

/** How long a passage stays marked, in milliseconds. */
const MARKED = 4000;
const HIGHLIGHT = 'salve-passage';

/** Keeps a quote's passage: where the words of the article around it are, once they can be searched and whenever they have changed. */
export class PassageController implements ReactiveController {
  /** The passage; null where the article has none, undefined while that isn't known yet. */
  range: Range | null | undefined;
  /** The article's words, as last read. */
  index: TextIndex | undefined;

  #host: ReactiveControllerHost & Element;
  #quote: () => string;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, quote: () => string) {
    this.#host = host;
    this.#quote = quote;
    host.addController(this);
  }

  hostConnected(): void {
    const text = textOf(articleAround(this.#host));
    this.#leave = text.listen(() => {
      this.index = text.index;
      this.find();
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.index = this.range = undefined;
  }

  /** Looks again, because the quote has changed or the article has. */
  find(): void {
    if (this.index) this.range = findPassage(this.index, this.#quote()) ?? null;
  }

  /** Scrolls to the passage, marks it for a while, and takes the keyboard and the screen reader there. Nothing of it stays in the page. */
  go(): void {
    const { range } = this;
    if (!range) return;
    const block = blockOf(range);
    reveal(block);
    const behavior = matchMedia('(prefers-reduced-motion: no-preference)').matches ? 'smooth' : 'instant';
    if (block.getBoundingClientRect().height < innerHeight * 0.7)
      block.scrollIntoView({ block: 'center', behavior });
    else scrollBy({ top: range.getBoundingClientRect().top - innerHeight * 0.3, behavior });
    focus(block);
    mark(range);
  }
}

/** The nearest element around the start of a passage that is a box of its own. */
function blockOf({ startContainer }: Range): HTMLElement {
  let element = startContainer.parentElement!;
  while (/^(inline|contents|ruby)/.test(getComputedStyle(element).display) && element.parentElement)
    element = element.parentElement;
  return element;
}

/** Opens what an element is folded away in, as a browser does that finds words there. https://html.spec.whatwg.org/multipage/interaction.html#interaction-with-details-and-hidden=until-found */
function reveal(block: Element): void {
  for (let each: Element | null = block; each; each = each.parentElement) {
    if (each.localName === 'details') each.toggleAttribute('open', true);
    if (each.getAttribute('hidden') !== 'until-found') continue;
    each.dispatchEvent(new Event('beforematch', { bubbles: true }));
    each.removeAttribute('hidden');
  }
}

function focus(block: HTMLElement): void {
  if (!block.hasAttribute('tabindex')) {
    block.tabIndex = -1;
    block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true });
  }
  block.focus({ preventScroll: true });
}

let unmark = (): unknown => undefined;

/** Marks a range by a highlight and a style sheet that are gone after a while; an engine without highlights has the focus alone. */
function mark(range: Range): void {
  if (!('highlights' in CSS)) return;
  unmark();
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `::highlight(${HIGHLIGHT}) { background-color: color-mix(in oklab, currentColor 18%, transparent) }`,
  );
  root.adoptedStyleSheets.push(sheet);
  CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  const timer = setTimeout(() => unmark(), MARKED);
  unmark = () => {
    clearTimeout(timer);
    CSS.highlights.delete(HIGHLIGHT);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    unmark = () => undefined;
  };
}
