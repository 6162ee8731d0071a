import type { LitElement, ReactiveController } from 'lit';
import { SubscribedEvent, SubscribeErrorEvent, SubscribeEvent } from '../../events.js';
import { hasFocus } from '../../internal/focus.js';
import { term } from '../../locales/localize.js';
import { cleanAddress } from '../../subscribe/address.js';
import {
  clearControls,
  composeNativeForm,
  findEmailField,
  readControls,
  submitNatively,
} from '../../subscribe/form.js';
import { fail, transportOf, type Outcome, type Service } from '../../subscribe/service.js';
import { computeWait, findFilled } from '../../subscribe/spam.js';
import { subscribe } from '../../subscribe/subscribe.js';
import { warn } from '../../warn.js';
import { adviseAuthor } from './author-advice.js';
import { TAG, type FormState } from './form-state.js';
import type { FormOptions } from './options.js';
import { fallbackOf, findFormService, labelOf, readSubmission, type Submission } from './submission.js';
import type { ValidationController } from './validation-controller.js';

/**
 * Milliseconds in which a second press is an echo of the first.
 * The browser is then on its way to another page.
 */
const ECHO_MS = 3_000;

/** Form that is submitted, and the button by which it is. */
interface Origin {
  form: HTMLFormElement;
  submitter: HTMLElement | null;
}

/** Sends what a reader wrote, and owns what became of it. */
export class SubmitController implements ReactiveController {
  state: FormState = { phase: 'idle' };

  #host: LitElement;
  #options: () => FormOptions;
  #validation: ValidationController;
  #origin?: Origin;
  #submission?: Submission;
  /** Time at which the reader came, on the clock of events. */
  #arrival?: number;
  /** Time at which the browser was last sent to another page. */
  #departure = -ECHO_MS;
  /** The form is being submitted for the browser, and the event is not ours. */
  #isNative = false;
  #sawTrustedInput = false;

