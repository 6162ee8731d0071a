import { css } from "@lit/reactive-element";
// src/internal/styles/own-text.ts
/**
* Declarations of words of our own, which take no settings that a page has for its text.
* Put a semicolon after them: minified, they have none at their end.
*/
var ownText = css`text-align:start;text-indent:0;text-transform:none;letter-spacing:normal;word-spacing:normal;hyphens:manual`;
export { ownText };
