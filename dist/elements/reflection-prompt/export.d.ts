import { type TemplateResult } from 'lit';
import type { DraftState } from '../../journal/draft-states.js';
import type { PromptActions, PromptView } from './view.js';
/** Renders the buttons that copy the words and save them as a file. */
export declare function renderExport(state: DraftState, view: PromptView, actions: PromptActions): TemplateResult;
