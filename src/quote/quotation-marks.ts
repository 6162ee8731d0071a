/** A language's marks: around a quotation, and around one inside it. Guillemets are mirrored by the direction of the text, so each stands here as it opens or closes. */
export type QuotationMarks = [open: string, close: string, innerOpen: string, innerClose: string];

const ENGLISH: QuotationMarks = ['“', '”', '‘', '’'];

/** Marks by language (BCP 47), after the Unicode CLDR's; a region's or a script's own stand before its language's. https://cldr.unicode.org */
const MARKS: [languages: RegExp, marks: QuotationMarks][] = [
  [/^(de|fr|it)-(ch|li)-/, ['«', '»', '‹', '›']],
  [/^fr-/, ['«\u202f', '\u202f»', '“', '”']],
  [/^(es|ca|gl|it|pt-pt|el|hy)-/, ['«', '»', '“', '”']],
  [/^(ar|fa|ps|ug)-/, ['«', '»', '‹', '›']],
  [/^(ru|uk|be|kk|ky)-/, ['«', '»', '„', '“']],
  [/^(nb|nn|no)-/, ['«', '»', '‘', '’']],
  [/^da-/, ['»', '«', '›', '‹']],
  [/^(de|cs|sk|sl|hr|bg|is|lt|lv|et|mk|ka|lb)-/, ['„', '“', '‚', '‘']],
  [/^(pl|ro)-/, ['„', '”', '«', '»']],
  [/^hu-/, ['„', '”', '»', '«']],
  [/^(sr|bs)-/, ['„', '”', '’', '’']],
  [/^(sv|fi|he)-/, ['”', '”', '’', '’']],
  [/^ur-/, ['”', '“', '’', '‘']],
  [/^(ja|yue|zh-(hant|tw|hk|mo))-/, ['「', '」', '『', '』']],
];

/** The marks of a language (BCP 47); English ones where the table has no other, which is most of the world's. */
export function marksOf(language: string): QuotationMarks {
  return MARKS.find(([languages]) => languages.test(`${language.toLowerCase()}-`))?.[1] ?? ENGLISH;
}

/** Whether one pair of marks stands around the whole of `text` already, in whatever language. */
export function isMarked(text: string): boolean {
  const [, open, inside] = /^(["“”„«»「『‘‚‹›])(.*)["“”»«」』’‘›‹][.,!?…。،؟]*$/su.exec(text.trim()) ?? [];
  return !!open && !inside!.includes(open);
}
