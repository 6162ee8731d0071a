import { type LitElement, type TemplateResult } from 'lit';
import type { JournalController } from './journal-controller.js';
/** Gives the reader a file of everything, in the format they choose; nothing of it leaves the device. */
export declare class ExportForm {
    #private;
    constructor(host: LitElement, journal: JournalController);
    render(): TemplateResult;
}
