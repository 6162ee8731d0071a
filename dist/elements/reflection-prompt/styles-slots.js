import { css } from "lit";
// src/elements/reflection-prompt/styles-slots.ts
/** Look of what the site puts into the slots. */
var slotStyles = css`::slotted(*){margin-block:0!important}::slotted(:not([slot])){font:inherit!important}::slotted([slot]){line-height:1.5!important}::slotted([slot=intro]){margin-block-end:.8em!important}::slotted(:is([slot=pause],[slot=support])){margin-block-start:.9em!important;font-size:.9em!important}::slotted([slot]:not([slot=privacy],[hidden])){display:block!important}`;
export { slotStyles };
