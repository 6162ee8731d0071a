// src/internal/dialog.ts
/** Opens a dialog as a modal one; in an engine without them, in the page. */
function openDialog(dialog) {
	if ("showModal" in dialog) dialog.showModal();
	else dialog.toggleAttribute("open", true);
}
function closeDialog(dialog) {
	if (!dialog?.open) return;
	if ("close" in dialog) dialog.close();
	else dialog.toggleAttribute("open", false);
}
export { closeDialog, openDialog };
