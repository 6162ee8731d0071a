import type { HTMLAttributes } from 'svelte/elements';
import type { CustomElements } from 'salve-elements/jsx';

type SalveElements = {
  [Tag in keyof CustomElements]: HTMLAttributes<HTMLElementTagNameMap[Tag]> &
    Omit<CustomElements[Tag], keyof HTMLAttributes<HTMLElementTagNameMap[Tag]>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SalveElements {}
}
