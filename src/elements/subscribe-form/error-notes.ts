import { hasFocus } from '../../internal/focus.js';
import type { Control } from '../../subscribe/form.js';

/** Ids of the notes that stand in the page. */
const NOTE_ID = /^salve-error-\d+$/;

/** Notes beside the page's own controls, as long as there is an error. */
const notes = new WeakMap<Control, HTMLElement>();
let count = 0;

/**
 * Says beside a control what is wrong with it.
 * The note stands in the control's tree, so that it describes it.
 * Without a message, nothing remains. A message that is there already is not said a second time.
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

/** Says whether a control's error can be seen beside it: the page's own row may have no room. */
export function isPlaced(control: Control): boolean {
  return !findNote(control)?.hidden;
}

/**
 * Makes the notes in `host` those of `errors`, without a word aloud.
 * A clone or a page from a cache brings notes that are over; a morph takes away those that are not.
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

/** Finds the note that stands ready beside our control, or was made beside one of the page's. */
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
  const anchor = findRoom(control);
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

/** Finds what an error can stand before: the control, or the label, group or row that it is in. */
function findRoom(control: Control): HTMLElement {
  let anchor: HTMLElement = control.closest<HTMLElement>('label') ?? control;
  while (isRow(anchor.parentElement) && anchor.parentElement!.localName !== 'form')
    anchor = anchor.parentElement!;
  return anchor;
}

/** Says whether something added to an element would take width from what is there. */
function isRow(element: Element | null): boolean {
  const { display } = element ? getComputedStyle(element) : { display: '' };
  return display === 'contents' ? isRow(element!.parentElement) : /flex|grid/.test(display);
}
