import { accent } from "./accent.js";
import { fit } from "./fit.js";
import { css } from "@lit/reactive-element";
// src/internal/styles/tokens.ts
/** Private names for the page's custom properties, and colours made from its text colour. */
var tokens = css`${fit}:host{--_accent: ${accent}; --_quiet: color-mix(in oklab, currentColor 74%, transparent); --_line: color-mix(in oklab, currentColor 18%, transparent); --_tint: color-mix(in oklab, currentColor 7%, transparent); --_radius: var(--salve-radius,8px); --_space: var(--salve-space,1);}:host([hidden]){display:none}`;
export { tokens };
