import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { type Journal } from '../journal/journal.js';
/**
 * The lock on a reader's words on this site: it sets a passphrase, asks for it, changes it, and
 * locks again.
 *
 * The prompt and the journal show it; it may stand anywhere else on a page, too.
 *
 * @tag salve-reflection-lock
 * @csspart button - A button that locks, or opens the dialog.
 * @cssprop --salve-accent - Colour of focus, links and the solid button. Default: a green that
 *   suits the text colour.
 * @cssprop --salve-font-ui - Font family. Default: the page's own.
 * @cssprop [--salve-radius=8px] - Corner radius of fields and buttons.
 */
export declare class SalveReflectionLock extends LitElement {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    /** The journal that it locks; unless set, the device's own. */
    journal: Journal;
    private state;
    /** Key of the words on the latest failure. */
    private problem?;
    private isWaiting;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Closes the dialog if the move has made it one that is not modal, as in Firefox. */
    connectedMoveCallback(): void;
    adoptedCallback(): void;
    protected willUpdate(changes: PropertyValues<this>): void;
    protected update(changes: PropertyValues): void;
    protected render(): TemplateResult;
    /** Focuses the first field for a passphrase, or else the first button. */
    focus(options?: FocusOptions): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'salve-reflection-lock': SalveReflectionLock;
    }
}
