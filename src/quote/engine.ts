/**
 * Elements whose text no link can name: it differs in the next visit, or engines read it
 * differently. Chromium finds none in an inline block, and reads ruby with its readings.
 */
const UNNAMED = /^(salve-(?!article$)|(button|ruby|math)$)/;

/** Elements with text of their own, which some engines find between their two sides. */
const APART = 'slot, audio, video, select, textarea, iframe, object, canvas, input';

/** Elements that fold: Chromium finds no prefix across their edges. */
const FOLDING = 'details, summary, [hidden=until-found]';

/** Tells if a link can't name the text in an element. */
export function isUnnamed(element: Element, { display, contentVisibility }: CSSStyleDeclaration): boolean {
  return (
    UNNAMED.test(element.localName) ||
    display.startsWith('inline-') ||
    (element as HTMLElement).inert ||
    (contentVisibility === 'hidden' && element.getAttribute('hidden') !== 'until-found')
  );
}

/** Distance to the text beside an element: 2 if it is no context, less if it is no prefix. */
export function distanceOf(element: Element): number {
  return element.shadowRoot || element.matches(APART) ? 2 : element.matches(FOLDING) ? 0.25 : 0;
}

/**
 * Tells if an element's first letter is a float, with which Chromium finds no word. jsdom 26, of
 * Jest, writes an error for each pseudo-element that it is asked for; it has no `CSS` either.
 */
export function hasDropCap(element: Element): boolean {
  return 'CSS' in window && getComputedStyle(element, '::first-letter').float !== 'none';
}
