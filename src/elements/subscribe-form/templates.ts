import { html, nothing, type TemplateResult } from 'lit';
import type { FailureReason } from '../../subscribe/service.js';
import type { FormState, Translate, ValidationState } from './form-state.js';
import type { FormOptions } from './options.js';

type Failed = Extract<FormState, { phase: 'failed' }>;

/** Buttons of what became of a submission. */
interface StatusActions {
  continueNatively: () => void;
  sendAgain: () => void;
}

/** Failures after which the service's own page may do better. */
const ELSEWHERE: FailureReason[] = ['blocked', 'policy', 'timeout', 'rejected', 'captcha', 'unavailable'];
/** Failures after which the same may work a second time. */
const AGAIN: FailureReason[] = ['blocked', 'timeout', 'unavailable'];

/** Form by attributes; `hint` goes below the address, `status` below the button. */
export function renderOwnForm(
  options: FormOptions,
  hint: TemplateResult,
  status: TemplateResult,
  isSending: boolean,
  t: Translate,
): TemplateResult {
  const { nameField, consent, label, button } = options;
  return html`
    <form
      class=${nameField || consent || options.hasSlotted ? '' : 'row'}
      part="form"
      method="post"
      novalidate
    >
      ${nameField ? renderName(nameField === 'required', t) : nothing}
      <label for="email" part="label">${label ?? t('salveEmailAddress')}</label>
      <input
        class="field"
        part="field"
        id="email"
        name="email"
        type="email"
        autocomplete="email"
        autocapitalize="off"
        spellcheck="false"
        aria-required="true"
        aria-describedby="email-error hint"
      />
      <div class="line">${renderError('email')} ${hint}</div>
      <slot name="fields"></slot>
      <slot name="consent">${consent ? renderConsent(consent, options.consentRequired) : nothing}</slot>
      <button class="button" part="button" aria-disabled=${isSending}>
        <span>${button ?? t('salveSubscribe')}</span>
      </button>
      ${status}
    </form>
  `;
}

function renderName(isRequired: boolean, t: Translate): TemplateResult {
  const name = t('salveName');
  return html`
    <label for="name" part="label">${isRequired ? name : t('salveOptional', name)}</label>
    <input
      class="field"
      part="field"
      id="name"
      name="name"
      autocomplete="name"
      ?required=${isRequired}
      aria-describedby="name-error"
    />
    <div class="line">${renderError('name')}</div>
  `;
}

function renderConsent(words: string, isRequired: boolean): TemplateResult {
  return html`
    <label class="consent" part="consent">
      <input
        type="checkbox"
        id="consent"
        value="yes"
        ?required=${isRequired}
        aria-describedby="consent-error"
      />
      ${words}
    </label>
    ${isRequired ? html`<div class="line">${renderError('consent')}</div>` : nothing}
  `;
}

/** Empty note of a control, which `showError` fills at once: focus comes before the next rendering. */
function renderError(id: string): TemplateResult {
  return html`<p class="salve-error" part="error" id=${`${id}-error`}></p>`;
}

/** Asks whether another address was meant, and says the errors that have no room beside their fields. */
export function renderHint(
  { unplacedErrors, announces, suggestion }: ValidationState,
  t: Translate,
  takeSuggestion: () => void,
): TemplateResult {
  const question = suggestion && isolate(suggestion, (mark) => t('salveDidYouMean', mark));
  return html`
    ${unplacedErrors ? html`<span class="salve-error" role=${announces ? 'alert' : nothing}>${unplacedErrors}</span>` : nothing}
    <span id="hint" role="status" part="hint">
      ${question ? html`<button class="word" type="button" @click=${takeSuggestion}>${question}</button>` : nothing}
    </span>
  `;
}

/** Says what is happening, or why it failed and what can be done; its live region is always there. */
export function renderStatus(state: FormState, t: Translate, actions: StatusActions): TemplateResult {
  const hasFailed = state.phase === 'failed';
  return html`
    <div class="status">
      <p role="status" part="status">${messageOf(state, t)}</p>
      ${hasFailed ? renderSteps(state, t, actions) : nothing}
      <slot name="error" ?hidden=${!hasFailed}></slot>
    </div>
  `;
}

function messageOf(state: FormState, t: Translate): string {
  if (state.phase === 'sending') return t(state.isSlow ? 'salveStillSending' : 'salveSending');
  if (state.phase !== 'failed') return '';
  const { reason, message } = state.failure;
  // The field itself says what is wrong with its address.
  if (reason === 'invalid') return '';
  if (message) return message;
  return reason === 'offline' && state.isOnline ? t('salveOnlineAgain') : t('salveUnsent', reason);
}

function renderSteps(
  { failure: { reason }, fallback, serviceLabel, isOnline }: Failed,
  t: Translate,
  { continueNatively, sendAgain }: StatusActions,
): TemplateResult {
  const way = ELSEWHERE.includes(reason) ? fallback : undefined;
  const words = html`<span>${t('salveContinueOn', serviceLabel)}</span>`;
  const again = reason === 'offline' ? isOnline : AGAIN.includes(reason);
  return html`
    <div class="steps">
      ${way && !way.href ? html`<button class="button" part="button" type="button" @click=${continueNatively}>${words}</button>` : nothing}
      ${way?.href ? html`<a class="button" part="button" href=${way.href}>${words}</a>` : nothing}
      ${again ? html`<button class="word" type="button" @click=${sendAgain}>${t('salveTryAgain')}</button>` : nothing}
    </div>
  `;
}

/**
 * Result of a subscription, the same for a new address and one that was known.
 * If focus is elsewhere, announces the result (`role=alert`) instead of moving focus.
 */
export function renderResult(
  { success: { state, mailbox, message }, email, hadFocus }: Extract<FormState, { phase: 'subscribed' }>,
  headingLevel: number,
  t: Translate,
  startAgain: () => void,
): TemplateResult {
  const mail = state !== 'subscribed';
  const words = (
    { pending: 'salveConfirm', accepted: 'salveConfirmPerhaps', subscribed: 'salveNextComes' } as const
  )[state];
  return html`
    <div class="result" part="result" role=${hadFocus ? nothing : 'alert'}>
      <div class="headline" part="headline" role="heading" aria-level=${headingLevel} tabindex="-1">
        ${t(mail ? 'salveCheckEmail' : 'salveThanks')}
      </div>
      <slot name="success">
        <p>${message ?? isolate(email, (mark) => t(words, mark))}</p>
        ${mail ? html`<p class="advice">${t('salveSpamAdvice')}</p>` : nothing}
      </slot>
      <div class="steps">
        ${mailbox ? html`<a class="button" part="button" href=${mailbox.href}><span>${t('salveOpenMailbox', mailbox.name)}</span></a>` : nothing}
        <button class="word" type="button" @click=${startAgain}>${t('salveAnotherAddress')}</button>
      </div>
    </div>
  `;
}

/** Words with the address set apart from them, whichever way the page reads. */
function isolate(address: string, words: (mark: string) => string): TemplateResult {
  const [before, after] = words('\0').split('\0');
  return html`${before}<bdi>${address}</bdi>${after}`;
}
