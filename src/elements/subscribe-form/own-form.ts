import { html, nothing, type TemplateResult } from 'lit';
import { transportOf } from '../../subscribe/service.js';
import type { Translate } from './form-state.js';
import type { FormOptions } from './options.js';
import { labelOf, serviceOf } from './submission.js';

/** Messages of the form, and the state that its button shows. */
interface Messages {
  /** Stands below the address. */
  hint: TemplateResult;
  /** Stands below the button. */
  status: TemplateResult;
  isSending: boolean;
}

/** Renders a form by attributes, a link if its service takes none, or a pasted form's messages. */
export function renderForm(options: FormOptions, messages: Messages, t: Translate): TemplateResult {
  const { action, button, page } = options;
  if (!action) {
    return html`<div class="lines">
      <div class="line">${messages.hint}</div>
      ${messages.status}
    </div>`;
  }
  const service = serviceOf(options, action);
  if (transportOf(service, { action, page }) !== 'link') return renderOwnForm(options, messages, t);
  const words = button ?? t('salveContinueOn', labelOf(service, action));
  return html`<a class="button" part="button" href=${service.page?.(action) ?? action.href}
    ><span>${words}</span></a
  >`;
}

function renderOwnForm(
  options: FormOptions,
  { hint, status, isSending }: Messages,
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

/** Renders an empty note, which `showError` fills at once: focus comes before the next update. */
function renderError(id: string): TemplateResult {
  return html`<p class="salve-error" part="error" id=${`${id}-error`}></p>`;
}
