// src/elements/subscribe-form/form-state.ts
/** Tag, which begins every warning to the author. */
var TAG = "salve-subscribe-form";
/** Names the custom states of a form in `state`. */
function customStatesOf(state, hasErrors) {
	const names = state.phase === "idle" ? [] : [state.phase];
	if (hasErrors) names.push("invalid");
	if (state.phase === "sending" && state.isSlow) names.push("slow");
	return names;
}
export { TAG, customStatesOf };
