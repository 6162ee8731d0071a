import { type TemplateResult } from 'lit';
import type { Desk, DraftController } from './draft-controller.js';
/** What the reader chose to see or to have done. */
export interface View {
    isVeiled: boolean;
    isMoreOpen: boolean;
    isListing: boolean;
    isCopied: boolean;
    checksSpelling: boolean;
    printsWords: boolean;
}
/** What the tools need of their prompt. */
export interface Toolbox extends Desk {
    readonly view: View;
    /** Whether the words are counted. */
    readonly count: boolean;
    look(change: Partial<View>): void;
    erase(): Promise<void>;
    undo(): Promise<void>;
    /** The reader came to the field, or typed in it. */
    prepare(): void;
    type(): void;
    /** Shows the words that are folded or hidden, in the field. */
    show(): void;
}
/** The line below the field: where the words are now, and the tools at hand. */
export declare function renderStatus(desk: Toolbox, keeper: DraftController): TemplateResult;
/** Everything else, behind one button. */
export declare function renderMore(desk: Toolbox, keeper: DraftController): TemplateResult;
