import { isMarked, marksOf, type QuotationMarks } from '../../quote/quotation-marks.js';

/** Chooses a quote's marks: none around words that their author has marked already. */
export function chooseMarks(words: string, language: string): QuotationMarks {
  return isMarked(words) ? ['', '', '“', '”'] : marksOf(language);
}

/** Sets the marks by script, because a strict policy refuses a style in markup. */
export function setMarks(
  style: CSSStyleDeclaration,
  [open, close, innerOpen, innerClose]: QuotationMarks,
): void {
  const quotes = [innerOpen, innerClose, open || '‘', close || '’']
    .map((mark) => JSON.stringify(mark))
    .join(' ');
  // Each change of a style has the box styled anew, also one to the same.
  if (style.quotes === quotes && style.getPropertyValue('--_open') === JSON.stringify(open)) return;
  style.setProperty('--_open', JSON.stringify(open));
  style.setProperty('--_close', JSON.stringify(close));
  style.quotes = quotes;
}
