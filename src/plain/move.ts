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
  /** Tells that the plain tag goes. */
  isReplaced?: boolean;
}

/** Moves nodes into an element that is not in the page yet. Focus stays, and so does what plays. */
export function moveInto({ plain, element, nodes, insert, isReplaced }: Move): void {
  const restore = hasFocus(plain) ? holdFocus(plain, element) : undefined;
  const canMove = plain.isConnected && 'moveBefore' in element;
  if (canMove && (restore || plain.matches(STATEFUL) || plain.querySelector(STATEFUL))) {
    insert();
    for (const node of nodes) (element as Mover).moveBefore!(node, null);
  } else {
    element.append(...nodes);
    insert();
  }
  if (isReplaced) plain.remove();
  restore?.();
}

/** Remembers the focus and its caret, for after a removal that takes both. */
function holdFocus(plain: HTMLElement, element: HTMLElement): () => void {
  const root = plain.getRootNode() as Document;
  const focused = findFocused(root) as HTMLInputElement;
  const { selectionStart, selectionEnd, selectionDirection } = focused;
  return () => {
    const target = focused.isConnected ? focused : element;
    if (findFocused(root) === target) return;
    target.focus({ preventScroll: true });
    if (selectionStart != null)
      focused.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
  };
}
