const said = new Set<string>();

/** Tells the page's author in the console what to change, naming the element; each message once a page, however many elements need it. */
export function warn(tag: string, message: string): void {
  const line = `<${tag}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
