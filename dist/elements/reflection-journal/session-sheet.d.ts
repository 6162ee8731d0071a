import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Reflection } from '../../journal/journal.js';
/** Lets the reader tick what to bring to a session, and shows it as one clean page to print. */
export declare class SessionSheet {
    #private;
    /** Counts what changes how a row looks. */
    version: number;
    constructor(host: LitElement);
    /** Whether the page stands in place of the list. */
    get isPage(): boolean;
    get isOpen(): boolean;
    toggle(isOpen?: boolean): void;
    renderTick(reflection: Reflection, name: string): TemplateResult | typeof nothing;
    render(): TemplateResult | typeof nothing;
}
