import { Task, TaskStatus } from '@lit/task';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { readLinkAttribute, readUrlAttribute } from '../attributes.js';
import { define } from '../define.js';
import { SubscribedEvent, SubscribeErrorEvent, SubscribeEvent } from '../events.js';
import { hasFocus } from '../focus.js';
import { subscribeForm } from '../locales/en.js';
import { adoptAgain } from '../styles/adopt.js';
import { formTokens, tokens } from '../styles/tokens.js';
import { cleanAddress } from '../subscribe/address.js';
import { findEmailField } from '../subscribe/form.js';
import { fail, transportOf, type Verdict } from '../subscribe/service.js';
import { findFilled, HARDENING, isHoneypot, waitFor } from '../subscribe/spam.js';
import { subscribe } from '../subscribe/subscribe.js';
import { warn } from '../warn.js';
import { addEnglish, leave, say } from '../words.js';
import { adviseAuthor } from './subscribe-form.advice.js';
import { actionOf, controlsFor, goOn, readAttempt, serviceOf, type Attempt } from './subscribe-form.attempt.js';
import { Checks } from './subscribe-form.checks.js';
import { renderEntry } from './subscribe-form.entry.js';
import type { Control } from './subscribe-form.fields.js';
import { continueOn, renderHint, renderNews } from './subscribe-form.news.js';
import { renderResult } from './subscribe-form.result.js';
import { formStyles } from './subscribe-form.styles.js';

/** Milliseconds in which a second press is the first one's echo, while the browser is on its way to another page. */
const ECHO = 3000;

