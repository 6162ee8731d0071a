import { type TemplateResult } from 'lit';
import type { DraftState } from '../../journal/draft-states.js';
import type { PromptActions, PromptView } from './view.js';
/** Selector of the control that takes focus while the field is collapsed or locked. */
export declare const FIELD_REPLACEMENT = ".instead :is(button, salve-reflection-lock)";
/**
 * Renders the field, and its replacement while it is collapsed, hidden or locked.
 * Its attributes ask recorders and writing assistants to leave it alone.
 */
export declare function renderField(state: DraftState, view: PromptView, actions: PromptActions): TemplateResult;
