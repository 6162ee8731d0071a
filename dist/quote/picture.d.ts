/** Content and look of a picture: CSS colours, and fonts as `CSSStyleDeclaration` computes them. */
export interface Picture {
    width: number;
    height: number;
    /** Words between their marks. */
    quote: string;
    /** Author and source, drawn below the words. */
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
/**
 * Draws a quote; fonts that haven't been loaded are left to the canvas's fallback.
 * Throws if the browser gives no canvas.
 */
export declare function drawPicture(canvas: HTMLCanvasElement, picture: Picture): void;
