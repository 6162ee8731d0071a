import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { matchesMedia } from '../../internal/media.js';
import { articleAround, textOf } from '../../quote/article-text.js';
import { findPassage } from '../../quote/passage.js';
import type { TextIndex } from '../../quote/text-index.js';
import { directiveOf } from './load-link.js';

/** Time that a passage stays highlighted. */
const HIGHLIGHT_MS = 4000;
const HIGHLIGHT_NAME = 'salve-passage';

/** Finds a quote's passage in the article around it, and again after each change there. */
export class PassageController implements ReactiveController {
  /** Passage of the quote; null if there is none, undefined while that isn't known yet. */
  range: Range | null | undefined;
  /** Index of the article's text, as last read. */
  index: TextIndex | undefined;

  #host: ReactiveControllerHost & Element;
  #quote: () => string;
  #stopListening: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element, quote: () => string) {
    this.#host = host;
    this.#quote = quote;
    host.addController(this);
  }

  /** Fragment directive that leads to the passage, once what writes it is there. */
  get directive(): string | undefined {
    return this.range ? directiveOf(this.range) : undefined;
  }

  /** Text that lacks the quote, once the page is complete, and is long enough for a misquote. */
  get lacking(): TextIndex | undefined {
    const { range, index } = this;
    const isLong = range === null && index!.text.length * 2 > this.#quote().length;
    return isLong && document.readyState === 'complete' ? index : undefined;
  }

  hostConnected(): void {
    const text = textOf(articleAround(this.#host));
    this.#stopListening = text.listen(() => {
      this.index = text.index;
      this.find();
      this.#host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.#stopListening?.();
    this.index = this.range = undefined;
  }

  /** Looks again after a change of the quote or the article. */
  find(): void {
    if (this.index) this.range = findPassage(this.index, this.#quote()) ?? null;
  }

  /** Scrolls to the passage, highlights it for a while and focuses it, leaving nothing behind. */
  go(): void {
    const { range } = this;
    if (!range) return;
    const block = blockOf(range);
    revealBlock(block);
    const behavior = matchesMedia('(prefers-reduced-motion: no-preference)') ? 'smooth' : 'instant';
    if (block.getBoundingClientRect().height < innerHeight * 0.7)
      block.scrollIntoView?.({ block: 'center', behavior });
    else scrollBy({ top: range.getBoundingClientRect().top - innerHeight * 0.3, behavior });
    focusBlock(block);
    highlightRange(range);
  }
}

/** Finds the nearest element around the start of a passage that is a box of its own. */
function blockOf({ startContainer }: Range): HTMLElement {
  let element = startContainer.parentElement!;
  while (/^(inline|contents|ruby)/.test(getComputedStyle(element).display) && element.parentElement)
    element = element.parentElement;
  return element;
}

/**
 * Opens the `<details>` and hidden elements around a block, as a browser's own search does.
 * https://html.spec.whatwg.org/multipage/interaction.html#interaction-with-details-and-hidden=until-found
 */
function revealBlock(block: Element): void {
  for (let each: Element | null = block; each; each = each.parentElement) {
    if (each.localName === 'details') each.toggleAttribute('open', true);
    if (each.getAttribute('hidden') !== 'until-found') continue;
    each.dispatchEvent(new Event('beforematch', { bubbles: true }));
    each.removeAttribute('hidden');
  }
}

function focusBlock(block: HTMLElement): void {
  if (!block.hasAttribute('tabindex')) {
    block.tabIndex = -1;
    block.addEventListener('blur', () => block.removeAttribute('tabindex'), { once: true });
  }
  block.focus({ preventScroll: true });
}

let removeHighlight = (): unknown => undefined;

/**
 * Highlights a range for a while. An engine without the Custom Highlight API has the focus alone.
 */
function highlightRange(range: Range): void {
  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  if (!(window.CSS?.highlights && 'adoptedStyleSheets' in root)) return;
  removeHighlight();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `::highlight(${HIGHLIGHT_NAME}) { background-color: color-mix(in oklab, currentColor 18%, transparent) }`,
  );
  root.adoptedStyleSheets.push(sheet);
  CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(range));
  const timer = setTimeout(() => removeHighlight(), HIGHLIGHT_MS);
  removeHighlight = () => {
    clearTimeout(timer);
    CSS.highlights.delete(HIGHLIGHT_NAME);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
    removeHighlight = () => undefined;
  };
}
