import { visuallyHidden } from "../../internal/styles/visually-hidden.js";
import { gridStyles } from "./styles-grid.js";
import { css } from "lit";
// src/elements/article-list/styles.ts
/** Look of the list, of what stands inside it, and of the places of cards to come. */
var listStyles = css`:host{display:block}.list{display:grid;container:list/inline-size}.list>*{grid-area:1/1;min-inline-size:0}.shown>.inside{visibility:hidden}[part=missing]{color:var(--_quiet);margin:0}${gridStyles} li{min-block-size: var(--_hold);}li:empty{visibility:hidden}.waiting li:empty:before{content:"";inline-size:var(--_beside,100%);block-size:var(--_picture);border-radius:calc(var(--_radius) + 2px);background:var(--_tint);animation:0s .3s forwards appear;display:block}.waiting.bare li:empty:before{block-size:1.22em}@keyframes appear{to{visibility:visible}}salve-article-card::part(headline),salve-article-card::part(description){-webkit-line-clamp:var(--_headline-lines);overflow-clip-margin:5px;-webkit-box-orient:vertical;display:-webkit-box;overflow:clip}salve-article-card::part(description){-webkit-line-clamp:var(--_description-lines);overflow:hidden}.both::part(section){max-inline-size:var(--_section);text-overflow:ellipsis;white-space:nowrap;vertical-align:bottom;display:inline-block;overflow:hidden}.status{${visuallyHidden}}`;
export { listStyles };
