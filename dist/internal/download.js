// src/internal/download.ts
/** Time for the browser to read the file: some engines do so only after the click's own task. */
var REVOKE_MS = 6e4;
/** Saves a file that is made in the page; it goes through no server. */
function download(content, name) {
	const href = URL.createObjectURL(content);
	Object.assign(document.createElement("a"), {
		href,
		download: name
	}).click();
	setTimeout(() => URL.revokeObjectURL(href), REVOKE_MS);
}
export { download };
