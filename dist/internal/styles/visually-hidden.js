import { css } from "@lit/reactive-element";
// src/internal/styles/visually-hidden.ts
/** Declarations that hide words from sight and leave them to screen readers. */
var visuallyHidden = css`clip-path:inset(50%);white-space:nowrap;block-size:1px;inline-size:1px;margin:0;position:absolute;overflow:hidden`;
export { visuallyHidden };
