import { html, nothing, type TemplateResult } from 'lit';
import { term } from '../../locales/localize.js';
import type { FormHost } from './options.js';

/** The form that stands by attributes alone; `hint` goes below the address, `news` below the button. */
export function renderOwnForm(
  host: FormHost,
  hint: TemplateResult,
  news: TemplateResult,
  sending: boolean,
): TemplateResult {
  const { nameField } = host;
  const long = nameField || host.consent || host.querySelector(':scope > :is([slot=fields], [slot=consent])');
  return html`
    <form class=${long ? '' : 'row'} part="form" method="post" novalidate>
      ${nameField ? renderName(host, nameField === 'required') : nothing}
      <label for="email" part="label">${host.label ?? term(host, 'salveEmailAddress')}</label>
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
      <slot name="consent">${host.consent ? renderConsent(host, host.consent) : nothing}</slot>
      <button class="button" part="button" aria-disabled=${sending}>
        <span>${host.button ?? term(host, 'salveSubscribe')}</span>
      </button>
      ${news}
    </form>
  `;
}

function renderName(host: FormHost, required: boolean): TemplateResult {
  const name = term(host, 'salveName');
  return html`
    <label for="name" part="label">${required ? name : term(host, 'salveOptional', name)}</label>
    <input
      class="field"
      part="field"
      id="name"
      name="name"
      autocomplete="name"
      ?required=${required}
      aria-describedby="name-error"
    />
    <div class="line">${renderError('name')}</div>
  `;
}

function renderConsent(host: FormHost, words: string): TemplateResult {
  return html`
    <label class="consent" part="consent">
      <input
        type="checkbox"
        id="consent"
        value="yes"
        ?required=${host.consentRequired}
        aria-describedby="consent-error"
      />
      ${words}
    </label>
    ${host.consentRequired ? html`<div class="line">${renderError('consent')}</div>` : nothing}
  `;
}

/** The place where what is wrong with a control is said: showError fills it. */
function renderError(id: string): TemplateResult {
  return html`<p class="salve-error" part="error" id=${`${id}-error`}></p>`;
}
