import { onDomReady } from "./internal/dom-ready.js";
export { upgradePlain } from "./plain/upgrade.js";
import { watchPlain } from "./plain/watch.js";
// src/plain.ts
if (globalThis.document?.documentElement) {
	if (document.readyState !== "loading") watchPlain(document);
	onDomReady(() => watchPlain(document));
}
