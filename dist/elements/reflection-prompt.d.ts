import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import '../events.js';
import type { Journal } from '../journal/journal.js';
import './reflection-lock.js';
/**
 * The journal that keeps the reader's words: an application's, or else the device's own.
 * The key is global, like the article's.
 */
export declare const journalContext: {
    __context__: Journal;
};
/**
 * A question, a field for the reader's own words, and the truth about where they are.
 *
 * It keeps words as they are typed, on this device, under the article's id and `name`; nothing of
 * them leaves the page.
 *
 * @tag salve-reflection-prompt
 * @slot - The question: the field's label.
 * @slot intro - Words before the question.
 * @slot privacy - A sentence of the site's own in place of the one about where the words are kept.
 * @slot pause - A moment to look up, such as a breath or a view.
 * @slot support - Help lines, the site's own, with the day they were checked.
 * @fires {ReflectionSavedEvent} salve-reflection-saved - The reader paused, and the words are on
 *   the device. Carries their key alone.
 * @fires {ReflectionErasedEvent} salve-reflection-erased - The reader erased the words. Carries
 *   their key alone.
 * @fires {ReflectionErrorEvent} error - The words can't be kept, for `reason`. Does not bubble.
 * @csspart prompt - The box around it all.
 * @csspart question - The question.
 * @csspart privacy - The sentence on where the words are kept.
 * @csspart field - The text field.
 * @csspart status - The line on whether the words are kept.
 * @cssprop --salve-accent - Colour of focus, links and the tick. Default: a green that suits the
 *   text colour.
 * @cssprop --salve-font-ui - Font family of notes and controls. Default: the page's own.
 * @cssprop [--salve-radius=8px] - Corner radius of the field; the box's is 6px more.
 * @cssprop [--salve-space=1] - Factor for the space inside the box.
 * @cssstate saved - The device holds the text that is in the field.
 */
export declare class SalveReflectionPrompt extends LitElement {
    #private;
    static styles: (import("lit").CSSResult | import("lit").CSSResult[])[];
    /**
     * Key of the words, beside the article's id. Never change it, however the question is reworded.
     */
    name?: string;
    /** The question, where nothing stands inside the tag. */
    question?: string;
    /** Lines that the field shows at least. */
    rows: number;
    /** A hint in the empty field, such as how a sentence may begin. */
    placeholder?: string;
    /** Counts the words. */
    count: boolean;
    /** Place of the words unless the reader chooses: the `device`, or memory for one `visit`. */
    keep: 'device' | 'visit';
    /** Minutes without typing after which kept words are locked again, if there is a passphrase. */
    lockAfter?: number;
    constructor();
    disconnectedCallback(): void;
    /** Goes on where `moveBefore` has put it: the field and the reader's pause stay as they are. */
    connectedMoveCallback(): void;
    adoptedCallback(): void;
    protected willUpdate(): void;
    protected update(changes: PropertyValues): void;
    protected updated(): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'salve-reflection-prompt': SalveReflectionPrompt;
    }
}
