import { html, nothing, type TemplateResult } from 'lit';
import type { FailureReason } from '../../subscribe/service.js';
import type { FormState, Translate, ValidationState } from './form-state.js';

type Failed = Extract<FormState, { phase: 'failed' }>;

/** Actions of the buttons after a failure. */
interface StatusActions {
  continueNatively: () => void;
  sendAgain: () => void;
}

/** Failures after which the service's own page may do better. */
const NATIVE_REASONS: FailureReason[] = [
  'blocked',
  'policy',
  'timeout',
  'rejected',
  'captcha',
  'unavailable',
];
/** Failures after which a second try may work. */
const RETRY_REASONS: FailureReason[] = ['blocked', 'timeout', 'unavailable'];

/** Renders the question about a slip, and the errors that have no room beside their fields. */
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

/**
 * Renders what is happening, or why it failed and what can be done.
 * Its live region is always there, because many screen readers miss the words of a new one.
 */
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
  const way = NATIVE_REASONS.includes(reason) ? fallback : undefined;
  const words = html`<span>${t('salveContinueOn', serviceLabel)}</span>`;
  const again = reason === 'offline' ? isOnline : RETRY_REASONS.includes(reason);
  return html`
    <div class="steps">
      ${way && !way.href ? html`<button class="button" part="button" type="button" @click=${continueNatively}>${words}</button>` : nothing}
      ${way?.href ? html`<a class="button" part="button" href=${way.href}>${words}</a>` : nothing}
      ${again ? html`<button class="word" type="button" @click=${sendAgain}>${t('salveTryAgain')}</button>` : nothing}
    </div>
  `;
}

/**
 * Renders the result of a subscription, the same for a new address and one that was known.
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

/** Renders the link to what the site does with addresses, if there is one. */
export function renderPrivacy(href: string | undefined, t: Translate): TemplateResult | typeof nothing {
  return href ? html`<p class="footnote"><a href=${href}>${t('salvePrivacy')}</a></p>` : nothing;
}

/** Isolates the address in its words, whichever way the page reads. */
function isolate(address: string, words: (mark: string) => string): TemplateResult {
  const [before, after] = words('\0').split('\0');
  return html`${before}<bdi>${address}</bdi>${after}`;
}
