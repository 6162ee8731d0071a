import { type LitElement, type TemplateResult } from 'lit';
import type { JournalController } from './journal-controller.js';
/** Saves everything as a file in the format that the reader chooses; no server takes part. */
export declare class ExportForm {
    #private;
    constructor(host: LitElement, journal: JournalController);
    render(): TemplateResult;
}
