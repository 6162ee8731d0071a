import { readWebUrl } from '../url.js';
import { cleanAddress } from './address.js';
import type { Field, Service, Subscription } from './service.js';
import { isHoneypot } from './spam.js';

/** What a form natively submits where the script can do no better. */
export interface NativeForm {
  action: string;
  fields: Field[];
}

type Draft = Omit<Subscription, 'fields'>;

/**
 * A form's target as its author meant it: copied through an editor, `&` may have become `&amp;`, and some services leave the scheme out.
 * Undefined where it is no http(s) address.
 */
export function readAction(action: string | null | undefined, base: string): URL | undefined {
  const href = readWebUrl(action?.replaceAll('&amp;', '&'), base);
  return href === undefined ? undefined : new URL(href);
}

/** The controls of a form, however its inputs are named: `form.elements` may itself be an input. */
export function controlsOf(form: HTMLFormElement): Element[] {
  const read = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements')!.get!;
  return [...(read.call(form) as HTMLFormControlsCollection)];
}

const EMAIL = /e-?mail|^(EA|ne|field_0)$/i;
const NAME = /^(full-?|first-?)?_?name$|fname|first_?name|^nn$/i;

/** The field for the address: by type, then by what autofill calls it, then by name. */
export function findEmailField(form: HTMLFormElement): HTMLInputElement | undefined {
  const inputs = controlsOf(form).filter(
    (control): control is HTMLInputElement =>
      control.localName === 'input' &&
      /^(text|email)$/.test((control as HTMLInputElement).type) &&
      !isHoneypot(nameOf(control)),
  );
  return (
    inputs.find(({ type }) => type === 'email') ??
    inputs.find((input) => input.getAttribute('autocomplete')?.includes('email')) ??
    inputs.find((input) => EMAIL.test(nameOf(input)))
  );
}

function nameOf(control: Element): string {
  return control.getAttribute('name') ?? '';
}

/** A pasted form's entries as they would be submitted by `submitter`, the address cleaned; files stay out. */
export function readFields(form: HTMLFormElement, submitter?: HTMLElement | null): Field[] {
  const name = findEmailField(form)?.getAttribute('name');
  return [...new FormData(form, submitter)]
    .filter((entry): entry is Field => typeof entry[1] === 'string')
    .map(([key, value]): Field => [key, key === name ? cleanAddress(value) : value]);
}

/** A pasted form as a subscription; undefined where it has no address field or leads nowhere. */
export function readForm(form: HTMLFormElement, submitter?: HTMLElement | null): Subscription | undefined {
  const field = findEmailField(form);
  // Without a target a form posts to the page it stands on.
  const target =
    submitter?.getAttribute('formaction') || form.getAttribute('action') || form.ownerDocument.URL;
  const action = readAction(target, form.baseURI);
  if (!field || !action) return undefined;
  const fields = readFields(form, submitter);
  return {
    action,
    email: cleanAddress(field.value),
    name: fields.find(([key]) => NAME.test(key))?.[1].trim() ?? '',
    lists: [],
    labels: [],
    fields,
    page: form.ownerDocument.URL,
  };
}

/** A subscription from attributes alone; `more` are entries of controls that the author slotted in. */
export function composeSubscription(service: Service, draft: Draft, more: Field[] = []): Subscription {
  const entries = Object.entries(service.compose?.(draft) ?? { email: draft.email, name: draft.name });
  const fields = entries.flatMap(([key, values]) => [values].flat().map((value): Field => [key, value]));
  return { ...draft, fields: [...fields.filter(([key, value]) => value || isHoneypot(key)), ...more] };
}

/** The form that the browser can submit by itself for a subscription made from attributes; undefined where the service takes none. */
export function nativeForm(service: Service, { action, fields }: Subscription): NativeForm | undefined {
  const target = service.target ? service.target(action) : action.href;
  return target === undefined ? undefined : { action: target, fields };
}
