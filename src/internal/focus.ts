/** Finds the focused element of a root. happy-dom throws where focus is in another shadow root. */
export function findFocused(root: DocumentOrShadowRoot | null): Element | null | undefined {
  try {
    return root?.activeElement;
  } catch {
    return null;
  }
}

/**
 * Tells if focus is at an element or inside it, also in a background window, where ":focus"
 * matches nothing in WebKit.
 */
export function hasFocus(element: Element): boolean {
  return element.contains(findFocused(element.getRootNode() as Document)!);
}

/** Makes a change inside `root`. If it removes the focused element, focuses what `next` finds. */
export function keepFocus(
  root: ShadowRoot | null,
  change: () => void,
  next: () => HTMLElement | null | undefined,
): void {
  const held = findFocused(root);
  change();
  if (held && !held.isConnected) next()?.focus({ preventScroll: true });
}
