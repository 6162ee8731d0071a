import { type TemplateResult } from 'lit';
import type { Keeper } from './draft-controller.js';
import type { Toolbox } from './toolbar.js';
/** What takes focus in the field's place while that is folded or locked. */
export declare const INSTEAD = ".instead :is(button, salve-reflection-lock)";
/** The field, and what stands in its place while it is folded, hidden or locked. Recorders and writing assistants are told to leave it alone. */
export declare function renderPlace(desk: Toolbox, keeper: Keeper, { rows, placeholder }: {
    rows: number;
    placeholder?: string;
}): TemplateResult;
