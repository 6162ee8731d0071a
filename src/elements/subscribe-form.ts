import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { readLinkAttribute } from '../internal/attributes.js';
import { define } from '../internal/define.js';
import { LocalizeController } from '../internal/localize-controller.js';
import { readoptStyles } from '../internal/readopt-styles.js';
import { formTokens, tokens } from '../internal/styles/tokens.js';
import { subscribeForm } from '../locales/en.js';
import { addDefaultWords } from '../locales/localize.js';
import { readControls } from '../subscribe/form.js';
import { transportOf } from '../subscribe/service.js';
import { warn } from '../warn.js';
import { TAG, type Translate } from './subscribe-form/form-state.js';
import { readOptions, type FormOptions } from './subscribe-form/options.js';
import { preparePasted } from './subscribe-form/pasted-form.js';
import { formStyles } from './subscribe-form/styles.js';
import { labelOf, serviceOf } from './subscribe-form/submission.js';
import { SubmitController } from './subscribe-form/submit-controller.js';
import { renderHint, renderOwnForm, renderResult, renderStatus } from './subscribe-form/templates.js';
import { ValidationController } from './subscribe-form/validation-controller.js';

/**
 * A newsletter's subscription form, which says "done" only when the service itself has said so.
 *
 * Around the service's own pasted form it leaves that form in place and checks, sends and explains.
 * By attributes alone it draws one.
 *
 * @tag salve-subscribe-form
 * @slot - The service's own form; or, by attributes alone, a link that stands in for it where no script runs.
 * @slot intro - What the newsletter is: a heading, a sentence or two.
 * @slot fields - More controls with a `name`, such as interests or a captcha: they go along. By attributes alone.
 * @slot consent - A box to tick, in place of `consent`; it goes along under its `name`. By attributes alone.
 * @slot footnote - A line below, in place of the link that `privacy-href` makes.
 * @slot success - What comes next, in place of our words.
 * @slot error - What else a reader can do when it didn't work, such as a mail address of yours.
 * @fires {SubscribeEvent} salve-subscribe - Before anything is sent; `preventDefault()` keeps it from being sent.
 * @fires {SubscribedEvent} salve-subscribed - The service has said yes.
 * @fires {SubscribeErrorEvent} error - The address is not known to have arrived; `reason` says why. It doesn't bubble.
 * @csspart form - The form, by attributes alone.
 * @csspart label - A field's label.
 * @csspart field - A field.
 * @csspart consent - The box to tick and its words.
 * @csspart button - The button, and the link or button that leads on.
 * @csspart error - What is wrong with a field.
 * @csspart hint - The question whether another address was meant.
 * @csspart status - What is happening, or why it didn't work.
 * @csspart result - What stands in the form's place once the service has said yes.
 * @csspart headline - The result's heading.
 * @cssprop --salve-accent - Colour of the button, links and the rule above. Default: a green that suits the text colour.
 * @cssprop --salve-font-ui - Font family of labels, fields and buttons. Default: the page's own.
 * @cssprop --salve-radius - Corner radius of fields and buttons. Default: `8px`.
 * @cssprop --salve-space - Factor for the space below the rule. Default: `1`.
 * @cssstate invalid - A field needs the reader.
 * @cssstate sending - Something is on its way.
 * @cssstate slow - It has been so for four seconds.
 * @cssstate subscribed - The service has said yes.
 * @cssstate failed - The address is not known to have arrived.
 */
export class SalveSubscribeForm extends LitElement {
  static override styles = [tokens, formTokens, ...formStyles];

  /** Where the service's own form is sent; for Ghost the site's root. */
  @property() action?: string;

  /** Name of the service in lower case, such as `ghost`, where `action` doesn't tell; `endpoint` is one of your own. */
  @property() service?: string;

  /** Label of the field. Default: "Email address". */
  @property() label?: string;

  /** Words on the button. Default: "Subscribe". */
  @property() button?: string;

  /** Also asks for a name. */
  @property({ attribute: 'name-field' }) nameField?: 'optional' | 'required';

  /** Words beside a box to tick. */
  @property() consent?: string;

  /** The service's name for that box: it goes along as `yes` where it is ticked. */
  @property({ attribute: 'consent-name' }) consentName?: string;

  /** Nothing is sent unless that box is ticked. */
  @property({ type: Boolean, attribute: 'consent-required' }) consentRequired = false;

  /** Where you say what you do with addresses; makes the link below the form. */
  @property({ attribute: 'privacy-href' }) privacyHref?: string;

  /** Lists or newsletters to subscribe to, as the service names them; several are separated by commas. */
  @property() lists?: string;

