import { controls } from "../../internal/styles/controls.js";
import { ownText } from "../../internal/styles/own-text.js";
import { visuallyHidden } from "../../internal/styles/visually-hidden.js";
import { fieldStyles } from "./styles-field.js";
import { slotStyles } from "./styles-slots.js";
import { toolbarStyles } from "./styles-toolbar.js";
import { css } from "lit";
// src/elements/reflection-prompt/styles.ts
var promptStyles = css`:host{display:block}.box{padding:calc(var(--_space) * 1.4em);border:1px solid var(--_line);border-radius:calc(var(--_radius) + 6px);background:color-mix(in oklab, var(--_accent) 6%, transparent);overflow-wrap:anywhere;container:salve-prompt/inline-size}${controls} p{margin: 0;}.gone{visibility:hidden}.question{text-wrap:balance;unicode-bidi:plaintext;font-size:1.22em;font-weight:550;line-height:1.25;display:block}${slotStyles} .privacy, .bar, .more, .instead{${ownText}; font-family: var(--salve-font-ui,inherit); font-size: .875em; line-height: 1.5;}.privacy{min-block-size:calc(var(--_lines,6) * 1lh);color:var(--_quiet);margin-block:.5em .8em}@container salve-prompt (width>=17.2em){.privacy{--_lines:5}}@container salve-prompt (width>=21.2em){.box>*{--_lines:4;--_bars:1}}@container salve-prompt (width>=31.2em){.box>*{--_lines:3}}.privacy button,.status button{margin-block:-11px}${fieldStyles} ${toolbarStyles} .aloud{${visuallyHidden}}.lines,.printed{display:none}@media print{.box{break-inside:avoid;background:0 0;border:0;padding:0}.privacy,.place,.bar,.more,.printed+.lines{display:none}.printed{white-space:pre-wrap;display:block}.lines{print-color-adjust:exact;background:repeating-linear-gradient(#0000 0 calc(2em - 1px),currentColor 0 2em);block-size:12em;display:block}}`;
export { promptStyles };
