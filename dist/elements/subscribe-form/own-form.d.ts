import { type TemplateResult } from 'lit';
import type { Translate } from './form-state.js';
import type { FormOptions } from './options.js';
/** Messages of the form, and the state that its button shows. */
interface Messages {
    /** Stands below the address. */
    hint: TemplateResult;
    /** Stands below the button. */
    status: TemplateResult;
    isSending: boolean;
}
/** Renders a form by attributes, a link if its service takes none, or a pasted form's messages. */
export declare function renderForm(options: FormOptions, messages: Messages, t: Translate): TemplateResult;
export {};
