import { accent } from "../../internal/styles/tokens.js";
import { css } from "@lit/reactive-element";
// src/elements/article-card/styles-text.ts
/** Look of the author's note, also around plain HTML. */
var noteStyles = css`p{unicode-bidi:plaintext;margin:0}p:empty{display:none}.content-note{font-family:var(--salve-font-ui,inherit);padding-block-start:.55em;font-size:.81em;line-height:1.5}.content-note:before{content:"";aspect-ratio:1;background:${accent};vertical-align:.12em;border-radius:50%;inline-size:.45em;margin-inline-end:.6em;display:inline-block}`;
/** Look of the headline and of the lines below it; `--_size` is the size of each. */
var textStyles = css`${noteStyles} .headline{--_size: var(--_headline,1.22); margin: 0; font-size: calc(1em * var(--_size)); font-weight: 550; line-height: 1.22; text-wrap: balance; unicode-bidi: plaintext;}.compact{--_headline:1.08;border-block-start:1px solid color-mix(in oklab, currentColor 18%, transparent);padding-block:.9em}.description,.meta{color:color-mix(in oklab, currentColor 74%, transparent);line-height:1.5}.description{--_size:.95;text-wrap:pretty;padding-block-start:.4em;font-size:.95em}.content-note,.meta{--_size:.81}.meta{font-family:var(--salve-font-ui,inherit);padding-block-start:.55em;font-size:.81em}.headline+:is(.content-note,.meta){padding-block-start:.469136em}.section{color:${accent};font-weight:600}`;
export { noteStyles, textStyles };
