const messages = new Set<string>();

/** Tells the page's author in the console what to change; each message comes once a page. */
export function warn(tag: string, message: string): void {
  const line = `<${tag}> ${message}`;
  if (messages.has(line)) return;
  messages.add(line);
  console.warn(line);
}

/** Describes what an element lacks without a file that belongs beside dist/salve.js. */
export function describeMissing(lack: string, file: string): string {
  return `${lack} here, because "${file}" could not be loaded; put the one that came with salve.js beside it.`;
}
