/** Time for the browser to read the file: some engines do so only after the click's own task. */
const REVOKE_MS = 60_000;

/** Saves a file that is made in the page; it goes through no server. */
export function download(content: Blob, name: string): void {
  const href = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), REVOKE_MS);
}
