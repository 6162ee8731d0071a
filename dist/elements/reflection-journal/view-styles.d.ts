import { type CSSResult } from 'lit';
/** Look of what an opened journal shows. */
export declare const viewStyles: CSSResult[];
