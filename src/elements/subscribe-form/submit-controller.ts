import type { LitElement, ReactiveController } from 'lit';
import { SubscribedEvent, SubscribeErrorEvent, SubscribeEvent } from '../../events.js';
import { term } from '../../locales/localize.js';
import { cleanAddress } from '../../subscribe/address.js';
import { clearControls, findEmailField, readControls, writeValue } from '../../subscribe/form.js';
import {
  fail,
  transportOf,
  type Failure,
  type Outcome,
  type Service,
  type Success,
} from '../../subscribe/service.js';
import { subscribe } from '../../subscribe/subscribe.js';
import { warn } from '../../warn.js';
import { adviseAuthor } from './author-advice.js';
import { TAG, type FormState } from './form-state.js';
import type { FormOptions } from './options.js';
import { findOrigin, submitByBrowser, type Origin } from './origin.js';
import { ReaderController } from './reader-controller.js';
import { failedState, findFormService, readSubmission, type Submission } from './submission.js';
import type { ValidationController } from './validation-controller.js';

/**
 * Milliseconds in which a second press is an echo of the first.
 * The browser is then on its way to another page.
 */
const ECHO_MS = 3_000;

/** Sends a reader's subscription, and owns the state of the form. */
export class SubmitController implements ReactiveController {
  state: FormState = { phase: 'idle' };
  readonly reader: ReaderController;

  #host: LitElement;
  #options: () => FormOptions;
  #validation: ValidationController;
  #origin?: Origin;
  #submission?: Submission;
  /** Time at which the browser was last sent to another page. */
  #departure = -ECHO_MS;
  /** The browser's own submission is under way, and its event is not for the script. */
  #isNative = false;

  constructor(host: LitElement, options: () => FormOptions, validation: ValidationController) {
    this.#host = host;
    this.reader = new ReaderController(host);
    this.#options = options;
    this.#validation = validation;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#refresh);
    window.addEventListener('pageshow', this.#refresh);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#refresh);
    window.removeEventListener('pageshow', this.#refresh);
  }

  submit = (event: SubmitEvent): void => {
    if (event.defaultPrevented || this.#isNative) return;
    const origin = { form: event.target as HTMLFormElement, submitter: event.submitter };
    const email = findEmailField(origin.form);
    const address = cleanAddress(email?.value ?? '');
    // A clean address stays untouched: the field would show a domain in other letters encoded.
    const service = findFormService(origin.form, origin.submitter, this.#options());
    if (!service) return;
    if (email && email.value !== address) writeValue(email, address);
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

  /** Has the browser submit the address in the form, which the reader may have corrected. */
  continueNatively = (): void => {
    const origin = this.#findOrigin();
    const wrong = this.#validation.checkFor(origin.submitter, this.#controlsOf(origin.form));
    if (wrong) return wrong.focus();
    const service = findFormService(origin.form, origin.submitter, this.#options());
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

  /** Decides who submits the form: the script, the browser, or nobody. */
  #decide(origin: Origin, service: Service, now: number): 'send' | 'native' | 'refuse' {
    if (this.state.phase === 'sending' || now - this.#departure < ECHO_MS) return 'refuse';
    this.#set({ phase: 'idle' });
    const controls = this.#controlsOf(origin.form);
    const wrong = this.#validation.checkFor(origin.submitter, controls);
    wrong?.focus();
    if (wrong || !this.#host.dispatchEvent(new SubscribeEvent(service.name))) return 'refuse';
    // The address stays, wherever its field is drawn.
    const others = controls.filter((each) => each !== findEmailField(origin.form));
    const isRobot = this.reader.clearHoneypots(others);
    const { subscription } = this.#read(origin, service);
    return isRobot || transportOf(service, subscription) === 'native' ? 'native' : 'send';
  }

  #read(origin: Origin, service: Service): Submission {
    this.#origin = origin;
    return (this.#submission = readSubmission(origin.form, origin.submitter, service, this.#options()));
  }

  async #send({ service, subscription }: Submission): Promise<void> {
    this.#set({ phase: 'sending', isSlow: false });
    await this.reader.wait();
    const onSlow = (): void => this.#set({ phase: 'sending', isSlow: true });
    this.#settle(await subscribe(service, subscription, { onSlow }).catch(() => fail('unavailable')));
  }

  #settle(outcome: Outcome): void {
    const { isAtForm } = this.reader;
    if (outcome.ok) this.#succeed(outcome, isAtForm);
    else this.#fail(outcome, isAtForm);
  }

  #succeed(success: Success, hadFocus: boolean): void {
    const host = this.#host;
    const { service, subscription } = this.#submission!;
    const { form } = this.#findOrigin();
    this.#set({ phase: 'subscribed', success, email: subscription.email, hadFocus });
    if (hadFocus)
      void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>('.headline')?.focus());
    // Nobody is to find the address on a borrowed device; one written meanwhile is not sent yet.
    if (cleanAddress(findEmailField(form)?.value ?? '') === subscription.email)
      clearControls(form, this.#controlsOf(form));
    host.dispatchEvent(new SubscribedEvent(service.name));
    const { redirect } = this.#options();
    if (redirect && host.isConnected) location.assign(redirect);
  }

  #fail(failure: Failure, hadFocus: boolean): void {
    const { service, subscription } = this.#submission!;
    const { form } = this.#findOrigin();
    const { reason, message = term(this.#host, 'salveUnsent', reason) } = failure;
    this.#set(failedState(failure, this.#submission!));
    const advice = adviseAuthor(reason, service, subscription);
    if (advice) warn(TAG, advice);
    const refused = reason === 'invalid' && this.#validation.check([findEmailField(form)!], () => message);
    if (refused && hadFocus) refused.focus();
    if (reason === 'policy') this.#submitNatively();
    this.#host.dispatchEvent(new SubscribeErrorEvent(reason, service.name));
  }

  /** Has the browser submit the form that was read last, if it can. */
  #submitNatively(): void {
    this.#departure = performance.now();
    this.#isNative = true;
    submitByBrowser(this.#findOrigin(), this.#submission!);
    this.#isNative = false;
  }

  #findOrigin(): Origin {
    return findOrigin(this.#host, this.#origin!, this.#submission!.subscription.email);
  }

  #controlsOf(form: HTMLFormElement): ReturnType<typeof readControls> {
    return readControls(form, this.#options().slotted);
  }

  #set(state: FormState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  /** Updates the form when the reader comes back from another page, or online again. */
  #refresh = (): void => {
    this.#departure = -ECHO_MS;
    const { state } = this;
    this.#set(state.phase === 'failed' ? { ...state, isOnline: navigator.onLine } : state);
  };
}
