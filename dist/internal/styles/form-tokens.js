import { tokens } from "./tokens.js";
import { css } from "@lit/reactive-element";
// src/internal/styles/form-tokens.ts
/** Tokens, with colours of errors and of a form's background, which follow the text too. */
var formTokens = [tokens, css`:host{--_wrong:oklch(from currentColor calc(.46 + .34 * clamp(0, (l - .68) * 999, 1)) .14 28 / 1);--_paper:oklch(from currentColor clamp(0, (.68 - l) * 999, 1) 0 0 / 1)}`];
export { formTokens };
