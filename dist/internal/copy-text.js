// src/internal/copy-text.ts
/** Copies `text`; resolves to false if the browser has no clipboard for this page, or refuses. */
async function copyText(text) {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
export { copyText };
