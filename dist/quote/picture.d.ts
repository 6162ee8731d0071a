/** What a picture is drawn from. Colours are CSS colours, fonts as `CSSStyleDeclaration` computes them. */
export interface Picture {
    width: number;
    height: number;
    /** The words, with their marks. */
    quote: string;
    /** Who said it, and where it stands; drawn below the words. */
    credit: string;
    /** BCP 47. */
    language: string;
    direction: 'ltr' | 'rtl';
    /** `font-style` and `font-weight` of the words. */
    style: string;
    family: string;
    creditFamily: string;
    color: string;
    background: string;
    accent: string;
}
/** Draws a quote; fonts of the page that have not been loaded are left to the canvas's fallback. Throws where the browser gives no canvas. */
export declare function drawPicture(canvas: HTMLCanvasElement, picture: Picture): void;
