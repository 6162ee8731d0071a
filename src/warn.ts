const messages = new Set<string>();

/** Tells the page's author in the console what to change; each message comes once a page. */
export function warn(tag: string, message: string): void {
  const line = `<${tag}> ${message}`;
  if (messages.has(line)) return;
  messages.add(line);
  console.warn(line);
}
