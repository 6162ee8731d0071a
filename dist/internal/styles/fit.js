import { css } from "@lit/reactive-element";
// src/internal/styles/fit.ts
/**
* Layout around a box whose words don't count towards its width: as narrow as a word, as wide as a
* long paragraph, where a place asks its content how wide it is.
*/
var fit = css`.fit{grid-template-columns:minmax(8em,1fr);display:grid}.fit>*{contain-intrinsic-inline-size:100em}`;
export { fit };
