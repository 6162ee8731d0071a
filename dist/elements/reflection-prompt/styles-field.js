import { field } from "../../internal/styles/controls.js";
import { css } from "lit";
// src/elements/reflection-prompt/styles-field.ts
/** Look of the field and its replacement. They share a box, so that nothing moves between them. */
var fieldStyles = css`.place{font-size:max(16px,1em);display:grid}.place>*{grid-area:1/1;min-inline-size:0}textarea{${field};min-block-size:calc(var(--_rows,4) * 1.6em + 1.5em + 2px);resize:none;field-sizing:content;padding:.75em 1em;line-height:1.6;overflow:hidden}textarea::placeholder{color:var(--_quiet);opacity:1}.instead{border-block-start:1px solid var(--_line);text-wrap:pretty;padding-block-start:.7em}.veil{filter:blur(4px);background:repeating-linear-gradient(var(--_quiet) 0 .55em, transparent 0 1.6em);opacity:.35;margin:1em}`;
export { fieldStyles };
