import { type LitElement, type TemplateResult } from 'lit';
import { type Picture } from '../../quote/picture.js';
/** Dialog with a picture of a quote, to share or to save along with its text. */
export declare class PictureView {
    #private;
    constructor(host: LitElement, readContent: () => Pick<Picture, 'quote' | 'credit'>);
    render(): TemplateResult;
    open(): void;
    close(): void;
    /** Closes the dialog once the quote is another: a script has put another article in its place. */
    closeOther(): void;
}
