export declare const cardStyles: import("lit").CSSResult;
/** Around plain HTML nothing is laid out: that is the page's own, or salve.css's, before the script and after it. */
export declare const aroundStyles: import("lit").CSSResult;
