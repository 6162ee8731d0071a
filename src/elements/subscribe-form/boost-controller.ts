import type { LitElement, ReactiveController } from 'lit';
import type { FormOptions } from './options.js';
import { findFormService } from './submission.js';

/** Elements below which htmx takes the submit of every form. */
const BOOSTED = '[hx-boost], [hx-boost\\:inherited], [data-hx-boost]';

/** Takes the submit of a pasted form before htmx, which listens at the form and asks nobody. */
export class BoostController implements ReactiveController {
  #host: LitElement;
  #options: () => FormOptions;
  #submit: (event: SubmitEvent) => void;

  constructor(host: LitElement, options: () => FormOptions, submit: (event: SubmitEvent) => void) {
    this.#host = host;
    this.#options = options;
    this.#submit = submit;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('submit', this.#takeFirst, true);
  }

  #takeFirst = (event: SubmitEvent): void => {
    const form = event.target as HTMLFormElement;
    if (!form.closest(BOOSTED) || !findFormService(form, event.submitter, this.#options())) return;
    event.stopImmediatePropagation();
    this.#submit(event);
  };
}
