import { type LitElement, type TemplateResult } from 'lit';
interface ShareContent {
    url: string;
    /** Words as the author wrote them, for the events. */
    quote: string;
    /** Words between marks, with author and source, for those who read them. */
    text: string;
}
/** Shares a quote and its link: by the system's sheet, else by copying, else to copy by hand. */
export declare class ShareController {
    #private;
    constructor(host: LitElement, readContent: () => ShareContent);
    renderButton(): TemplateResult;
    renderStatus(): TemplateResult;
    /** Says what came of sharing, with what could not be copied. */
    setStatus(status: string, uncopied?: string): void;
}
export {};