/**
 * A newsletter's subscription form, which says "done" only when the service itself has said so.
 *
 * Around the service's own pasted form it leaves that form in place and checks, sends and explains; by attributes alone it draws one.
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
  static override styles = [tokens, formTokens, formStyles];

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

  /** What the service said last; nothing while the form is at rest. */
  @state() private verdict?: Verdict;
  /** It takes long. */
  @state() private slow = false;

  #internals = this.attachInternals();
  #checks = new Checks(this);
  #attempt?: Attempt;
  /** When the reader came, and when the browser was last sent on, as event times. */
  #came?: number;
  #left = -ECHO;
  /** Whether the reader was at the form, and nowhere else on the page, when the service answered. */
  #isNear = true;
  /** Whether a key or a pointer was seen. */
  #isHand = false;
  /** Whether the browser submits the form by itself now. */
  #isNative = false;

  #sending = new Task(this, {
    autoRun: false,
    task: async ([attempt]: readonly [Attempt], { signal }): Promise<Verdict> => {
      const now = performance.now();
      await new Promise((resolve) => setTimeout(resolve, waitFor(this.#came ?? now, now)));
      return subscribe(attempt.service, attempt.subscription, { signal, onSlow: () => (this.slow = true) });
    },
    onComplete: (verdict) => this.#conclude(verdict),
    onError: () => this.#conclude(fail('unavailable')),
  });

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.#refresh);
    addEventListener('pageshow', this.#refresh);
    // Where it was moved to, another language may be in force.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#refresh);
    removeEventListener('pageshow', this.#refresh);
    leave(this);
  }

  adoptedCallback(): void {
    adoptAgain(this);
  }

  protected override updated(changes: PropertyValues): void {
    const { verdict } = this;
    const now = {
      invalid: this.#checks.wrong > 0,
      sending: this.#isSending,
      slow: this.slow,
      subscribed: verdict?.ok,
      failed: verdict?.ok === false,
    };
    for (const [name, is] of Object.entries(now)) this.#internals.states[is ? 'add' : 'delete'](name);
    if (changes.has('verdict') && verdict?.ok && this.#isNear) this.renderRoot.querySelector<HTMLElement>('.headline')?.focus();
  }

  protected override render(): TemplateResult {
    const { verdict } = this;
    const action = actionOf(this);
    if (!action && !this.firstElementChild && document.readyState !== 'loading') {
      warn(this.localName, "has nothing to show: put the service's own form inside, or give it an action.");
    }
    const look = `stage${action ? ' own' : ''}${verdict?.ok === false ? ' failed' : ''}`;
    const hint = renderHint(this, this.#checks);
    return html`
      <div class=${look}>
        <div
          class=${verdict?.ok ? 'done' : ''}
          ?inert=${verdict?.ok}
          @submit=${this.#submit}
          @focusin=${this.#welcome}
          @focusout=${this.#checks.suggest}
          @input=${this.#checks.recheck}
          @reset=${this.#forget}
          @pointerdown=${this.#notice}
          @keydown=${this.#notice}
        >
          <slot name="intro"></slot>
          <slot ?hidden=${!!action} @slotchange=${this.#prepare}></slot>
          ${
            action
              ? this.#renderOwn(action, hint)
              : html`<div class="lines">
                  <div class="line">${hint}</div>
                  ${this.#renderNews()}
                </div>`
          }
          <slot name="footnote">${this.#renderPrivacy()}</slot>
        </div>
        ${verdict?.ok ? renderResult(this, verdict, this.#attempt!.subscription.email, this.#isNear, this.#startAgain) : nothing}
      </div>
    `;
  }

  #renderOwn(action: URL, hint: TemplateResult): TemplateResult {
    const service = serviceOf(this, action);
    if (transportOf(service, { action, page: this.ownerDocument.URL }) !== 'link') {
      return renderEntry(this, hint, this.#renderNews(), this.#isSending);
    }
    const words = this.button ?? continueOn(this, service, action);
    return html`<a class="button" part="button" href=${service.page?.(action) ?? action.href}><span>${words}</span></a>`;
  }

  #renderNews(): TemplateResult {
    const failure = this.verdict?.ok === false ? this.verdict : undefined;
    const told = { sending: this.#isSending, slow: this.slow, failure, attempt: this.#attempt };
    return renderNews(this, { ...told, goOn: this.#continue, sendAgain: this.#sendAgain });
  }

  #renderPrivacy(): TemplateResult | typeof nothing {
    const href = readLinkAttribute(this.localName, 'privacy-href', this.privacyHref, this.baseURI);
    return href ? html`<p class="footnote"><a href=${href}>${say(this, 'salvePrivacy')}</a></p>` : nothing;
  }

  get #isSending(): boolean {
    return this.#sending.status === TaskStatus.PENDING;
  }

  /** Makes a pasted form ready as soon as it is there: its errors are ours to show, and its honeypots are nobody's to fill. */
  #prepare(): void {
    for (const form of this.querySelectorAll('form')) {
      const email = findEmailField(form);
      if (!email) {
        warn(this.localName, 'leaves a form as it is that has no field for an email address.');
        continue;
      }
      form.setAttribute('novalidate', '');
      if (!email.hasAttribute('autocomplete')) email.autocomplete = 'email';
      if (!email.labels?.length && !email.ariaLabel && !email.hasAttribute('aria-labelledby'))
        email.ariaLabel = say(this, 'salveEmailAddress');
      for (const control of controlsFor(this, form)) {
        if (isHoneypot(control.getAttribute('name') ?? '')) for (const each of Object.entries(HARDENING)) control.setAttribute(...each);
      }
    }
    this.requestUpdate();
  }

  #welcome(): void {
    this.#came ??= performance.now();
    this.#prepare();
  }

  /** Sees that a hand is at work; Enter in a field that the page slotted in submits as in any of the form's. */
  #notice(event: Event): void {
    this.#isHand ||= event.isTrusted;
    const { key, isComposing, target } = event as KeyboardEvent;
    if (key === 'Enter' && !isComposing && (target as Element).matches('input:is([slot], [slot] *):not([type=submit], [type=button])')) {
      // A form around this one is not meant.
      event.preventDefault();
      this.renderRoot.querySelector('form')?.requestSubmit();
    }
  }

  /** A form that is reset has nothing wrong in it any more. */
  #forget({ target }: Event): void {
    this.#checks.check(controlsFor(this, target as HTMLFormElement), () => '');
  }

  #submit(event: SubmitEvent): void {
    if (event.defaultPrevented || this.#isNative) return;
    const form = event.target as HTMLFormElement;
    const email = findEmailField(form);
    const address = cleanAddress(email?.value ?? '');
    // Written as it is, a domain in other letters would be shown as it is sent.
    if (email && email.value !== address) email.value = address;
    const attempt = readAttempt(this, form, event.submitter);
    if (attempt && !this.#letGo(attempt, event.timeStamp)) event.preventDefault();
  }

  /** Whether the browser is to submit the form, as it stands; if not, something is wrong in it, or it goes by us. */
  #letGo(attempt: Attempt, now: number): boolean {
    if (this.#isSending || now - this.#left < ECHO) return false;
    this.verdict = undefined;
    const wrong = this.#checks.check(controlsFor(this, attempt.form));
    wrong?.focus();
    if (wrong || !this.dispatchEvent(new SubscribeEvent(attempt.service.name))) return false;
    const filled = findFilled(controlsFor(this, attempt.form));
    // Where a hand was at work, a password manager filled them; where none was, the service may judge.
    if (this.#isHand) for (const honeypot of filled) Object.assign(honeypot, { value: '', checked: false });
    this.#attempt = readAttempt(this, attempt.form, attempt.submitter)!;
    const transport = filled.length > 0 && !this.#isHand ? 'native' : transportOf(attempt.service, attempt.subscription);
    if (transport !== 'native') {
      void this.#sending.run([this.#attempt]);
      return false;
    }
    this.#left = now;
    if (!attempt.isPasted) goOn(this.#attempt);
    return attempt.isPasted;
  }

  #conclude(verdict: Verdict): void {
    const { form, service, subscription } = this.#attempt!;
    const { activeElement, body } = this.ownerDocument;
    this.#isNear = !activeElement || activeElement === body || hasFocus(this);
    this.verdict = verdict;
    this.slow = false;
    if (verdict.ok) {
      // On a borrowed device the address is not to be found in the form again; another that was written meanwhile has not been sent.
      if (cleanAddress(findEmailField(form)?.value ?? '') === subscription.email) clear(controlsFor(this, form), form);
      this.dispatchEvent(new SubscribedEvent(service.name));
      const page = readUrlAttribute(this.localName, 'redirect', this.redirect, this.baseURI);
      if (page && this.isConnected) location.assign(page);
      return;
    }
    const { reason, message = say(this, 'salveUnsent', reason) } = verdict;
    const advice = adviseAuthor(reason, service, subscription);
    if (advice) warn(this.localName, advice);
    const refused = reason === 'invalid' && this.#checks.check([findEmailField(form)!], () => message);
    if (refused && this.#isNear) refused.focus();
    if (reason === 'policy') this.#goOn();
    this.dispatchEvent(new SubscribeErrorEvent(reason, service.name));
  }

  /** Goes on with what stands in the form now, which may be another address than the one that failed. */
  #continue(): void {
    const { form, submitter } = this.#attempt!;
    const wrong = this.#checks.check(controlsFor(this, form));
    if (wrong) return wrong.focus();
    this.#attempt = readAttempt(this, form, submitter) ?? this.#attempt;
    this.#goOn();
  }

  #goOn(): void {
    this.#left = performance.now();
    this.#isNative = true;
    goOn(this.#attempt!);
    this.#isNative = false;
  }

  #sendAgain(): void {
    const { form, submitter } = this.#attempt!;
    // The button that was pressed goes: focus stays in the form.
    (submitter ?? findEmailField(form))?.focus();
    HTMLFormElement.prototype.requestSubmit.call(form, submitter?.isConnected ? submitter : null);
  }

  #startAgain(): void {
    this.verdict = undefined;
    // A form that is hidden takes no focus.
    void this.updateComplete.then(() => findEmailField(this.#attempt!.form)?.focus());
  }

  #refresh = (): void => {
    this.#left = -ECHO;
    this.requestUpdate();
  };
}

function clear(controls: Control[], form: HTMLFormElement): void {
  HTMLFormElement.prototype.reset.call(form);
  for (const control of controls as HTMLInputElement[]) {
    if (control.form === form || control.localName === 'select') continue;
    control.value = control.defaultValue;
    control.checked = control.defaultChecked;
  }
}

addEnglish(subscribeForm);
define('salve-subscribe-form', SalveSubscribeForm);

declare global {
  interface HTMLElementTagNameMap {
    'salve-subscribe-form': SalveSubscribeForm;
  }
}
