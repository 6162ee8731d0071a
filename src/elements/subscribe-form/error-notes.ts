import { hasFocus } from '../../internal/focus.js';
import type { Control } from '../../subscribe/form.js';

/** Ids of notes beside the page's own controls. */
const NOTE_ID = /^salve-error-\d+$/;

/** Notes beside the page's own controls. */
const notes = new WeakMap<Control, HTMLElement>();
let count = 0;

/**
 * Shows an error in a note beside a control, or removes the note if `message` is empty.
 * The note is in the control's tree, because `aria-describedby` finds no id in another.
 * A message that is there already is not announced a second time.
 */
export function showError(control: Control, message: string, announces = hasFocus(control)): void {
  const note = findNote(control) ?? (message ? addNote(control) : undefined);
  if (note && note.textContent !== message) {
    // A screen reader reads the note when focus comes to the field, not if it is there already.
    note.role = message && announces ? 'alert' : null;
    note.textContent = message;
  }
  if (!message) {
    notes.get(control)?.remove();
    notes.delete(control);
  }
  setOrRemove(control, 'aria-invalid', message && 'true');
  // The page's own descriptions stay, those by notes that are gone don't.
  const others = describersOf(control).filter((id) => !NOTE_ID.test(id));
  setOrRemove(control, 'aria-describedby', [notes.get(control)?.id ?? [], others].flat().join(' '));
}

/** Tells whether a control's error can be seen beside it: a row of the page's has no room. */
export function isPlaced(control: Control): boolean {
  return !findNote(control)?.hidden;
}

/**
 * Makes the notes in `host` those of `errors`, silently.
 * A clone, or a page from a cache, brings notes that are over; a morph removes those that are not.
 */
export function restoreErrors(host: Element, errors: ReadonlyMap<Control, string>): void {
  const controls = [...host.querySelectorAll<Control>('input, select, textarea')];
  const kept = new Set(controls.map((control) => notes.get(control)));
  for (const note of host.querySelectorAll<HTMLElement>('.salve-error'))
    if (NOTE_ID.test(note.id) && !kept.has(note)) note.remove();
  for (const control of controls)
    if (errors.has(control) || describersOf(control).some((id) => NOTE_ID.test(id)))
      showError(control, errors.get(control) ?? '', false);
}

/** Finds the empty note of the form by attributes, or the one made beside a control of the page. */
function findNote(control: Control): HTMLElement | undefined {
  const root = control.getRootNode();
  const ready =
    root instanceof ShadowRoot
      ? root.querySelector<HTMLElement>(`.salve-error[id="${control.id}-error"]`)
      : null;
  const made = notes.get(control);
  // A morph may have taken it out.
  return ready ?? (made?.getRootNode() === root ? made : undefined);
}

function addNote(control: Control): HTMLElement {
  const note = document.createElement('p');
  note.className = 'salve-error';
  note.id = `salve-error-${(count += 1)}`;
  const anchor = findAnchor(control);
  // A note beside a slotted element of the page's belongs to the same slot.
  note.slot = anchor.slot;
  note.hidden = isRow(anchor.parentElement);
  anchor.before(note);
  notes.set(control, note);
  return note;
}

function setOrRemove(control: Control, name: string, value: string): void {
  if (value) control.setAttribute(name, value);
  else control.removeAttribute(name);
}

function describersOf(control: Control): string[] {
  return control.getAttribute('aria-describedby')?.split(/\s+/).filter(Boolean) ?? [];
}

/** Finds the element to put an error before: the control, or the label, group or row around it. */
function findAnchor(control: Control): HTMLElement {
  let anchor: HTMLElement = control.closest<HTMLElement>('label') ?? control;
  while (isRow(anchor.parentElement) && anchor.parentElement!.localName !== 'form')
    anchor = anchor.parentElement!;
  return anchor;
}

/** Tells whether a child added to an element would take width from the others. */
function isRow(element: Element | null): boolean {
  const { display } = element ? getComputedStyle(element) : { display: '' };
  return display === 'contents' ? isRow(element!.parentElement) : /flex|grid/.test(display);
}
