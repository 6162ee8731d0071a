import { css } from "lit";
// src/internal/styles/controls.ts
/**
* Declarations of words that act as a control.
* Put a semicolon after them: minified, they have none at their end.
*/
var underlined = css`text-decoration-line:underline;text-decoration-color:color-mix(in oklab, currentColor 40%, transparent);text-underline-offset:.28em;text-decoration-thickness:1px`;
/**
* Declarations of a text field without its height and padding. Put a semicolon after them too.
* Below 16 pixels a phone would zoom in on the field.
*/
var field = css`box-sizing:border-box;border:1px solid color-mix(in oklab, currentColor 55%, transparent);border-radius:var(--_radius);background:color-mix(in oklab, var(--_paper) 50%, transparent);inline-size:100%;color:inherit;font:inherit;hyphens:manual;margin:0;font-size:max(16px,1em)`;
/** Buttons as underlined words, 44 pixels high to the finger though they look small. */
var controls = css`button{hyphens:manual;min-block-size:44px;color:var(--_accent);font:inherit;text-align:start;background:0 0;border:0;padding:0;${underlined};cursor:pointer}button:hover{text-decoration-color:currentColor}:focus-visible{outline:2px solid var(--_accent);outline-offset:2px}button:not(.solid):focus-visible{border-radius:2px}.solid{border-radius:var(--_radius);background:var(--_accent);color:inherit;border:1px solid #0000;padding-inline:1.1em;font-weight:600;text-decoration:none}.solid>span{color:var(--_paper)}.solid:disabled{opacity:.6;cursor:default}`;
export { controls, field, underlined };
