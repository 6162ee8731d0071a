import { ownText } from "../../internal/styles/own-text.js";
import { pictureStyles } from "./styles-picture.js";
import { noteStyles, textStyles } from "./styles-text.js";
import { css } from "@lit/reactive-element";
// src/elements/article-card/styles.ts
var cardStyles = css`:host{display:block}.card{overflow-wrap:anywhere;position:relative;${ownText};white-space:normal}${pictureStyles} ${textStyles}  a{color: inherit; text-decoration-line: underline; text-decoration-color: transparent; text-decoration-thickness: 1px; text-underline-offset: .18em;}a[href]:after{content:"";cursor:pointer;position:absolute;inset:0}p{inline-size:fit-content;position:relative}.card:hover a[href]{text-decoration-color:var(--_accent)}a:focus-visible{outline:2px solid var(--_accent);outline-offset:3px;border-radius:2px}`;
/** Look around plain HTML, whose layout is the page's own or salve.css's. */
var aroundStyles = css`${noteStyles} .note{padding-block-start: .55em;}.around{position:relative}.cover{position:absolute;inset:0}::slotted(:not(img,picture,figure,svg)){position:relative}`;
export { aroundStyles, cardStyles };
