import { type LitElement, type TemplateResult } from 'lit';
import type { JournalController } from './journal-controller.js';
/** Brings back what a file holds; what is here already stays as it is, and a file that is not what it should be changes nothing. */
export declare class ImportForm {
    #private;
    constructor(host: LitElement, journal: JournalController);
    render(): TemplateResult;
}
