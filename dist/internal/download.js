// src/internal/download.ts
/** Time for the browser to read the file, which some engines do only after the click's task. */
var REVOKE_MS = 6e4;
/** Saves a file made in the page, without a server. jsdom has no address for one. */
function download(content, name) {
	if (!URL.createObjectURL) return;
	const href = URL.createObjectURL(content);
	Object.assign(document.createElement("a"), {
		href,
		download: name
	}).click();
	setTimeout(() => URL.revokeObjectURL(href), REVOKE_MS);
}
export { download };
