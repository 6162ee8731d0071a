import { adoptStyles } from "@lit/reactive-element";
// src/internal/readopt-styles.ts
/**
* Restores an element's styles after another document has adopted it. They are lost then,
* because a constructed sheet belongs to one document.
* https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
*/
function readoptStyles({ shadowRoot: root, constructor }, styles = constructor.elementStyles) {
	const view = root?.ownerDocument.defaultView;
	if (root && view === window) adoptStyles(root, styles);
	else if (root && view) root.adoptedStyleSheets = styles.map((style) => {
		const sheet = new view.CSSStyleSheet();
		sheet.replaceSync(style.cssText);
		return sheet;
	});
}
export { readoptStyles };
