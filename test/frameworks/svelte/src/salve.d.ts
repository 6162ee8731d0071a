import type { HTMLAttributes } from 'svelte/elements';
import type { CustomElements } from 'salve-elements/jsx';

type Common<Element extends EventTarget> = HTMLAttributes<Element>;

type SalveElements = {
  [Tag in keyof CustomElements]: Common<HTMLElementTagNameMap[Tag]> & Omit<CustomElements[Tag], keyof Common<Element>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SalveElements {}
}
