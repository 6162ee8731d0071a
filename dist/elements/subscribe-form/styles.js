import { ownText } from "../../internal/styles/own-text.js";
import { controlStyles } from "./styles-controls.js";
import { messageStyles } from "./styles-messages.js";
import { css } from "lit";
/** Look of the form. Its heights are those that salve.css holds before the script runs. */
var formStyles = [
	css`:host{--_ui:var(--salve-font-ui,inherit);display:block}.stage{display:grid}.stage>*{grid-area:1/1;min-inline-size:0}.done{visibility:hidden}.own{border-block-start:2px solid var(--_accent);grid-template-columns:minmax(8em,1fr);padding-block-start:calc(var(--_space) * 1.4em)}.own>:first-child{contain-intrinsic-inline-size:32em;flex-direction:column;display:flex;container:form/inline-size}.own,.lines,.result{overflow-wrap:anywhere;${ownText};white-space:normal;line-height:1.5}p{margin:0}[hidden],.steps:not(:has(*)){display:none}form,.lines{font-family:var(--_ui);grid-template-columns:minmax(0,1fr);display:grid}`,
	controlStyles,
	messageStyles
];
export { formStyles };
