import { findFirstLink } from '../../text.js';

/** Elements that handle a click themselves, and those that open above the card. */
const INTERACTIVE =
  '[href], button, input, select, textarea, label, summary, audio, video, iframe, dialog, [popover], [contenteditable], [tabindex], [role=button]';

/** Finds a card's one link; around plain HTML it is the author's own. */
export function findLink(card: Element): HTMLAnchorElement | undefined {
  return (
    card.shadowRoot?.querySelector<HTMLAnchorElement>('.headline a[href]') ??
    findFirstLink(card, ':is(h1, h2, h3, h4, h5, h6) a[href]') ??
    findFirstLink(card)
  );
}

/** Passes a click on a card on to its link, unless it is on a control or selects text. */
export function follow(card: Element, event: MouseEvent): void {
  const link = findLink(card);
  if (!link || !event.isTrusted || event.defaultPrevented || event.button > 1 || isSelected(card)) return;
  const path = event.composedPath();
  const [own] = (path.slice(0, path.indexOf(card)) as Element[]).filter(
    (node) => 'matches' in node && node.matches(INTERACTIVE),
  );
  // The cover is a link too: only a plain click, which a router may want, goes to the other.
  if (own && (own !== card.shadowRoot?.querySelector('.cover') || isModified(event))) return;
  event.preventDefault();
  event.stopPropagation();
  // No engine follows a synthetic middle click, but each opens a new tab for Ctrl or Command.
  const middle = {
    bubbles: true,
    cancelable: true,
    composed: true,
    shiftKey: event.shiftKey,
    ctrlKey: true,
    metaKey: true,
  };
  link.dispatchEvent(new MouseEvent('click', event.button === 1 ? middle : event));
}

/** Tells if a reader has selected text of a card; any text where the browser doesn't say which. */
function isSelected(card: Element): boolean {
  const selection = getSelection()!;
  const shadowRoots = [card.shadowRoot, card.getRootNode()].filter((root) => root instanceof ShadowRoot);
  const [range] = selection.getComposedRanges?.({ shadowRoots }) ?? [];
  const isWithin = (node: Node): boolean => card.contains(node) || !!card.shadowRoot?.contains(node);
  return (
    !!String(selection) &&
    (!range ||
      selection.containsNode(card, true) ||
      isWithin(range.startContainer) ||
      isWithin(range.endContainer))
  );
}

function isModified({ altKey, button, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey || button > 0;
}
