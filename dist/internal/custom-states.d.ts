/**
 * Custom states of an element, for `:state()` in a page's CSS. Where an engine has none, there is
 * nothing to match: test DOMs have no `attachInternals` or no `states`, and Chrome before 125
 * takes no name without dashes.
 */
export declare class CustomStates {
    #private;
    constructor(element: HTMLElement);
    /** Sets these states alone. */
    set(names: string[]): void;
}
