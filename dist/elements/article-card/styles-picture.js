import { css } from "@lit/reactive-element";
// src/elements/article-card/styles-picture.ts
/**
* Numbers of a picture beside the words: its part of the width, its ratio, the gap, and the part
* of its height that the headline takes.
*/
var row = css`--_side:1;--_position:absolute;--_part:.38;--_ratio:1.3333;--_gap:1.25;--_share:.14`;
var feature = css`--_side:1;--_position:absolute;--_part:.58;--_ratio:1.6;--_gap:2.2;--_share:.44;--_align:end;--_headline:1.9`;
/** Place of the picture, above the words or beside them, by layout and width. */
var pictureStyles = css`.pictured{container:card/inline-size}@container card (width>=20em){.row>*{${row}}}@container card (width>=26em){.auto>*{${row}}}.feature>*{--_headline:1.5}@container card (width>=32em){.feature>*{${feature}}}@container card (width>=44em){.auto>*{${feature}}}.image{position:var(--_position,relative);inline-size:calc(var(--_part,1) * 100cqi);aspect-ratio:var(--_ratio,1.5);border-radius:calc(var(--_radius) + 2px);background:var(--_tint);margin-block-end:calc(var(--_space) * .9em);inset-block-start:0;inset-inline-start:0;overflow:hidden}img,::slotted([slot=image]){object-fit:cover;block-size:100%;inline-size:100%;display:block}img:not([src]){display:none}img+span{color:var(--_quiet);padding:.8em 1em;font-size:.88em;line-height:1.4;display:block}`;
export { pictureStyles };
