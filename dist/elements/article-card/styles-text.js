import { accent } from "../../internal/styles/accent.js";
import { css } from "@lit/reactive-element";
// src/elements/article-card/styles-text.ts
/** Look that a card has around plain HTML too, of its author's note above all. */
var noteStyles = css`:host([hidden]){display:none}p,.headline{unicode-bidi:plaintext;margin:0;line-height:1.5}p:empty{display:none}.content-note,.meta{--_size:.81;font-family:var(--salve-font-ui,inherit);padding-block-start:.55em;font-size:.81em}.content-note:before{content:"";aspect-ratio:1;background:${accent};vertical-align:.12em;border-radius:50%;inline-size:.45em;margin-inline-end:.6em;display:inline-block}`;
/** Look of the headline and of the lines below it; `--_size` is the size of each. */
var textStyles = css`${noteStyles} .headline{--_size: var(--_headline,1.22); font-size: calc(1em * var(--_size)); font-weight: 550; line-height: 1.22; text-wrap: balance;}.compact{--_headline:1.08;border-block-start:1px solid color-mix(in oklab, currentColor 18%, transparent);padding-block:.9em}.headline+p{padding-block-start:calc(.38em / var(--_size))}.description{--_size:.95;font-size:.95em}.description,.meta{color:color-mix(in oklab, currentColor 74%, transparent)}.section{color:${accent};font-weight:600}`;
export { noteStyles, textStyles };
