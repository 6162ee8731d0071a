/** A language's marks: around a quotation, and around one inside it. Guillemets are mirrored by the direction of the text, so each stands here as it opens or closes. */
export type QuotationMarks = [open: string, close: string, innerOpen: string, innerClose: string];
/** The marks of a language (BCP 47); English ones where the table has no other, which is most of the world's. */
export declare function marksOf(language: string): QuotationMarks;
/** Whether one pair of marks stands around the whole of `text` already, in whatever language. */
export declare function isMarked(text: string): boolean;
