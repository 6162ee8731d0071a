import { writeDirective } from "../../quote/directive.js";
// src/elements/pull-quote/load-link.ts
/** Writes a directive; in dist/salve.js, fetch-link.ts stands in place of this file. */
var directiveOf = writeDirective;
/** Loads what writes a directive, which is here already. */
var loadLink = () => void 0;
export { directiveOf, loadLink };
