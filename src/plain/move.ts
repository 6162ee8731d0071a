import { findFocused, hasFocus } from '../internal/focus.js';

/** Elements that begin anew, pause or close where they are taken out of the page. */
const STATEFUL = 'iframe, object, embed, video, audio, dialog[open], [popover]';

/** Node with a method that not every engine has. */
interface Mover {
  moveBefore?(node: Node, child: Node | null): void;
}

/** Move of `nodes` into `element`, which `insert` puts into the page near `plain`. */
interface Move {
  plain: HTMLElement;
  element: HTMLElement;
  nodes: Node[];
  insert: () => void;
}

/** Moves nodes into an element that is not in the page yet. Focus stays, and so does what plays. */
export function moveInto({ plain, element, nodes, insert }: Move): void {
  const isFocused = hasFocus(plain);
  const canMove = plain.isConnected && 'moveBefore' in element;
  if (canMove && (isFocused || plain.querySelector(STATEFUL) || plain.matches(STATEFUL))) {
    insert();
    for (const node of nodes) (element as Mover).moveBefore!(node, null);
  } else {
    const restore = isFocused ? holdFocus(plain, element) : undefined;
    element.append(...nodes);
    insert();
    restore?.();
  }
}

/** Remembers the focus and its caret, for after a removal that takes both. */
function holdFocus(plain: HTMLElement, element: HTMLElement): () => void {
  const focused = findFocused(plain.getRootNode() as Document) as HTMLInputElement;
  const { selectionStart, selectionEnd, selectionDirection } = focused;
  return () => {
    (focused.isConnected ? focused : element).focus({ preventScroll: true });
    if (selectionStart != null)
      focused.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
  };
}
