import { underlined } from "../../internal/styles/controls.js";
import { ownText } from "../../internal/styles/own-text.js";
import { css } from "lit";
// src/elements/reflection-journal/styles.ts
/** Look of a folded journal; the view brings the rest. */
var journalStyles = css`:host{overflow-wrap:anywhere;text-align:start;display:flow-root}.ui,summary{${ownText};font-family:var(--salve-font-ui,inherit);font-size:.875em;line-height:1.5}p{margin:0}.quiet{color:var(--_quiet)}.privacy{contain:inline-size;display:flow-root}.privacy:before{content:"";float:inline-start;padding-block-start:calc(3em + clamp(0em,37962em - 99900%,1.5em) + clamp(0em,27972em - 99900%,1.5em) + clamp(0em,19980em - 99900%,1.5em))}summary{inline-size:fit-content;color:var(--_accent);padding-block:.75em;font-weight:600;list-style:none;${underlined};cursor:pointer}summary::-webkit-details-marker{display:none}:focus-visible{outline:2px solid var(--_accent);outline-offset:2px}`;
export { journalStyles };
