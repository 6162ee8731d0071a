import { html, nothing, type TemplateResult } from 'lit';
import type { Reason, Service } from '../../subscribe/service.js';
import { say } from '../../locales/localize.js';
import { wayOn, type Attempt } from './submission.js';
import type { Checks } from './validation-controller.js';
import type { FormHost } from './options.js';
import { around } from './result.js';
import type { Sending } from './submit-controller.js';

/** Failures after which the service's own page may do better, and those after which the same may. */
const ELSEWHERE: Reason[] = ['blocked', 'policy', 'timeout', 'rejected', 'captcha', 'unavailable'];
const AGAIN: Reason[] = ['blocked', 'timeout', 'unavailable'];

/** Asks whether another address was meant, and says what has no room beside its field. */
export function renderHint(host: FormHost, { aside, loud, meant, takeMeant }: Checks): TemplateResult {
  const question = meant && around(meant, (mark) => say(host, 'salveDidYouMean', mark));
  return html`
    ${aside ? html`<span class="salve-error" role=${loud ? 'alert' : nothing}>${aside}</span>` : nothing}
    <span id="hint" role="status" part="hint">
      ${question ? html`<button class="word" type="button" @click=${takeMeant}>${question}</button>` : nothing}
    </span>
  `;
}

/** Says what is happening, or why it didn't work and what can be done: its region is there from the start. */
export function renderNews(host: FormHost, sending: Sending): TemplateResult {
  const { failure, attempt } = sending;
  return html`
    <div class="status">
      <p role="status" part="status">${tell(host, sending)}</p>
      ${failure && attempt ? renderSteps(host, failure.reason, attempt, sending) : nothing}
      <slot name="error" ?hidden=${!failure}></slot>
    </div>
  `;
}

function tell(host: FormHost, { isUnderWay, slow, failure }: Sending): string {
  if (isUnderWay) return say(host, slow ? 'salveStillSending' : 'salveSending');
  // What is wrong with the address is said at its field.
  if (!failure || failure.reason === 'invalid') return '';
  if (failure.message) return failure.message;
  if (failure.reason === 'offline' && navigator.onLine) return say(host, 'salveOnlineAgain');
  return say(host, 'salveUnsent', failure.reason);
}

function renderSteps(host: FormHost, reason: Reason, attempt: Attempt, { goOn, sendAgain }: Sending): TemplateResult {
  const way = ELSEWHERE.includes(reason) ? wayOn(attempt) : undefined;
  const words = continueOn(host, attempt.service, attempt.subscription.action);
  const again = reason === 'offline' ? navigator.onLine : AGAIN.includes(reason);
  return html`
    <div class="steps">
      ${way === true ? html`<button class="button" part="button" type="button" @click=${goOn}><span>${words}</span></button>` : nothing}
      ${typeof way === 'string' ? html`<a class="button" part="button" href=${way}><span>${words}</span></a>` : nothing}
      ${again ? html`<button class="word" type="button" @click=${sendAgain}>${say(host, 'salveTryAgain')}</button>` : nothing}
    </div>
  `;
}

/** What leads to the service's own page, by the name that readers know. */
export function continueOn(host: FormHost, { label }: Service, { hostname }: URL): string {
  return say(host, 'salveContinueOn', label || hostname);
}
