import { Task, TaskStatus } from '@lit/task';
import type { ReactiveController } from 'lit';
import { readUrlAttribute } from '../../internal/attributes.js';
import { SubscribedEvent, SubscribeErrorEvent, SubscribeEvent } from '../../events.js';
import { hasFocus } from '../../internal/focus.js';
import { cleanAddress } from '../../subscribe/address.js';
import { findEmailField } from '../../subscribe/form.js';
import { fail, transportOf, type Failure, type Outcome } from '../../subscribe/service.js';
import { findFilled, waitFor } from '../../subscribe/spam.js';
import { subscribe } from '../../subscribe/subscribe.js';
import { warn } from '../../warn.js';
import { term } from '../../locales/localize.js';
import { adviseAuthor } from './author-advice.js';
import { controlsFor, goOn, readAttempt, type Submission } from './submission.js';
import type { ValidationController } from './validation-controller.js';
import type { Control } from './error-notes.js';
import type { FormHost } from './options.js';

/** Milliseconds in which a second press is the first one's echo, while the browser is on its way to another page. */
const ECHO = 3000;

/** Sends off what a reader wrote, and knows what became of it. */
export class SubmitController implements ReactiveController {
  /** What the service said last; nothing while the form is at rest. */
  verdict?: Outcome;
  /** Something has been under way for long. */
  slow = false;
  /** What was sent last. */
  attempt?: Submission;
  /** Whether the reader was at the form, and nowhere else on the page, when the service answered. */
  isNear = true;
  /** Whether a key or a pointer was seen. */
  isHand = false;

  #host: FormHost;
  #checks: ValidationController;
  #task: Task<readonly [Submission], Outcome>;
  /** When the reader came, and when the browser was last sent on, as event times. */
  #came?: number;
  #left = -ECHO;
  /** Whether the browser submits the form by itself now. */
  #isNative = false;

