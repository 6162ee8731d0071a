import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import '../events.js';
import './reflection-lock.js';
/**
 * All that the reader wrote on this site, by article and date, the newest first: to read, search,
 * take away, bring to a session or erase.
 *
 * It is folded until the reader opens it, and nothing of it leaves the device.
 *
 * @tag salve-reflection-journal
 * @slot - What you say above it, such as a heading; it is there without the script as well.
 * @slot privacy - In place of the sentence that says where the words are kept, for a journal of
 * your application's own.
 * @fires {ReflectionErasedEvent} salve-reflection-erased - A reflection was erased; `key` says
 * which.
 * @fires {ReflectionErrorEvent} error - The journal can't do what it was asked; `reason` says why.
 * @csspart summary - What opens it.
 * @csspart search - The search field.
 * @csspart headline - An article's headline.
 * @csspart entry - A reflection.
 * @csspart question - The question that it answers.
 * @csspart text - The reader's words.
 * @csspart session - The bar for choosing what to bring to a session.
 * @csspart take-away - The form that saves a file.
 * @csspart bring-back - The form that reads one.
 * @csspart notice - What says that something was erased, and lets it be undone.
 * @cssprop --salve-accent - Colour of what can be pressed. Default: a green that suits the text
 * colour.
 * @cssprop --salve-font-ui - Font family of what informs or is operated. Default: the page's own.
 * @cssprop [--salve-radius=8px] - Corner radius of controls.
 */
export declare class SalveReflectionJournal extends LitElement {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    /** Level of the articles' headings, 2 to 6; 3 unless set. */
    headingLevel?: number;
    private open;
    /** Failure to load the view, without which there is nothing to open. */
    private isMissing;
    connectedCallback(): void;
    disconnectedCallback(): void;
    adoptedCallback(): void;
    protected update(changes: PropertyValues): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'salve-reflection-journal': SalveReflectionJournal;
    }
}
