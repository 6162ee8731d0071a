import { ownText } from "../../internal/styles/own-text.js";
import { accent } from "../../internal/styles/accent.js";
import { fit } from "../../internal/styles/fit.js";
import { pictureStyles } from "./styles-picture.js";
import { noteStyles, textStyles } from "./styles-text.js";
import { css } from "@lit/reactive-element";
// src/elements/article-card/styles.ts
var cardStyles = css`:host{display:block}.card{overflow-wrap:anywhere;min-inline-size:8em;${ownText};white-space:normal}.none{display:none}${fit} ${textStyles} ${pictureStyles}  a{color: inherit; text-decoration: underline 1px transparent; text-underline-offset: .18em;}a:focus-visible{outline:2px solid ${accent};outline-offset:3px}.live{position:relative}.live a[href]:after{content:"";cursor:pointer;position:absolute;inset:0}.live p{position:relative}.live:hover a[href]{text-decoration-color:${accent}}`;
/** Look around plain HTML, whose layout is the page's own or salve.css's. */
var aroundStyles = css`${noteStyles} .around{position: relative;}.cover{position:absolute;inset:0}::slotted(:not(img,picture,figure,svg)){position:relative}`;
export { aroundStyles, cardStyles };
