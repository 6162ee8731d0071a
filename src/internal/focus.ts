/**
 * Tells if focus is at an element or inside it, also in a background window, where ":focus"
 * matches nothing in WebKit.
 */
export function hasFocus(element: Element): boolean {
  return element.contains((element.getRootNode() as Document).activeElement);
}

/** Makes a change inside `root`. If it removes the focused element, focuses what `next` finds. */
export function keepFocus(
  root: ShadowRoot | null,
  change: () => void,
  next: () => HTMLElement | null | undefined,
): void {
  const held = root?.activeElement;
  change();
  if (held && !held.isConnected) next()?.focus({ preventScroll: true });
}
