import type { LitElement } from 'lit';

const holders: HTMLElement[] = [];

/** Puts `markup` into the page, waits for the elements in it to render, and returns the first; the page is emptied after each test. */
export async function fixture<Found extends Element = HTMLElement>(markup: string): Promise<Found> {
  const holder = document.createElement('div');
  holder.append(document.createRange().createContextualFragment(markup));
  document.body.append(holder);
  holders.push(holder);
  await rendered(holder);
  return holder.firstElementChild as Found;
}

/** Waits until every element of ours inside `root` shows what it was last told. */
export async function rendered(root: ParentNode = document): Promise<void> {
  for (const element of root.querySelectorAll<LitElement>(':defined')) await element.updateComplete;
}

afterEach(() => {
  for (const holder of holders.splice(0)) holder.remove();
});
