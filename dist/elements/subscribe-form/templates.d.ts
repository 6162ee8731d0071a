import { type TemplateResult } from 'lit';
import type { FormState, Translate, ValidationState } from './form-state.js';
import type { FormOptions } from './options.js';
/** Buttons of what became of a submission. */
interface StatusActions {
    continueNatively: () => void;
    sendAgain: () => void;
}
/** Form by attributes; `hint` goes below the address, `status` below the button. */
export declare function renderOwnForm(options: FormOptions, hint: TemplateResult, status: TemplateResult, isSending: boolean, t: Translate): TemplateResult;
/** Asks whether another address was meant, and says the errors that have no room beside their fields. */
export declare function renderHint({ unplacedErrors, announces, suggestion }: ValidationState, t: Translate, takeSuggestion: () => void): TemplateResult;
/** Says what is happening, or why it failed and what can be done; its live region is always there. */
export declare function renderStatus(state: FormState, t: Translate, actions: StatusActions): TemplateResult;
/**
 * Result of a subscription, the same for a new address and one that was known.
 * If focus is elsewhere, announces the result (`role=alert`) instead of moving focus.
 */
export declare function renderResult({ success: { state, mailbox, message }, email, hadFocus }: Extract<FormState, {
    phase: 'subscribed';
}>, headingLevel: number, t: Translate, startAgain: () => void): TemplateResult;
export {};
