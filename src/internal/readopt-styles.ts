import {
  adoptStyles,
  type CSSResult,
  type CSSResultOrNative,
  type ReactiveElement,
} from '@lit/reactive-element';

/**
 * Restores an element's styles after another document has adopted it. They are lost then,
 * because a constructed sheet belongs to one document.
 * https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export function readoptStyles(
  { shadowRoot: root, constructor }: ReactiveElement,
  styles: CSSResultOrNative[] = (constructor as typeof ReactiveElement).elementStyles,
): void {
  const view = root?.ownerDocument.defaultView;
  if (root && view === window) adoptStyles(root, styles);
  else if (root && view) {
    root.adoptedStyleSheets = styles.map((style) => {
      const sheet = new view.CSSStyleSheet();
      sheet.replaceSync((style as CSSResult).cssText);
      return sheet;
    });
  }
}
