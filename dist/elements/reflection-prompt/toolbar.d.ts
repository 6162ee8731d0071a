import { type TemplateResult } from 'lit';
import type { DraftState } from '../../journal/draft-states.js';
import type { PromptActions, PromptView } from './view.js';
/** Renders the line below the field: where the words are now, and the tools at hand. */
export declare function renderToolbar(state: DraftState, view: PromptView, actions: PromptActions): TemplateResult;
