import { type TemplateResult } from 'lit';
import type { Failure, Service } from '../subscribe/service.js';
import { type Attempt } from './subscribe-form.attempt.js';
import type { Checks } from './subscribe-form.checks.js';
import type { SalveSubscribeForm } from './subscribe-form.js';
/** What a view is told of a subscription on its way. */
export interface News {
    sending: boolean;
    slow: boolean;
    failure?: Failure;
    attempt?: Attempt;
    goOn: () => void;
    sendAgain: () => void;
}
/** Asks whether another address was meant, and says what has no room beside its field. */
export declare function renderHint(host: SalveSubscribeForm, { aside, loud, meant, takeMeant }: Checks): TemplateResult;
/** Says what is happening, or why it didn't work and what can be done: its region is there from the start. */
export declare function renderNews(host: SalveSubscribeForm, news: News): TemplateResult;
/** What leads to the service's own page, by the name that readers know. */
export declare function continueOn(host: SalveSubscribeForm, { label }: Service, { hostname }: URL): string;
