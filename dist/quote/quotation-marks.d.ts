/**
 * Marks of a language, around a quotation and around one inside it.
 * Each is written as it opens or closes: right-to-left text mirrors guillemets by itself.
 */
export type QuotationMarks = [open: string, close: string, innerOpen: string, innerClose: string];
/** Returns the marks of a language (BCP 47), or English ones, which most of the others use too. */
export declare function marksOf(language: string): QuotationMarks;
/** Tells if one pair of marks, of any language, already encloses the whole text. */
export declare function isMarked(text: string): boolean;
