import type { FormOptions } from './options.js';
/** Takes the submit of a pasted form before htmx, which listens at the form and asks nobody. */
export declare function takeBoosted(host: HTMLElement, options: () => FormOptions, submit: (event: SubmitEvent) => void): void;
