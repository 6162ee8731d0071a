import { hasFocus } from '../../internal/focus.js';
import { controlsOf } from '../../subscribe/form.js';
import type { Field } from '../../subscribe/service.js';

/** What a reader fills in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of a form, and those that stand in slots beside it. */
export function readControls(form: HTMLFormElement, beside: Iterable<Element> = []): Control[] {
  return [...controlsOf(form), ...beside].filter((each): each is Control =>
    /^(input|select|textarea)$/.test(each.localName),
  );
}

/** The entries of controls that belong to no form, as a form would submit them. */
export function readEntries(controls: Control[]): Field[] {
  return controls.flatMap((control): Field[] => {
    const name = control.getAttribute('name');
    if (
      !name ||
      control.matches(':disabled, [type=checkbox]:not(:checked), [type=radio]:not(:checked), [type=submit]')
    )
      return [];
    const options =
      control.localName === 'select' ? [...(control as HTMLSelectElement).selectedOptions] : [control];
    return options.map(({ value }) => [name, value]);
  });
}

/** Where the errors of the page's own controls are said, as long as there are any. */
const notes = new WeakMap<Control, HTMLElement>();
let count = 0;

/**
 * Says beside a control what is wrong with it, in the tree it stands in, so that it describes the control; without words, nothing remains.
 * Returns whether that can be seen: a row of the page's own that has no room for it is left as it is laid out.
 */
export function showError(control: Control, words: string): boolean {
  if (words) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  const note = findNote(control) ?? (words ? addNote(control) : undefined);
  if (note && note.textContent !== words) {
    // Focus tells of an error where it comes to; where it is already, nothing would.
    note.role = words && hasFocus(control) ? 'alert' : null;
    note.textContent = words;
  }
  if (note && !words) removeNote(control);
  return !note?.hidden;
}

/** The place that stands ready beside a control of ours, or was made beside one of the page's. */
function findNote(control: Control): HTMLElement | undefined {
  const root = control.getRootNode();
  const ready =
    root instanceof ShadowRoot
      ? root.querySelector<HTMLElement>(`.salve-error[id="${control.id}-error"]`)
      : null;
  return ready ?? notes.get(control);
}

function addNote(control: Control): HTMLElement {
  const note = document.createElement('p');
  note.className = 'salve-error';
  note.id = `salve-error-${(count += 1)}`;
  const anchor = findRoom(control);
  // What stands beside the page's own slotted element is to be shown where that is.
  note.slot = anchor.slot;
  note.hidden = isRow(anchor.parentElement);
  anchor.before(note);
  control.setAttribute(
    'aria-describedby',
    `${note.id} ${control.getAttribute('aria-describedby') ?? ''}`.trim(),
  );
  notes.set(control, note);
  return note;
}

function removeNote(control: Control): void {
  const note = notes.get(control);
  if (!note) return;
  const rest = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== note.id);
  if (rest.length > 0) control.setAttribute('aria-describedby', rest.join(' '));
  else control.removeAttribute('aria-describedby');
  note.remove();
  notes.delete(control);
}

/** What an error can stand before: the control, or the label, group or row that it is in. */
function findRoom(control: Control): HTMLElement {
  let anchor: HTMLElement = control.closest<HTMLElement>('label') ?? control;
  while (isRow(anchor.parentElement) && anchor.parentElement!.localName !== 'form')
    anchor = anchor.parentElement!;
  return anchor;
}

/** Whether what is added to an element would take width from what is there. */
function isRow(element: Element | null): boolean {
  const { display } = element ? getComputedStyle(element) : { display: '' };
  return display === 'contents' ? isRow(element!.parentElement) : /flex|grid/.test(display);
}

/** Has the browser submit `fields`, as a form in `root`: fields may bear the names of a form's own properties. */
export function submitNatively(root: ParentNode, action: string, fields: Field[]): void {
  const form = document.createElement('form');
  form.hidden = true;
  form.method = 'post';
  form.action = action;
  form.append(
    ...fields.map(([name, value]) =>
      Object.assign(document.createElement('input'), { type: 'hidden', name, value }),
    ),
  );
  root.append(form);
  HTMLFormElement.prototype.submit.call(form);
  form.remove();
}
