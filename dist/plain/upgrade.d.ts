/**
 * Makes elements of the plain HTML inside `root`, once: `<div data-salve="pull-quote">` becomes
 * `<salve-pull-quote>`. Outer ones come first, so that none is moved after it was made.
 */
export declare function upgradePlain(root: ParentNode): void;
