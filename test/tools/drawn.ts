/** A box or a line of text on the screen: where it is in its element, in whole pixels, and what it says. */
export type Mark = string;

/** Elements that are seen without words. */
const SEEN = 'img, svg, input, textarea, button, summary';

/** What an element draws: every text, picture and control of its own and of what stands inside it, in order. */
export function drawn(element: Element): Mark[] {
  const { left, top } = element.getBoundingClientRect();
  const marks: Mark[] = [];
  const add = (name: string, { x, y, width, height }: DOMRect): void => {
    const place = [x - left, y - top, width, height].map((length) => Math.round(length));
    if (width || height) marks.push(`${name} ${place.join(' ')}`);
  };
  const walk = (node: Node): void => {
    if (node instanceof Text) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
      const isSeen = getComputedStyle(parent).visibility === 'visible';
      if (node.data.trim()) add(isSeen ? node.data.trim() : '', range.getBoundingClientRect());
    } else if (node instanceof Element) {
      if (node === element || node.matches(SEEN)) add(node.localName, node.getBoundingClientRect());
      const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      const children = slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes;
      for (const child of children) walk(child);
    }
  };
  walk(element);
  return marks;
}

/** Waits until `element` draws `marks`, for 30 frames at most; gives what it draws then. */
export async function drawnOnce(element: Element, marks: Mark[]): Promise<Mark[]> {
  for (let frames = 0; frames < 30; frames += 1) {
    if (String(drawn(element)) === String(marks)) break;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return drawn(element);
}
