import { readWebUrl } from '../url.js';
import { cleanAddress } from './address.js';
import type { Field, Service, Subscription, SubscriptionDraft } from './service.js';
import { isHoneypot, isOutOfSight } from './spam.js';

/** Form that the browser submits by itself where the script can do no better. */
export interface NativeForm {
  action: string;
  fields: Field[];
}

/** Element that a reader fills in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/**
 * Reads a form's target as its author meant it; undefined unless it is an http(s) address.
 * An editor may have turned `&` into `&amp;`, and some services leave the scheme out.
 */
export function readAction(action: string | null | undefined, base: string): URL | undefined {
  const href = readWebUrl(action?.replaceAll('&amp;', '&'), base);
  return href === undefined ? undefined : new URL(href);
}

/**
 * Reads the controls of a form, then those among `slotted`, which stand in slots inside it.
 * An input may be called "elements" and hide the form's property.
 */
export function readControls(form: HTMLFormElement, slotted: Iterable<Element> = []): Control[] {
  const read = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements')!.get!;
  return [...(read.call(form) as HTMLFormControlsCollection), ...slotted].filter((each): each is Control =>
    /^(input|select|textarea)$/.test(each.localName),
  );
}

/** Reads the entries of controls that belong to no form, as a form would submit them. */
export function readEntries(controls: Control[]): Field[] {
  return controls.flatMap((control): Field[] => {
    const name = nameOf(control);
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

/** Tells a submission that closes a dialog and sends nothing. */
export function closesDialog(form: HTMLFormElement, submitter: HTMLElement | null): boolean {
  return /^dialog$/i.test(submitter?.getAttribute('formmethod') ?? form.getAttribute('method') ?? '');
}

/**
 * Writes a value as a reader's key does, for a framework that controls the field. React puts a
 * setter of its own on such a field, and hears of nothing that goes through it.
 */
export function writeValue(field: Control, value: string): void {
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')!;
  set!.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Types of controls that a reader types words into. */
const TYPED = /^(text|email|search|tel|url|textarea)$/;

/** Empties a form, and controls outside it that are submitted with it. */
export function clearControls(form: HTMLFormElement, controls: Control[]): void {
  HTMLFormElement.prototype.reset.call(form);
  for (const control of controls as HTMLInputElement[]) {
    if (control.form === form || control.localName === 'select') continue;
    control.value = control.defaultValue;
    control.checked = control.defaultChecked;
  }
  // A framework writes its own state back unless it hears. React made what was typed the default.
  for (const control of controls)
    if (TYPED.test(control.type)) writeValue(control, Object.hasOwn(control, 'value') ? '' : control.value);
}

/** Names that services give to the field for the address. */
const EMAIL_NAMES = /e-?mail|^(EA|ne|field_0)$/i;
/** Names that services give to the field for the reader's name. */
const PERSON_NAMES = /^(full-?|first-?)?_?name$|fname|first_?name|^nn$/i;

/**
 * Finds the field for the address by its type, else by its `autocomplete`, else by its name.
 * One that is in sight comes before a honeypot that looks like it.
 */
export function findEmailField(form: HTMLFormElement): HTMLInputElement | undefined {
  const inputs = readControls(form).filter(
    (control): control is HTMLInputElement =>
      control.localName === 'input' &&
      /^(text|email)$/.test((control as HTMLInputElement).type) &&
      !isHoneypot(nameOf(control)),
  );
  const find = (among: HTMLInputElement[]): HTMLInputElement | undefined =>
    among.find(({ type }) => type === 'email') ??
    among.find((input) => input.getAttribute('autocomplete')?.includes('email')) ??
    among.find((input) => EMAIL_NAMES.test(nameOf(input)));
  // Looking for what is in sight lays the page out.
  return (inputs[1] && find(inputs.filter((input) => !isOutOfSight(input)))) ?? find(inputs);
}

function nameOf(control: Element): string {
  return control.getAttribute('name') ?? '';
}

/** Reads the entries of a pasted form, its address clean, as `submitter` submits them. No files. */
export function readFields(form: HTMLFormElement, submitter?: HTMLElement | null): Field[] {
  const name = findEmailField(form)?.getAttribute('name');
  return [...new FormData(form, submitter)]
    .filter((entry): entry is Field => typeof entry[1] === 'string')
    .map(([key, value]): Field => [key, key === name ? cleanAddress(value) : value]);
}

/** Reads the target of a pasted form. Without one, a form posts to the page it stands on. */
export function readTarget(form: HTMLFormElement, submitter?: HTMLElement | null): URL | undefined {
  const target =
    submitter?.getAttribute('formaction') || form.getAttribute('action') || form.ownerDocument.URL;
  return readAction(target, form.baseURI);
}

/** Reads a pasted form; undefined if it has no field for the address or no target. */
export function readForm(form: HTMLFormElement, submitter?: HTMLElement | null): Subscription | undefined {
  const field = findEmailField(form);
  const action = readTarget(form, submitter);
  if (!field || !action) return undefined;
  const fields = readFields(form, submitter);
  return {
    action,
    email: cleanAddress(field.value),
    name: fields.find(([key]) => PERSON_NAMES.test(key))?.[1].trim() ?? '',
    lists: [],
    labels: [],
    fields,
    page: form.ownerDocument.URL,
  };
}

/** Makes a subscription from attributes; `more` are entries of slotted controls. */
export function composeSubscription(
  service: Service,
  draft: SubscriptionDraft,
  more: Field[] = [],
): Subscription {
  const entries = Object.entries(service.compose?.(draft) ?? { email: draft.email, name: draft.name });
  const fields = entries.flatMap(([key, values]) => [values].flat().map((value): Field => [key, value]));
  return { ...draft, fields: [...fields.filter(([key, value]) => value || isHoneypot(key)), ...more] };
}

/** Makes a form for the browser to submit; undefined if the service takes none. */
export function composeNativeForm(
  service: Service,
  { action, fields }: Subscription,
): NativeForm | undefined {
  const target = service.target ? service.target(action) : action.href;
  return target === undefined ? undefined : { action: target, fields };
}

/**
 * Has the browser submit `fields` by a form in `parent`.
 * An entry may be called "submit" or "action", and then hides the form's own.
 */
export function submitNatively(parent: ParentNode, { action, fields }: NativeForm): void {
  const page = parent.ownerDocument!;
  const form = page.createElement('form');
  form.hidden = true;
  form.method = 'post';
  form.action = action;
  for (const [name, value] of fields)
    form.append(Object.assign(page.createElement('input'), { type: 'hidden', name, value }));
  parent.append(form);
  HTMLFormElement.prototype.submit.call(form);
  form.remove();
}
