import { type QuotationMarks } from '../../quote/quotation-marks.js';
/** Chooses a quote's marks: none around words that their author has marked already. */
export declare function chooseMarks(words: string, language: string): QuotationMarks;
/** Sets the marks by script, because a strict policy refuses a style in markup. */
export declare function setMarks(style: CSSStyleDeclaration, [open, close, innerOpen, innerClose]: QuotationMarks): void;
