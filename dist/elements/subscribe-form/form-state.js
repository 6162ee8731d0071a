// src/elements/subscribe-form/form-state.ts
/** Tag, which begins every warning to the author. */
var TAG = "salve-subscribe-form";
export { TAG };