  constructor(host: LitElement, options: () => FormOptions, validation: ValidationController) {
    this.#host = host;
    this.#options = options;
    this.#validation = validation;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#refresh);
    addEventListener('pageshow', this.#refresh);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#refresh);
    removeEventListener('pageshow', this.#refresh);
  }

  noteArrival(): void {
    this.#arrival ??= performance.now();
  }

  /** Notes that a person is at work, not a script. */
  noteInput({ isTrusted }: Event): void {
    this.#sawTrustedInput ||= isTrusted;
  }

  submit = (event: SubmitEvent): void => {
    if (event.defaultPrevented || this.#isNative) return;
    const origin = { form: event.target as HTMLFormElement, submitter: event.submitter };
    const email = findEmailField(origin.form);
    const address = cleanAddress(email?.value ?? '');
    // A clean address stays untouched: the field would show a domain in other letters encoded.
    if (email && email.value !== address) email.value = address;
    const service = findFormService(origin.form, origin.submitter, this.#options());
    if (!service) return;
    const decision = this.#decide(origin, service, event.timeStamp);
    if (decision !== 'native' || !this.#submission!.isPasted) event.preventDefault();
    switch (decision) {
      case 'send':
        void this.#send(this.#submission!);
        break;
      case 'native':
        this.#departure = event.timeStamp;
        if (!this.#submission!.isPasted) this.#submitNatively();
        break;
      case 'refuse':
    }
  };

  /** Goes on with the address that stands in the form now, which the reader may have corrected. */
  continueNatively = (): void => {
    const origin = this.#findOrigin();
    const { form, submitter } = origin;
    const wrong = this.#validation.check(this.#controlsOf(form));
    if (wrong) return wrong.focus();
    const service = findFormService(form, submitter, this.#options());
    if (service) this.#read(origin, service);
    this.#submitNatively();
  };

  sendAgain = (): void => {
    const { form, submitter } = this.#findOrigin();
    // The button that was pressed goes: focus stays in the form.
    (submitter ?? findEmailField(form))?.focus();
    HTMLFormElement.prototype.requestSubmit.call(form, submitter);
  };

  startAgain = (): void => {
    this.#set({ phase: 'idle' });
    // A form that is hidden takes no focus.
    void this.#host.updateComplete.then(() => findEmailField(this.#findOrigin().form)?.focus());
  };

  /** Decides who is to submit the form: the script, the browser, or nobody. */
  #decide(origin: Origin, service: Service, now: number): 'send' | 'native' | 'refuse' {
    if (this.state.phase === 'sending' || now - this.#departure < ECHO_MS) return 'refuse';
    this.#set({ phase: 'idle' });
    const controls = this.#controlsOf(origin.form);
    const wrong = this.#validation.check(controls);
    wrong?.focus();
    if (wrong || !this.#host.dispatchEvent(new SubscribeEvent(service.name))) return 'refuse';
    const filled = findFilled(controls);
    // A password manager fills honeypots for a person; without one, the service judges a robot.
    const isRobot = filled.length > 0 && !this.#sawTrustedInput;
    if (!isRobot) for (const honeypot of filled) Object.assign(honeypot, { value: '', checked: false });
    const { subscription } = this.#read(origin, service);
    return isRobot || transportOf(service, subscription) === 'native' ? 'native' : 'send';
  }

  #read(origin: Origin, service: Service): Submission {
    this.#origin = origin;
    return (this.#submission = readSubmission(origin.form, origin.submitter, service, this.#options()));
  }

  async #send({ service, subscription }: Submission): Promise<void> {
    this.#set({ phase: 'sending', isSlow: false });
    const now = performance.now();
    await new Promise((resolve) => setTimeout(resolve, computeWait(this.#arrival ?? now, now)));
    const onSlow = (): void => this.#set({ phase: 'sending', isSlow: true });
    this.#settle(await subscribe(service, subscription, { onSlow }).catch(() => fail('unavailable')));
  }

  #settle(outcome: Outcome): void {
    const host = this.#host;
    const { service, subscription } = this.#submission!;
    const { action, email } = subscription;
    const { form } = this.#findOrigin();
    const { activeElement, body } = host.ownerDocument;
    const hadFocus = !activeElement || activeElement === body || hasFocus(host);
    if (outcome.ok) {
      this.#set({ phase: 'subscribed', success: outcome, email, hadFocus });
      if (hadFocus)
        void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>('.headline')?.focus());
      // Nobody is to find the address on a borrowed device; one written meanwhile is not sent yet.
      if (cleanAddress(findEmailField(form)?.value ?? '') === email)
        clearControls(form, this.#controlsOf(form));
      host.dispatchEvent(new SubscribedEvent(service.name));
      const { redirect } = this.#options();
      if (redirect && host.isConnected) location.assign(redirect);
      return;
    }
    const { reason, message = term(host, 'salveUnsent', reason) } = outcome;
    this.#set({
      phase: 'failed',
      failure: outcome,
      isOnline: navigator.onLine,
      fallback: fallbackOf(this.#submission!),
      serviceLabel: labelOf(service, action),
    });
    const advice = adviseAuthor(reason, service, subscription);
    if (advice) warn(TAG, advice);
    const refused = reason === 'invalid' && this.#validation.check([findEmailField(form)!], () => message);
    if (refused && hadFocus) refused.focus();
    if (reason === 'policy') this.#submitNatively();
    host.dispatchEvent(new SubscribeErrorEvent(reason, service.name));
  }

  /** Has the browser submit what was read last, if it can. */
  #submitNatively(): void {
    const { isPasted, service, subscription } = this.#submission!;
    const { form, submitter } = this.#origin!;
    this.#departure = performance.now();
    this.#isNative = true;
    const native = isPasted ? undefined : composeNativeForm(service, subscription);
    if (native) submitNatively(form.getRootNode() as ShadowRoot, native);
    else if (isPasted)
      HTMLFormElement.prototype.requestSubmit.call(form, submitter?.isConnected ? submitter : null);
    this.#isNative = false;
  }

  /**
   * Finds the form that was submitted, or another that the page has put in its place meanwhile.
   * That one gets the address, so that the reader is asked for nothing twice.
   */
  #findOrigin(): Origin {
    const { form, submitter } = this.#origin!;
    const other = form.isConnected
      ? null
      : (this.#host.querySelector('form') ?? this.#host.renderRoot.querySelector('form'));
    if (!other) return { form, submitter: submitter?.isConnected ? submitter : null };
    const email = findEmailField(other);
    if (email) email.value ||= this.#submission!.subscription.email;
    return { form: other, submitter: null };
  }

  #controlsOf(form: HTMLFormElement): ReturnType<typeof readControls> {
    return readControls(form, this.#options().slotted);
  }

  #set(state: FormState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  /** Comes back from another page, or online again. */
  #refresh = (): void => {
    this.#departure = -ECHO_MS;
    const { state } = this;
    this.#set(state.phase === 'failed' ? { ...state, isOnline: navigator.onLine } : state);
  };
}
