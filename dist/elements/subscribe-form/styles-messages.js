import { css } from "lit";
// src/elements/subscribe-form/styles-messages.ts
/**
* Look of errors, hints and news, and of the result.
* Their line is the gap to what follows, so that nothing moves when they appear.
*/
var messageStyles = css`.line,.status{box-sizing:border-box;min-block-size:2.4em;padding-block-start:.45em;font-size:.85em}.lines>*{min-block-size:var(--_held,0);grid-area:1/1;padding-block-start:min(.45em, var(--_held,0px))}.line>*{display:inline}.salve-error,.failed [part=status]{color:var(--_wrong)}.salve-error:not(:empty){margin-inline-end:.5em}.status:not(.failed *){color:var(--_quiet)}.steps{font-family:var(--_ui);flex-wrap:wrap;align-items:center;gap:.6em 1.3em;padding-block:.9em 1.2em;display:flex}@container form (width>=24em){.row{grid-template-columns:minmax(0,1fr) auto;column-gap:.6em}.row>label{grid-column:1/-1}.row>.button{grid-area:2/2}.row>:is(.line,.status){grid-area:3/1/auto/-1}}.footnote,::slotted([slot=footnote]){color:var(--_quiet);font-family:var(--_ui);margin:0;font-size:.8125em;line-height:1.5;display:block}.result{align-content:start;justify-items:start;gap:.5em;display:grid}.headline{text-wrap:balance;border-radius:2px;font-size:1.3em;font-weight:550;line-height:1.22;&:focus-visible{outline-offset:5px}}.result .steps{padding-block:.3em;font-size:.9375em}.advice{color:var(--_quiet);font-family:var(--_ui);font-size:.875em}bdi{font-weight:600}`;
export { messageStyles };
