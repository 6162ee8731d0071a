import { type TemplateResult } from 'lit';
import type { FormHost } from './options.js';
/** The form that stands by attributes alone; `hint` goes below the address, `news` below the button. */
export declare function renderOwnForm(host: FormHost, hint: TemplateResult, news: TemplateResult, sending: boolean): TemplateResult;
