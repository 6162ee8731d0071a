import { type TemplateResult } from 'lit';
import type { Service } from '../subscribe/service.js';
import type { Checks } from './subscribe-form.checks.js';
import type { SalveSubscribeForm } from './subscribe-form.js';
import type { Sending } from './subscribe-form.sending.js';
/** Asks whether another address was meant, and says what has no room beside its field. */
export declare function renderHint(host: SalveSubscribeForm, { aside, loud, meant, takeMeant }: Checks): TemplateResult;
/** Says what is happening, or why it didn't work and what can be done: its region is there from the start. */
export declare function renderNews(host: SalveSubscribeForm, sending: Sending): TemplateResult;
/** What leads to the service's own page, by the name that readers know. */
export declare function continueOn(host: SalveSubscribeForm, { label }: Service, { hostname }: URL): string;
