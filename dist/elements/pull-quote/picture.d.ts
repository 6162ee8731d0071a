import { type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { type Picture } from '../../quote/picture.js';
/** A picture of a quote, shown in a dialog before anything is done with it; its text goes along for those who can't see it. */
export declare class PictureController implements ReactiveController {
    #private;
    constructor(host: LitElement, said: () => Pick<Picture, 'quote' | 'credit'>);
    /** A dialog that is open while its element is moved is no modal one any more. */
    hostDisconnected(): void;
    renderButton(): TemplateResult;
    renderDialog(): TemplateResult;
}
