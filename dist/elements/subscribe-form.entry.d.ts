import { type TemplateResult } from 'lit';
import type { SalveSubscribeForm } from './subscribe-form.js';
/** The form that stands by attributes alone; `hint` goes below the address, `news` below the button. */
export declare function renderEntry(host: SalveSubscribeForm, hint: TemplateResult, news: TemplateResult, sending: boolean): TemplateResult;
