import { type CSSResultOrNative, type ReactiveElement } from '@lit/reactive-element';
/**
 * Gives an element back its styles after another document has adopted it, which takes them away: a constructed sheet belongs to one document.
 * https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export declare function readoptStyles({ shadowRoot: root, constructor }: ReactiveElement, styles?: CSSResultOrNative[]): void;
