import { type TemplateResult } from 'lit';
import type { Service } from '../../subscribe/service.js';
import type { ValidationController } from './validation-controller.js';
import type { FormHost } from './options.js';
import type { SubmitController } from './submit-controller.js';
/** Asks whether another address was meant, and says what has no room beside its field. */
export declare function renderHint(host: FormHost, { aside, loud, meant, takeMeant }: ValidationController): TemplateResult;
/** Says what is happening, or why it didn't work and what can be done: its region is there from the start. */
export declare function renderStatus(host: FormHost, sending: SubmitController): TemplateResult;
/** What leads to the service's own page, by the name that readers know. */
export declare function continueOn(host: FormHost, { label }: Service, { hostname }: URL): string;
