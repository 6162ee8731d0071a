/**
 * Means of sending a subscription.
 * `native`: the browser submits a form. `link`: the reader subscribes on a page of the service.
 */
export type Transport = 'fetch' | 'jsonp' | 'frame' | 'native' | 'link';
/** Entry of a form, as it is submitted. */
export type Field = [name: string, value: string];
/** Request of a reader, and its target. */
export interface Subscription {
    /** Target of the form, absolute; for some services the root of their site. */
    action: URL;
    /** Cleaned by `cleanAddress`, checked by `checkAddress`. */
    email: string;
    /** Empty if the reader was not asked. */
    name: string;
    /** Lists, newsletters or groups, as the service names them. */
    lists: string[];
    /** Labels or tags. */
    labels: string[];
    /** Entries of the form under the service's own names, with the address. */
    fields: Field[];
    /** Address of the page that the form stands on. */
    page: string;
}
/** Subscription before a service has given its entries their names. */
export type SubscriptionDraft = Omit<Subscription, 'fields'>;
/** Reason for which a subscription is not known to have arrived. */
export type FailureReason = 
/** The device has no network. */
'offline'
/**
 * The request got no answer, because of a tracker blocker, a CORS rule or a server that is down.
 * A browser tells none from the other.
 */
 | 'blocked'
/** The security policy of the page (CSP, Trusted Types) refused the request. */
 | 'policy' | 'timeout' | 'rate-limited'
/** The service takes no such address. */
 | 'invalid'
/** The service wants a field or a consent that was left out. */
 | 'incomplete'
/**
 * The service refused: it takes readers by invitation, or no address of this domain.
 * It may keep the reason to itself.
 */
 | 'rejected' | 'captcha'
/** The author named a form, a list or an account that doesn't exist. */
 | 'misconfigured'
/** The service failed, or something else answered for it. */
 | 'unavailable';
export interface Success {
    ok: true;
    /**
     * `pending`: a mail waits to be confirmed. `subscribed`: nothing more to do.
     * `accepted`: one of the two, because to say which would tell who is on the list already.
     */
    state: 'pending' | 'subscribed' | 'accepted';
    /** Site of the reader's mail, if the service names it. */
    mailbox?: {
        name: string;
        href: string;
    };
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
/** Request to a service, which is sent by POST; `fields` are sent as a form. */
export interface ServiceRequest {
    url: string;
    fields?: Field[];
    /** Sent as JSON, in place of `fields`. */
    json?: unknown;
    headers?: Record<string, string>;
    /** Sends `fields` as `multipart/form-data`, as the service's own form does. */
    multipart?: boolean;
    /** Parameter that names the callback of JSONP. Default: `callback`. */
    callback?: string;
}
export type Json = Record<string, unknown>;
/** Answer of a service that could be read. */
export interface ServiceResponse {
    /** HTTP status; 200 for an answer by script or message. */
    status: number;
    text: string;
    /** Body, if it is a JSON object. */
    json: Json | undefined;
}
/**
 * Newsletter service: makes its requests and reads its answers.
 * Its functions are pure and touch no page.
 */
export interface Service {
    /** Value of `service=`: lower case, without spaces. */
    name: string;
    /** Name that readers know, for "Continue on …"; empty: the host's name. */
    label: string;
    transport: Transport | ((where: Pick<Subscription, 'action' | 'page'>) => Transport);
    /**
     * Recognizes the service's forms: a pattern of the target without its scheme, or a function.
     * `attributes` are the names of the form's attributes.
     */
    matches?: RegExp | ((action: URL, fields: Field[], attributes: string[]) => boolean);
    /**
     * Makes the entries of a form by attributes. Default: `email` and `name`.
     * Empty ones are left out, except honeypots.
     */
    compose?: (draft: SubscriptionDraft) => Record<string, string | string[]>;
    /**
     * Finds the URL at which the browser submits a form made by `compose`. Default: `action`.
     * Undefined if there is none; the reader then follows `page`.
     */
    target?: (action: URL) => string | undefined;
    /** Finds a page of the service on which a reader can subscribe. */
    page?: (action: URL) => string;
    /**
     * Makes the URL of a GET before the request, such as for a token; its text goes to `request`.
     * It has to change nothing: a failure is tried a second time.
     */
    prepare?: (subscription: Subscription) => string;
    /** Makes the request. Default: `fields` are posted to `action`. */
    request?: (subscription: Subscription, prepared: string) => ServiceRequest;
    /**
     * Reads an answer; without it, none is a success.
     * Not called for the statuses 404, 410, 429 and 500 up; no success is taken from 300 up.
     */
    read?: (response: ServiceResponse) => Outcome;
}
/** Finds the transport for a form of this target on this page. */
export declare function transportOf(service: Service, where: Pick<Subscription, 'action' | 'page'>): Transport;
/** Reads an answer by its HTTP status, which means the same for every service, then by its body. */
export declare function readOutcome({ read }: Service, response: ServiceResponse): Outcome;
/** Returns `value` if it is an object, as every JSON answer of a service is. */
export declare function asObject(value: unknown): Json | undefined;
export declare const succeed: (state: Success["state"], more?: Partial<Success>) => Success;
export declare const fail: (reason: FailureReason) => Failure;
/** Makes a failure of a service's words: the first reason whose pattern fits, else `otherwise`. */
export declare function failBy(said: unknown, patterns: Partial<Record<FailureReason, RegExp>>, otherwise?: FailureReason): Failure;
