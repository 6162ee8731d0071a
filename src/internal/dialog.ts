/** Opens a dialog as a modal one; in an engine without them, in the page. */
export function openDialog(dialog: HTMLDialogElement): void {
  if ('showModal' in dialog) dialog.showModal();
  else (dialog as HTMLElement).toggleAttribute('open', true);
}

export function closeDialog(dialog: HTMLDialogElement | null): void {
  if (!dialog?.open) return;
  if ('close' in dialog) dialog.close();
  else (dialog as HTMLElement).toggleAttribute('open', false);
}
