/** Opens a dialog as a modal one; in an engine without them, in the page. */
export declare function openDialog(dialog: HTMLDialogElement): void;
export declare function closeDialog(dialog: HTMLDialogElement | null): void;
