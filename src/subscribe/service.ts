import { isObject } from '../json.js';

/** How a subscription travels: `native` is the browser's own submission of a form, `link` a page of the service's own. */
export type Transport = 'fetch' | 'jsonp' | 'frame' | 'native' | 'link';

/** A form's entry, as it is submitted. */
export type Field = [name: string, value: string];

/** What a reader asks for, and where it goes. */
export interface Subscription {
  /** The form's target, absolute; for some services their root. */
  action: URL;
  /** Trimmed, and checked by `checkAddress`. */
  email: string;
  /** Empty where the reader was not asked. */
  name: string;
  /** Lists, newsletters or groups, as the service names them. */
  lists: string[];
  /** Labels or tags. */
  labels: string[];
  /** Every entry of the form under the service's own names, the address among them. */
  fields: Field[];
  /** Address of the page that the form stands on. */
  page: string;
}

/** Why a subscription is not known to have arrived. */
export type FailureReason =
  /** The device has no network. */
  | 'offline'
  /** The request never got an answer: a tracker blocker, a CORS rule, or a server that is down; a browser tells none from the other. */
  | 'blocked'
  /** The page's own security policy (CSP, Trusted Types) refused the request. */
  | 'policy'
  | 'timeout'
  | 'rate-limited'
  /** The service takes no such address. */
  | 'invalid'
  /** The service wants a field or a consent that was left out. */
  | 'incomplete'
  /** The service answered no: by invitation only, a domain that it refuses, or a reason it keeps to itself. */
  | 'rejected'
  | 'captcha'
  /** What the author wrote leads nowhere: no such form, list or account. */
  | 'misconfigured'
  /** The service failed, or what came back was not its answer. */
  | 'unavailable';

export interface Success {
  ok: true;
  /**
   * `pending`: a mail waits to be confirmed. `subscribed`: nothing more to do. `accepted`: one of the two, where to say which
   * would tell who is on the list already.
   */
  state: 'pending' | 'subscribed' | 'accepted';
  /** Where the reader's mail is read, if the service names it. */
  mailbox?: { name: string; href: string };
  /** The site's own words, from its own endpoint alone. */
  message?: string;
}

export interface Failure {
  ok: false;
  reason: FailureReason;
  /** The site's own words, from its own endpoint alone. */
  message?: string;
}

export type Outcome = Success | Failure;

/** A request before it is sent; `fields` are sent as a form. */
export interface ServiceRequest {
  url: string;
  fields?: Field[];
  /** Sent as JSON, in place of `fields`. */
  json?: unknown;
  headers?: Record<string, string>;
  /** Whether `fields` are sent as `multipart/form-data`, where the service's own form is. */
  multipart?: boolean;
  /** For JSONP: the parameter that names the callback. */
  callback?: string;
}

export type Json = Record<string, unknown>;

/** What came back and could be read. */
export interface ServiceResponse {
  /** HTTP status; 200 for an answer that came by script or message. */
  status: number;
  text: string;
  /** The body, where it is a JSON object. */
  json: Json | undefined;
}

/** A newsletter service: how a subscription is put to it, and what its answer means. Pure; nothing here touches the page. */
export interface Service {
  /** The value of `service=`: lower case, without spaces. */
  name: string;
  /** The name that readers know, for "Continue on …". */
  label: string;
  transport: Transport | ((where: Pick<Subscription, 'action' | 'page'>) => Transport);
  /** The target of the service's forms, from the host on; or whether a form with these entries and attributes of these names is one. */
  matches?: RegExp | ((action: URL, fields: Field[], attributes: string[]) => boolean);
  /** The entries of a form that is made from attributes alone; empty ones are left out, but for honeypots. */
  compose?: (draft: Omit<Subscription, 'fields'>) => Record<string, string | string[]>;
  /** Where a form made from `compose` is submitted natively, unless that is `action`; undefined: nowhere, the reader follows `page`. */
  target?: (action: URL) => string | undefined;
  /** A page of the service's own where a reader can subscribe by hand. */
  page?: (action: URL) => string;
  /** A harmless GET before the request (a token); its text is handed to `request`. It alone is tried twice. */
  prepare?: (subscription: Subscription) => string;
  /** Unless given, `fields` are posted to `action`. */
  request?: (subscription: Subscription, prepared: string) => ServiceRequest;
  /** Unless given, no answer is success. */
  read?: (answer: ServiceResponse) => Outcome;
}

/** How a form travels in this place. */
export function transportOf(service: Service, where: Pick<Subscription, 'action' | 'page'>): Transport {
  return typeof service.transport === 'function' ? service.transport(where) : service.transport;
}

/** What an answer means: what HTTP says of every service, else what the service's own body says. */
export function judge({ read }: Service, answer: ServiceResponse): Outcome {
  const { status } = answer;
  if (status === 429) return fail('rate-limited');
  if (status === 404 || status === 410) return fail('misconfigured');
  const verdict = status < 500 ? read?.(answer) : undefined;
  // No body makes a success of a request that was refused.
  return verdict && !(verdict.ok && status >= 300) ? verdict : fail('unavailable');
}

/** `value` if it is an object, as every JSON answer of a service is. */
export function asObject(value: unknown): Json | undefined {
  return isObject(value) ? value : undefined;
}

export const succeed = (state: Success['state'], more: Partial<Success> = {}): Success => ({
  ok: true,
  state,
  ...more,
});
export const fail = (reason: FailureReason): Failure => ({ ok: false, reason });

/** A failure by what the service said of it: the first reason whose pattern fits, else `otherwise`. */
export function failBy(
  said: unknown,
  patterns: Partial<Record<FailureReason, RegExp>>,
  otherwise: FailureReason = 'rejected',
): Failure {
  const text = typeof said === 'string' ? said : JSON.stringify(said ?? '');
  const [reason = otherwise] = Object.entries(patterns).find(([, pattern]) => pattern.test(text)) ?? [];
  return fail(reason as FailureReason);
}
