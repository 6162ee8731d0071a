import { html, nothing, type TemplateResult } from 'lit';
import type { Success } from '../../subscribe/service.js';
import { term } from '../../locales/localize.js';
import type { FormHost } from './options.js';
import type { SubmitController } from './submit-controller.js';

/** Words with the address set apart from them, whichever way the page reads. */
export function isolate(address: string, words: (mark: string) => string): TemplateResult {
  const [before, after] = words('\0').split('\0');
  return html`${before}<bdi>${address}</bdi>${after}`;
}

/**
 * What follows a subscription that the service has said yes to: the same for an address that is new and one that was known.
 * A reader who is elsewhere by then, and so is not taken here, is told.
 */
export function renderResult(
  form: FormHost,
  { state, mailbox, message }: Success,
  sending: SubmitController,
): TemplateResult {
  const address = sending.attempt!.subscription.email;
  const mail = state !== 'subscribed';
  const words = (
    { pending: 'salveConfirm', accepted: 'salveConfirmPerhaps', subscribed: 'salveNextComes' } as const
  )[state];
  return html`
    <div class="result" part="result" role=${sending.isNear ? nothing : 'alert'}>
      <div class="headline" part="headline" role="heading" aria-level=${form.headingLevel ?? 2} tabindex="-1">
        ${term(form, mail ? 'salveCheckEmail' : 'salveThanks')}
      </div>
      <slot name="success">
        <p>${message ?? isolate(address, (mark) => term(form, words, mark))}</p>
        ${mail ? html`<p class="advice">${term(form, 'salveSpamAdvice')}</p>` : nothing}
      </slot>
      <div class="steps">
        ${mailbox ? html`<a class="button" part="button" href=${mailbox.href}><span>${term(form, 'salveOpenMailbox', mailbox.name)}</span></a>` : nothing}
        <button class="word" type="button" @click=${sending.startAgain}>
          ${term(form, 'salveAnotherAddress')}
        </button>
      </div>
    </div>
  `;
}
