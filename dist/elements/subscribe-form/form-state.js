// src/elements/subscribe-form/form-state.ts
/** Element's name, by which the author is warned. */
var TAG = "salve-subscribe-form";
export { TAG };
