import type { CustomElements } from 'salve-elements/jsx';

type Common = astroHTML.JSX.HTMLAttributes;

/** A server writes attributes, which have no capitals. */
type Attributes<Props> = {
  [Name in keyof Props as Name extends Lowercase<Name & string> ? Name : never]: Props[Name];
};

type SalveElements = {
  [Tag in keyof CustomElements]: Common & Omit<Attributes<CustomElements[Tag]>, keyof Common>;
};

declare global {
  namespace astroHTML.JSX {
    interface IntrinsicElements extends SalveElements {}
  }
}
