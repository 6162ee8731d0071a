/**
 * Marks of a language, around a quotation and around one inside it.
 * Each is written as it opens or closes: right-to-left text mirrors guillemets by itself.
 */
export type QuotationMarks = [open: string, close: string, innerOpen: string, innerClose: string];

const ENGLISH: QuotationMarks = ['“', '”', '‘', '’'];

/**
 * Marks by language (BCP 47), after the Unicode CLDR.
 * Those of a region or a script come before those of its language. https://cldr.unicode.org
 */
const MARKS: [languages: RegExp, marks: QuotationMarks][] = [
  [/^en-/, ENGLISH],
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

/** Returns the marks of a language (BCP 47), or English ones, which most of the others use too. */
export function marksOf(language: string): QuotationMarks {
  return MARKS.find(([languages]) => languages.test(`${language.toLowerCase()}-`))?.[1] ?? ENGLISH;
}

/** Tells if one pair of marks, of any language, already encloses the whole text. */
export function isMarked(text: string): boolean {
  const [, open, inside] = /^(["“”„«»「『‘‚‹›״])(.*)["“”»«」』’‘›‹״][.,!?…。،؟।]*$/su.exec(text.trim()) ?? [];
  return !!open && !inside!.includes(open);
}
