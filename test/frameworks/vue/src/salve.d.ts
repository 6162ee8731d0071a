import type { HTMLAttributes, PublicProps } from 'vue';
import type { CustomElements } from 'salve-elements/jsx';

type Common = HTMLAttributes & PublicProps;

type SalveElements = {
  [Tag in keyof CustomElements]: new () => HTMLElementTagNameMap[Tag] & {
    $props: Common & Omit<CustomElements[Tag], keyof Common>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends SalveElements {}
  interface HTMLAttributes {
    slot?: string;
  }
}
