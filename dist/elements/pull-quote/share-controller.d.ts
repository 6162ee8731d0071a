import { type LitElement, type TemplateResult } from 'lit';
interface ShareContent {
    url: string;
    /** Words as the author wrote them, for the events. */
    quote: string;
    /** Words between marks, with author and source, for those who read them. */
    text: string;
}
interface ShareOptions {
    content(): ShareContent;
    /** Loads what the link is written with, where it isn't here; a failure is no rejection. */
    prepare(): Promise<void> | undefined;
}
/** Shares a quote and its link: by the system's sheet, else by copying, else to copy by hand. */
export declare class ShareController {
    #private;
    constructor(host: LitElement, options: ShareOptions);
    /** Renders the button; a reader who comes near it will need the link. */
    renderButton(): TemplateResult;
    renderStatus(): TemplateResult;
    /** Says what came of sharing, with what could not be copied. */
    setStatus(status: string, uncopied?: string): void;
}
export {};
