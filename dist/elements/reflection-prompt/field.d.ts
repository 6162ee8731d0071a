import { type TemplateResult } from 'lit';
import type { DraftController } from './draft-controller.js';
import type { Toolbox } from './toolbar.js';
/** What takes focus in the field's place while that is folded or locked. */
export declare const FIELD_REPLACEMENT = ".instead :is(button, salve-reflection-lock)";
/** The field, and what stands in its place while it is folded, hidden or locked. Recorders and writing assistants are told to leave it alone. */
export declare function renderField(desk: Toolbox, keeper: DraftController, { rows, placeholder }: {
    rows: number;
    placeholder?: string;
}): TemplateResult;
