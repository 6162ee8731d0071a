import { type LitElement, type TemplateResult } from 'lit';
import type { JournalController } from './journal-controller.js';
/**
 * Brings back the reflections of a file. Those that are here already stay as they are.
 * A file that is damaged, or not one of ours, changes nothing.
 */
export declare class ImportForm {
    #private;
    constructor(host: LitElement, journal: JournalController);
    render(): TemplateResult;
}
