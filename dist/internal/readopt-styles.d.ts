import { type CSSResultOrNative, type ReactiveElement } from '@lit/reactive-element';
/**
 * Restores an element's styles after another document has adopted it. They are lost then,
 * because a constructed sheet belongs to one document.
 * https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export declare function readoptStyles({ shadowRoot: root, constructor }: ReactiveElement, styles?: CSSResultOrNative[]): void;
