// src/internal/dom-ready.ts
/** Calls back once the document is parsed; never if it already is. */
function onDomReady(callback) {
	if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", callback, { once: true });
}
export { onDomReady };
