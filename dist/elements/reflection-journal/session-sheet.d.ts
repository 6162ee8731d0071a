import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Reflection } from '../../journal/journal.js';
/** Lets the reader tick what to bring to a session, and shows it as one page to print. */
export declare class SessionSheet {
    #private;
    /** Number of the changes so far to how a row looks. */
    version: number;
    constructor(host: LitElement);
    /** True while the page stands in place of the list. */
    get isPage(): boolean;
    get isOpen(): boolean;
    toggle(isOpen?: boolean): void;
    renderTick(reflection: Reflection, name: string): TemplateResult | typeof nothing;
    render(): TemplateResult | typeof nothing;
}
