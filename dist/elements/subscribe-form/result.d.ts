import { type TemplateResult } from 'lit';
import type { Success } from '../../subscribe/service.js';
import type { FormHost } from './options.js';
import type { SubmitController } from './submit-controller.js';
/** Words with the address set apart from them, whichever way the page reads. */
export declare function isolate(address: string, words: (mark: string) => string): TemplateResult;
/**
 * What follows a subscription that the service has said yes to: the same for an address that is new and one that was known.
 * A reader who is elsewhere by then, and so is not taken here, is told.
 */
export declare function renderResult(form: FormHost, { state, mailbox, message }: Success, sending: SubmitController): TemplateResult;
