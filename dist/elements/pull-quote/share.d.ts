import { type LitElement, type TemplateResult } from 'lit';
/** What is passed on: the author's words for the events, and the same between marks, with who said it, for whoever reads them. */
interface Shared {
    url: string;
    quote: string;
    text: string;
}
/** Passes a quote and its link on: by the system's sheet, else by copying, else for the reader to copy by hand. */
export declare class Sharing {
    #private;
    constructor(host: LitElement, shared: () => Shared);
    renderButton(): TemplateResult;
    renderOutcome(): TemplateResult;
}
export {};
