import { type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { type Picture } from '../../quote/picture.js';
/** Shows a picture of a quote in a dialog, to share or to save along with its text. */
export declare class PictureController implements ReactiveController {
    #private;
    constructor(host: LitElement, readContent: () => Pick<Picture, 'quote' | 'credit'>);
    /** Closes the dialog, because it is no modal one any more after a move. */
    hostDisconnected(): void;
    renderButton(): TemplateResult;
    renderDialog(): TemplateResult;
}