  constructor(host: FormHost, checks: ValidationController) {
    this.#host = host;
    this.#checks = checks;
    host.addController(this);
    this.#task = new Task(host, {
      autoRun: false,
      task: async ([{ service, subscription }], { signal }) => {
        const now = performance.now();
        await new Promise((resolve) => setTimeout(resolve, waitFor(this.#came ?? now, now)));
        return subscribe(service, subscription, { signal, onSlow: this.#slow });
      },
      onComplete: (verdict) => this.#conclude(verdict),
      onError: () => this.#conclude(fail('unavailable')),
    });
  }

  get isUnderWay(): boolean {
    return this.#task.status === TaskStatus.PENDING;
  }

  get failure(): Failure | undefined {
    return this.verdict?.ok === false ? this.verdict : undefined;
  }

  hostConnected(): void {
    addEventListener('online', this.#refresh);
    addEventListener('pageshow', this.#refresh);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#refresh);
    removeEventListener('pageshow', this.#refresh);
  }

  /** The reader is here. */
  welcome(): void {
    this.#came ??= performance.now();
  }

  submit = (event: SubmitEvent): void => {
    if (event.defaultPrevented || this.#isNative) return;
    const form = event.target as HTMLFormElement;
    const email = findEmailField(form);
    const address = cleanAddress(email?.value ?? '');
    // Written as it is, a domain in other letters would be shown as it is sent.
    if (email && email.value !== address) email.value = address;
    const attempt = readAttempt(this.#host, form, event.submitter);
    if (attempt && !this.#letGo(attempt, event.timeStamp)) event.preventDefault();
  };

  /** Goes on with what stands in the form now, which may be another address than the one that failed. */
  goOn = (): void => {
    const { form, submitter } = this.#findForm();
    const wrong = this.#checks.check(controlsFor(this.#host, form));
    if (wrong) return wrong.focus();
    this.attempt = readAttempt(this.#host, form, submitter) ?? this.attempt;
    this.#goOn();
  };

  sendAgain = (): void => {
    const { form, submitter } = this.#findForm();
    // The button that was pressed goes: focus stays in the form.
    (submitter ?? findEmailField(form))?.focus();
    HTMLFormElement.prototype.requestSubmit.call(form, submitter);
  };

  startAgain = (): void => {
    this.verdict = undefined;
    this.#host.requestUpdate();
    // A form that is hidden takes no focus.
    void this.#host.updateComplete.then(() => findEmailField(this.#findForm().form)?.focus());
  };

  /** The form that was sent, or another that the page has put in its place meanwhile: it is asked for nothing twice. */
  #findForm(): Pick<Submission, 'form' | 'submitter'> {
    const { form, submitter, subscription } = this.attempt!;
    const other = form.isConnected
      ? null
      : (this.#host.querySelector('form') ?? this.#host.renderRoot.querySelector('form'));
    if (!other) return { form, submitter: submitter?.isConnected ? submitter : null };
    const email = findEmailField(other);
    if (email) email.value ||= subscription.email;
    return { form: other, submitter: null };
  }

  /** Whether the browser is to submit the form, as it stands; if not, something is wrong in it, or it goes by us. */
  #letGo(attempt: Submission, now: number): boolean {
    if (this.isUnderWay || now - this.#left < ECHO) return false;
    this.verdict = undefined;
    this.#host.requestUpdate();
    const wrong = this.#checks.check(controlsFor(this.#host, attempt.form));
    wrong?.focus();
    if (wrong || !this.#host.dispatchEvent(new SubscribeEvent(attempt.service.name))) return false;
    const filled = findFilled(controlsFor(this.#host, attempt.form));
    // Where a hand was at work, a password manager filled them; where none was, the service may judge.
    if (this.isHand) for (const honeypot of filled) Object.assign(honeypot, { value: '', checked: false });
    this.attempt = readAttempt(this.#host, attempt.form, attempt.submitter)!;
    const transport =
      filled.length > 0 && !this.isHand ? 'native' : transportOf(attempt.service, attempt.subscription);
    if (transport !== 'native') {
      void this.#task.run([this.attempt]);
      return false;
    }
    this.#left = now;
    if (!attempt.isPasted) goOn(this.attempt);
    return attempt.isPasted;
  }

  #conclude(verdict: Outcome): void {
    const host = this.#host;
    const { service, subscription } = this.attempt!;
    const { form } = this.#findForm();
    const { activeElement, body } = host.ownerDocument;
    this.isNear = !activeElement || activeElement === body || hasFocus(host);
    this.slow = false;
    this.verdict = verdict;
    host.requestUpdate();
    if (verdict.ok) {
      if (this.isNear)
        void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>('.headline')?.focus());
      // On a borrowed device the address is not to be found in the form again; another that was written meanwhile has not been sent.
      if (cleanAddress(findEmailField(form)?.value ?? '') === subscription.email)
        clear(controlsFor(host, form), form);
      host.dispatchEvent(new SubscribedEvent(service.name));
      const page = readUrlAttribute(host.localName, 'redirect', host.redirect, host.baseURI);
      if (page && host.isConnected) location.assign(page);
      return;
    }
    const { reason, message = term(host, 'salveUnsent', reason) } = verdict;
    const advice = adviseAuthor(reason, service, subscription);
    if (advice) warn(host.localName, advice);
    const refused = reason === 'invalid' && this.#checks.check([findEmailField(form)!], () => message);
    if (refused && this.isNear) refused.focus();
    if (reason === 'policy') this.#goOn();
    host.dispatchEvent(new SubscribeErrorEvent(reason, service.name));
  }

  #slow = (): void => {
    this.slow = true;
    this.#host.requestUpdate();
  };

  #goOn(): void {
    this.#left = performance.now();
    this.#isNative = true;
    goOn(this.attempt!);
    this.#isNative = false;
  }

  /** Back from another page, or online again. */
  #refresh = (): void => {
    this.#left = -ECHO;
    this.#host.requestUpdate();
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
