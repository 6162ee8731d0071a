/** Time for the browser to read the file, which some engines do only after the click's task. */
const REVOKE_MS = 60_000;

/** Saves a file made in the page, without a server. jsdom has no address for one. */
export function download(content: Blob, name: string): void {
  if (!URL.createObjectURL) return;
  const href = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), REVOKE_MS);
}
