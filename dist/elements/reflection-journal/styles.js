import { underlined } from "../../internal/styles/controls.js";
import { css } from "lit";
// src/elements/reflection-journal/styles.ts
/** Look of a folded journal; the view brings the rest. */
var journalStyles = css`:host{overflow-wrap:anywhere;text-align:start;display:flow-root}.ui,summary{font-family:var(--salve-font-ui,inherit);font-size:.875em;line-height:1.5}p{margin:0}.quiet{color:var(--_quiet)}.box{container-type:inline-size}.privacy{min-block-size:calc(1.5em * var(--_lines,5))}@container (width>=20em){.privacy{--_lines:4}}@container (width>=28em){.privacy{--_lines:3}}@container (width>=38em){.privacy{--_lines:2}}summary{inline-size:fit-content;color:var(--_accent);padding-block:.75em;font-weight:600;list-style:none;${underlined};cursor:pointer}summary::-webkit-details-marker{display:none}:focus-visible{outline:2px solid var(--_accent);outline-offset:2px}`;
export { journalStyles };