  /** Labels or tags that the service gives the address; several are separated by commas. */
  @property() labels?: string;

  /** Page of yours to go to once the service has said yes; the address is never part of it. */
  @property() redirect?: string;

  /** Level of the result's heading, 2 to 6; 2 unless set. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;

  #localize = new LocalizeController(this);
  #internals = this.attachInternals();
  #options = (): FormOptions => readOptions(this, this);
  #validation = new ValidationController(this, this.#options);
  #submission = new SubmitController(this, this.#options, this.#validation);
  #t: Translate = (key, ...values) => this.#localize.term(key, ...values);

  adoptedCallback(): void {
    readoptStyles(this);
  }

  protected override updated(): void {
    const { state } = this.#submission;
    const { states } = this.#internals;
    states.clear();
    if (this.#validation.hasErrors) states.add('invalid');
    if (state.phase !== 'idle') states.add(state.phase);
    if (state.phase === 'sending' && state.isSlow) states.add('slow');
  }

  protected override render(): TemplateResult {
    const { state, submit, startAgain } = this.#submission;
    const options = this.#options();
    if (!options.action && !this.firstElementChild && document.readyState !== 'loading') {
      warn(TAG, "has nothing to show: put the service's own form inside, or give it an action.");
    }
    const isDone = state.phase === 'subscribed';
    const look = `stage${options.action ? ' own' : ''}${state.phase === 'failed' ? ' failed' : ''}`;
    return html`
      <div class=${look}>
        <div
          class=${isDone ? 'done' : ''}
          ?inert=${isDone}
          @submit=${submit}
          @focusin=${this.#prepare}
          @focusout=${this.#validation.suggest}
          @input=${this.#validation.recheck}
          @reset=${this.#onReset}
          @pointerdown=${this.#onInput}
          @keydown=${this.#onInput}
          @slotchange=${this.#prepare}
        >
          <slot name="intro"></slot>
          <slot ?hidden=${!!options.action}></slot>
          ${this.#renderForm(options)}
          <slot name="footnote">${this.#renderPrivacy()}</slot>
        </div>
        ${isDone ? renderResult(state, options.headingLevel, this.#t, startAgain) : nothing}
      </div>
    `;
  }

  #renderForm(options: FormOptions): TemplateResult {
    const { state } = this.#submission;
    const { action, button } = options;
    const hint = renderHint(this.#validation.state, this.#t, this.#validation.takeSuggestion);
    const status = renderStatus(state, this.#t, this.#submission);
    if (!action) {
      return html`<div class="lines">
        <div class="line">${hint}</div>
        ${status}
      </div>`;
    }
    const service = serviceOf(options, action);
    if (transportOf(service, { action, page: options.page }) !== 'link')
      return renderOwnForm(options, hint, status, state.phase === 'sending', this.#t);
    const words = button ?? this.#localize.term('salveContinueOn', labelOf(service, action));
    return html`<a class="button" part="button" href=${service.page?.(action) ?? action.href}
      ><span>${words}</span></a
    >`;
  }

  #renderPrivacy(): TemplateResult | typeof nothing {
    const href = readLinkAttribute(TAG, 'privacy-href', this.privacyHref, this.baseURI);
    return href
      ? html`<p class="footnote"><a href=${href}>${this.#localize.term('salvePrivacy')}</a></p>`
      : nothing;
  }

  /** Makes a form ready as soon as it is there, and again after a morph has undone it. */
  #prepare({ type }: Event): void {
    if (type === 'focusin') this.#submission.noteArrival();
    for (const form of this.querySelectorAll('form')) preparePasted(form, this.#t);
    this.#validation.restore();
  }

  /** Submits by Enter in a field that the page slotted in, as any of the form's fields does. */
  #onInput(event: Event): void {
    this.#submission.noteInput(event);
    if (this.querySelector('form:not([novalidate])')) this.#prepare(event);
    const { key, isComposing, target } = event as KeyboardEvent;
    if (
      key === 'Enter' &&
      !isComposing &&
      (target as Element).matches('input:is([slot], [slot] *):not([type=submit], [type=button])')
    ) {
      // A form around this one is not meant.
      event.preventDefault();
      this.renderRoot.querySelector('form')?.requestSubmit();
    }
  }

  /** Removes the errors of a form that is reset. */
  #onReset({ target }: Event): void {
    this.#validation.check(readControls(target as HTMLFormElement, this.#options().slotted), () => '');
  }
}

addDefaultWords(subscribeForm);
define('salve-subscribe-form', SalveSubscribeForm);

declare global {
  interface HTMLElementTagNameMap {
    'salve-subscribe-form': SalveSubscribeForm;
  }
}
