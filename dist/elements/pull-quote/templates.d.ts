import { type TemplateResult } from 'lit';
interface Attribution {
    author: string | undefined;
    source: string | undefined;
    /** Address of the source; it links the author if there is no source. */
    href: string | undefined;
}
/** Renders the words between their marks; without `words`, those inside the tag. */
export declare function renderWords(words: string | undefined, isHidden: boolean): TemplateResult;
export declare function renderAttribution({ author, source, href }: Attribution): TemplateResult;
export {};
