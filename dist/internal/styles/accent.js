import { css } from "@lit/reactive-element";
// src/internal/styles/accent.ts
/**
* Accent of the page, else a deep green beside dark text and a light green beside light text, so
* that its contrast is 4.5:1 even on a page without `color-scheme`.
*/
var accent = css`var(--salve-accent, oklch(from currentColor calc(0.45 + 0.34 * clamp(0, (l - 0.68) * 999, 1)) 0.07 169 / 1))`;
export { accent };
