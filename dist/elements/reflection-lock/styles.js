import { controls, field } from "../../internal/styles/controls.js";
import { ownText } from "../../internal/styles/own-text.js";
import { css } from "lit";
// src/elements/reflection-lock/styles.ts
var lockStyles = css`:host{display:block}:host>*{font-family:var(--salve-font-ui,inherit);font-size:.875em;line-height:1.5}${controls} form, dialog{${ownText}}button+button{margin-inline-start:1.2em}p,h2{margin:0 0 .8em}h2{font-size:1.25em;line-height:1.3}label{margin-block-end:.3em;display:block}input{${field};min-block-size:44px;max-inline-size:24em;margin-block-end:.8em;padding:.4em .8em}.problem{color:var(--_wrong)}.problem:empty{display:none}.actions{margin:0}dialog{box-sizing:border-box;border:1px solid color-mix(in oklab, CanvasText 22%, transparent);border-radius:calc(var(--_radius) + 6px);color:canvastext;background:canvas;inline-size:min(32em,100% - 2em);padding:1.6em}dialog::backdrop{background:#0006}`;
export { lockStyles };
