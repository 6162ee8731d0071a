import { type TemplateResult } from 'lit';
import type { DraftState } from '../../journal/draft-states.js';
import type { PromptActions, PromptView } from './view.js';
/** Renders the rest of the tools, which one button opens. */
export declare function renderMore(state: DraftState, view: PromptView, actions: PromptActions): TemplateResult;
