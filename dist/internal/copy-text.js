// src/internal/copy-text.ts
/** Copies `text`; false where the browser has no clipboard for this page, or refuses it. */
async function copyText(text) {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}
export { copyText };
