import { nothing, type TemplateResult } from 'lit';
interface Attributed extends HTMLElement {
    author?: string;
    source?: string;
    /** Address of the source; it links the author if there is no source. */
    cite?: string;
}
/** Renders the words between their marks; without `words`, those inside the tag. */
export declare function renderWords(words: string | undefined, isHidden: boolean): TemplateResult;
/** Renders who said it and where, as salve.css did, unless the HTML inside names them. */
export declare function renderAttribution(quote: Attributed): TemplateResult | typeof nothing;
export {};
