import { html, nothing, type TemplateResult } from 'lit';
import type { FailureReason, Service } from '../../subscribe/service.js';
import { term } from '../../locales/localize.js';
import { wayOn, type Submission } from './submission.js';
import type { ValidationController } from './validation-controller.js';
import type { FormHost } from './options.js';
import { isolate } from './result.js';
import type { SubmitController } from './submit-controller.js';

/** Failures after which the service's own page may do better, and those after which the same may. */
const ELSEWHERE: FailureReason[] = ['blocked', 'policy', 'timeout', 'rejected', 'captcha', 'unavailable'];
const AGAIN: FailureReason[] = ['blocked', 'timeout', 'unavailable'];

/** Asks whether another address was meant, and says what has no room beside its field. */
export function renderHint(
  host: FormHost,
  { aside, loud, meant, takeMeant }: ValidationController,
): TemplateResult {
  const question = meant && isolate(meant, (mark) => term(host, 'salveDidYouMean', mark));
  return html`
    ${aside ? html`<span class="salve-error" role=${loud ? 'alert' : nothing}>${aside}</span>` : nothing}
    <span id="hint" role="status" part="hint">
      ${question ? html`<button class="word" type="button" @click=${takeMeant}>${question}</button>` : nothing}
    </span>
  `;
}

/** Says what is happening, or why it didn't work and what can be done: its region is there from the start. */
export function renderStatus(host: FormHost, sending: SubmitController): TemplateResult {
  const { failure, attempt } = sending;
  return html`
    <div class="status">
      <p role="status" part="status">${tell(host, sending)}</p>
      ${failure && attempt ? renderSteps(host, failure.reason, attempt, sending) : nothing}
      <slot name="error" ?hidden=${!failure}></slot>
    </div>
  `;
}

function tell(host: FormHost, { isUnderWay, slow, failure }: SubmitController): string {
  if (isUnderWay) return term(host, slow ? 'salveStillSending' : 'salveSending');
  // What is wrong with the address is said at its field.
  if (!failure || failure.reason === 'invalid') return '';
  if (failure.message) return failure.message;
  if (failure.reason === 'offline' && navigator.onLine) return term(host, 'salveOnlineAgain');
  return term(host, 'salveUnsent', failure.reason);
}

function renderSteps(
  host: FormHost,
  reason: FailureReason,
  attempt: Submission,
  { goOn, sendAgain }: SubmitController,
): TemplateResult {
  const way = ELSEWHERE.includes(reason) ? wayOn(attempt) : undefined;
  const words = continueOn(host, attempt.service, attempt.subscription.action);
  const again = reason === 'offline' ? navigator.onLine : AGAIN.includes(reason);
  return html`
    <div class="steps">
      ${way === true ? html`<button class="button" part="button" type="button" @click=${goOn}><span>${words}</span></button>` : nothing}
      ${typeof way === 'string' ? html`<a class="button" part="button" href=${way}><span>${words}</span></a>` : nothing}
      ${again ? html`<button class="word" type="button" @click=${sendAgain}>${term(host, 'salveTryAgain')}</button>` : nothing}
    </div>
  `;
}

/** What leads to the service's own page, by the name that readers know. */
export function continueOn(host: FormHost, { label }: Service, { hostname }: URL): string {
  return term(host, 'salveContinueOn', label || hostname);
}
