import { nothing, type TemplateResult } from 'lit';
import type { FormState, Translate, ValidationState } from './form-state.js';
/** Actions of the buttons after a failure. */
interface StatusActions {
    continueNatively: () => void;
    sendAgain: () => void;
}
/** Renders the question about a slip, and the errors that have no room beside their fields. */
export declare function renderHint({ unplacedErrors, announces, suggestion }: ValidationState, t: Translate, takeSuggestion: () => void): TemplateResult;
/**
 * Renders what is happening, or why it failed and what can be done.
 * Its live region is always there, because many screen readers miss the words of a new one.
 */
export declare function renderStatus(state: FormState, t: Translate, actions: StatusActions): TemplateResult;
/**
 * Renders the result of a subscription, the same for a new address and one that was known.
 * If focus is elsewhere, announces the result (`role=alert`) instead of moving focus.
 */
export declare function renderResult({ success: { state, mailbox, message }, email, hadFocus }: Extract<FormState, {
    phase: 'subscribed';
}>, headingLevel: number, t: Translate, startAgain: () => void): TemplateResult;
/** Renders the link to what the site does with addresses, if there is one. */
export declare function renderPrivacy(href: string | undefined, t: Translate): TemplateResult | typeof nothing;
export {};
