import { cleanAddress } from '../../subscribe/address.js';
import {
  composeSubscription,
  findEmailField,
  nativeForm,
  readAction,
  readForm,
} from '../../subscribe/form.js';
import type { Field, Service, Subscription } from '../../subscribe/service.js';
import { findService, serviceNames } from '../../subscribe/services.js';
import { warn } from '../../warn.js';
import { readControls, readEntries, submitNatively, type Control } from './error-notes.js';
import type { FormHost } from './options.js';

/** A form that a reader sends off, and where it goes. */
export interface Submission {
  form: HTMLFormElement;
  submitter: HTMLElement | null;
  /** Whether the form is the page's own, which the browser can submit as it stands. */
  isPasted: boolean;
  service: Service;
  subscription: Subscription;
}

/** The service that takes a form; one by a name that nobody has is told to the author. */
export function serviceOf(
  host: FormHost,
  action: URL,
  fields: Field[] = [],
  attributes: string[] = [],
): Service {
  const named = findService(host.service, action, fields, attributes);
  if (!named)
    warn(host.localName, `knows no service="${host.service}"; it knows ${serviceNames().join(', ')}.`);
  return named ?? findService(undefined, action, fields, attributes)!;
}

/** Where a form by attributes alone leads; undefined where the page has a form of its own, or `action` leads nowhere. */
export function actionOf(host: FormHost): URL | undefined {
  const { localName: tag, action } = host;
  if (host.querySelector('form')) return undefined;
  const url = readAction(action, host.baseURI);
  if (action && !url)
    warn(
      tag,
      `action="${action}" leads nowhere; it is the http(s) address that the service's own form is sent to.`,
    );
  return url;
}

/** Every control that goes along with a form: its own, and those that the page has slotted in beside it. */
export function controlsFor(host: FormHost, form: HTMLFormElement): Control[] {
  return readControls(
    form,
    isPasted(host, form) ? [] : host.querySelectorAll(':is(input, select, textarea):is([slot], [slot] *)'),
  );
}

/** What a form asks for; undefined where it has no field for an address, and is none of ours. */
export function readAttempt(
  host: FormHost,
  form: HTMLFormElement,
  submitter: HTMLElement | null,
): Submission | undefined {
  const [lists, labels] = [host.lists, host.labels].map(
    (text) => text?.split(',').flatMap((each) => each.trim() || []) ?? [],
  );
  if (isPasted(host, form)) {
    const read = readForm(form, submitter);
    if (!read) return undefined;
    const subscription = { ...read, lists: lists!, labels: labels! };
    return {
      form,
      submitter,
      isPasted: true,
      service: serviceOf(host, read.action, read.fields, form.getAttributeNames()),
      subscription,
    };
  }
  const action = actionOf(host)!;
  const service = serviceOf(host, action);
  const find = (id: string): HTMLInputElement | null => form.querySelector(`#${id}`);
  const draft = {
    action,
    email: cleanAddress(findEmailField(form)!.value),
    name: find('name')?.value.trim() ?? '',
    lists: lists!,
    labels: labels!,
    page: host.ownerDocument.URL,
  };
  const more = readEntries(controlsFor(host, form).filter((control) => !form.contains(control)));
  if (host.consentName && find('consent')?.checked) more.push([host.consentName, 'yes']);
  return {
    form,
    submitter,
    isPasted: false,
    service,
    subscription: composeSubscription(service, draft, more),
  };
}

/** How a reader can go on where the script can't: by submitting the form (true), by a link, or not at all. */
export function wayOn({ isPasted, service, subscription }: Submission): true | string | undefined {
  return isPasted || nativeForm(service, subscription) ? true : service.page?.(subscription.action);
}

/** Has the browser submit what `wayOn` says can be. */
export function goOn({ form, submitter, isPasted, service, subscription }: Submission): void {
  const native = isPasted ? undefined : nativeForm(service, subscription);
  if (native) submitNatively(form.getRootNode() as ShadowRoot, native.action, native.fields);
  else if (isPasted)
    HTMLFormElement.prototype.requestSubmit.call(form, submitter?.isConnected ? submitter : null);
}

function isPasted(host: FormHost, form: HTMLFormElement): boolean {
  return form.getRootNode() !== host.shadowRoot;
}
