import type { FormOptions } from './options.js';
import { findFormService } from './submission.js';

/** Elements below which htmx takes the submit of every form. */
const BOOSTED = '[hx-boost], [hx-boost\\:inherited], [data-hx-boost]';

/** Takes the submit of a pasted form before htmx, which listens at the form and asks nobody. */
export function takeBoosted(
  host: HTMLElement,
  options: () => FormOptions,
  submit: (event: SubmitEvent) => void,
): void {
  host.addEventListener(
    'submit',
    (event) => {
      const form = event.target as HTMLFormElement;
      if (!form.closest(BOOSTED) || !findFormService(form, event.submitter, options())) return;
      event.stopImmediatePropagation();
      submit(event);
    },
    true,
  );
}
