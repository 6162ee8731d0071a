import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Picture } from '../../quote/picture.js';
/** Words of a picture. */
export type PictureContent = Pick<Picture, 'quote' | 'credit'>;
/** Place for a sentence to the reader. */
interface Status {
    setStatus: (status: string) => void;
}
/** Offers a picture of a quote, and loads the dialog that shows it. */
export declare class PictureController implements ReactiveController {
    #private;
    constructor(host: LitElement, readContent: () => PictureContent, status: Status);
    /** Closes the dialog, because it is no modal one any more after a move. */
    hostDisconnected(): void;
    hostUpdated(): void;
    /** Renders the button; a reader who comes near it will need the dialog. */
    renderButton(): TemplateResult;
    renderDialog(): TemplateResult | typeof nothing;
}
export {};
