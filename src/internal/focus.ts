/** Whether focus is at an element or inside it, even where its window is not in front: there ":focus" matches nothing in WebKit. */
export function hasFocus(element: Element): boolean {
  return element.contains((element.getRootNode() as Document).activeElement);
}

/** Makes a change inside `root`; where that takes away what had focus, the reader goes on at what `next` finds in its place. */
export function keepFocus(
  root: ShadowRoot | null,
  change: () => void,
  next: () => HTMLElement | null | undefined,
): void {
  const held = root?.activeElement;
  change();
  if (held && !held.isConnected) next()?.focus({ preventScroll: true });
}
