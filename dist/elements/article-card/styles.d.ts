export declare const cardStyles: import("lit").CSSResult;
/** Look around plain HTML, whose layout is the page's own or salve.css's. */
export declare const aroundStyles: import("lit").CSSResult;
