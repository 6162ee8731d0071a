import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import '../events.js';
import { define } from '../internal/define.js';
import { hasFocus } from '../internal/focus.js';
import { LocalizeController } from '../internal/localize-controller.js';
import { CustomStates } from '../internal/custom-states.js';
import { readoptStyles } from '../internal/readopt-styles.js';
import { formTokens } from '../internal/styles/form-tokens.js';
import { subscribeForm } from '../locales/en.js';
import { warnEmpty } from '../internal/warn-empty.js';
import { addDefaultWords } from '../locales/localize.js';
import { readControls } from '../subscribe/form.js';
import { takeBoosted } from './subscribe-form/boost.js';
import { customStatesOf, type Translate } from './subscribe-form/form-state.js';
import { renderHint, renderPrivacy, renderResult, renderStatus } from './subscribe-form/messages.js';
import { readOptions, type FormOptions } from './subscribe-form/options.js';
import { renderForm } from './subscribe-form/own-form.js';
import { preparePasted } from './subscribe-form/pasted-form.js';
import { formStyles } from './subscribe-form/styles.js';
import { SubmitController } from './subscribe-form/submit-controller.js';
import { ValidationController } from './subscribe-form/validation-controller.js';

/**
 * Subscription form of a newsletter, which says "done" only when the service itself has said so.
 *
 * Leaves the service's own pasted form in place, and checks, sends and explains.
 * Draws a form by attributes alone.
 *
 * @tag salve-subscribe-form
 * @slot - The service's own form; or, by attributes alone, a link in its place without a script.
 * @slot intro - A heading and a sentence or two about the newsletter.
 * @slot fields - More controls with a `name`, which are sent too. By attributes alone.
 * @slot consent - A checkbox with a `name`, in place of `consent`. By attributes alone.
 * @slot footnote - A line below, in place of the link that `privacy-href` makes.
 * @slot success - Words about what comes next, in place of the element's.
 * @slot error - Another way for a reader when it didn't work, such as a mail address of yours.
 * @fires {SubscribeEvent} salve-subscribe - Before anything is sent; cancel it to send nothing.
 * @fires {SubscribedEvent} salve-subscribed - The service has said yes.
 * @fires {SubscribeErrorEvent} error - The address may not have arrived. It doesn't bubble.
 * @csspart form - The form, by attributes alone.
 * @csspart label - A field's label.
 * @csspart field - A field.
 * @csspart consent - The checkbox and its words.
 * @csspart button - The button, and the link or button to another page.
 * @csspart error - A field's error.
 * @csspart hint - The question whether another address was meant.
 * @csspart status - Words on what is happening, or why it didn't work.
 * @csspart result - The result, which replaces the form once the service has said yes.
 * @csspart headline - The result's heading.
 * @cssprop --salve-accent - Colour of the button, links and the rule above. Default: a green.
 * @cssprop --salve-font-ui - Font family of labels, fields and buttons. Default: the page's own.
 * @cssprop [--salve-radius=8px] - Corner radius of fields and buttons.
 * @cssprop [--salve-space=1] - Factor for the space below the rule.
 * @cssstate invalid - A field needs the reader.
 * @cssstate sending - Something is on its way.
 * @cssstate slow - Something has been on its way for four seconds.
 * @cssstate subscribed - The service has said yes.
 * @cssstate failed - The address is not known to have arrived.
 */
export class SalveSubscribeForm extends LitElement {
  static override styles = [formTokens, ...formStyles];

  /** Target of the service's own form; for Ghost the root of its site. */
  @property() action?: string;

  /** Service, such as `ghost`, if `action` doesn't tell; `endpoint` is one of your own. */
  @property() service?: string;

  /** Label of the field. Default: "Email address". */
  @property() label?: string;

  /** Words on the button. Default: "Subscribe". */
  @property() button?: string;

  /** Asks for a name too. */
  @property({ attribute: 'name-field' }) nameField?: 'optional' | 'required';

