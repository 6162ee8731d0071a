import { type TemplateResult } from 'lit';
import type { DraftState } from '../../journal/draft-states.js';
import type { PromptActions, PromptView } from './view.js';
/** Renders the prompt in its box, whose attributes ask recorders to leave it alone. */
export declare function renderBox(state: DraftState, view: PromptView, actions: PromptActions): TemplateResult;