  /** Words beside a checkbox. */
  @property() consent?: string;

  /** Name under which the checkbox is sent as `yes`, if it is ticked. */
  @property({ attribute: 'consent-name' }) consentName?: string;

  /** Sends nothing unless the checkbox is ticked. */
  @property({ type: Boolean, attribute: 'consent-required' }) consentRequired = false;

  /** Page that says what you do with addresses; makes the link below the form. */
  @property({ attribute: 'privacy-href' }) privacyHref?: string;

  /** Lists or newsletters, as the service names them, separated by commas. */
  @property() lists?: string;

  /** Labels or tags that the service gives the address, separated by commas. */
  @property() labels?: string;

  /** Page to go to once the service has said yes. The address is never part of its URL. */
  @property() redirect?: string;

  /** Level of the result's heading, 2 to 6. Default: 2. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;

  #localize = new LocalizeController(this);
  #states = new CustomStates(this);
  #options = (): FormOptions => readOptions(this, this);
  #validation = new ValidationController(this, this.#options);
  #submission = new SubmitController(this, this.#options, this.#validation);
  #t: Translate = (key, ...values) => this.#localize.term(key, ...values);

  constructor() {
    super();
    takeBoosted(this, this.#options, this.#submission.submit);
  }

  adoptedCallback(): void {
    readoptStyles(this);
  }

  protected override updated(): void {
    this.#states.set(customStatesOf(this.#submission.state, this.#validation.hasErrors));
  }

  protected override render(): TemplateResult {
    const { state, submit, startAgain } = this.#submission;
    const options = this.#options();
    if (!options.action && !this.firstElementChild)
      warnEmpty(this, "put the service's own form inside, or give it an action");
    const isDone = state.phase === 'subscribed';
    const classes = `stage${options.action ? ' own' : ''}${state.phase === 'failed' ? ' failed' : ''}`;
    const messages = {
      hint: renderHint(this.#validation.state, this.#t, this.#validation.takeSuggestion),
      status: renderStatus(state, this.#t, this.#submission),
      isSending: state.phase === 'sending',
    };
    return html`
      <div class=${classes}>
        <div
          class=${isDone ? 'done' : ''}
          ?inert=${isDone}
          @submit=${submit}
          @focusin=${this.#prepare}
          @focusout=${this.#validation.suggest}
          @input=${this.#onInput}
          @reset=${this.#onReset}
          @click=${this.#onInput}
          @keydown=${this.#onInput}
          @slotchange=${this.#prepare}
        >
          <slot name="intro"></slot>
          <slot ?hidden=${!!options.action}></slot>
          ${renderForm(options, messages, this.#t)}
          <slot name="footnote">${renderPrivacy(options.privacyHref, this.#t)}</slot>
        </div>
        ${isDone ? renderResult(state, options.headingLevel, this.#t, startAgain) : nothing}
      </div>
    `;
  }

  /** Takes up a form as soon as it is there, and wholly once the reader has come to it. */
  #prepare({ type }: Event): void {
    if (type === 'focusin') this.#submission.reader.noteArrival();
    const isMet = type !== 'slotchange' || hasFocus(this);
    for (const form of this.querySelectorAll('form')) preparePasted(form, this.#t, isMet);
    this.#validation.restore();
  }

  /** Submits by Enter in a slotted field, as any field of the form does. */
  #onInput(event: KeyboardEvent): void {
    const { type, key, isComposing, target } = event;
    this.#submission.reader.noteInput(event);
    if (this.querySelector('form:not([novalidate])')) this.#prepare(event);
    if (type === 'input') this.#validation.recheck(event);
    if (
      key === 'Enter' &&
      !isComposing &&
      (target as Element).matches('input:is([slot], [slot] *):not([type=submit], [type=button])')
    ) {
      // Else a form around this one would be submitted.
      event.preventDefault();
      this.renderRoot.querySelector('form')?.requestSubmit();
    }
  }

  /** Removes the errors of a form that was reset. */
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
