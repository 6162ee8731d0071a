import type { Refusal } from '../journal/files/import.js';
/**
 * English words of an opened <salve-reflection-journal>.
 * They stand apart so that they are in the file of its view, not in dist/salve.js.
 */
export declare const reflectionJournal: {
    salveJournalAsJson: string;
    salveJournalAsMarkdown: string;
    salveJournalAsPage: string;
    salveJournalAsText: string;
    salveJournalBack: string;
    salveJournalBringBack: string;
    salveJournalBringBackFile: string;
    salveJournalBringBackHint: string;
    salveJournalBrought: (count: number, written: string) => string;
    salveJournalCancel: string;
    salveJournalChosen: (count: string) => string;
    salveJournalCount: (count: string) => string;
    salveJournalEmptied: string;
    salveJournalEmpty: string;
    salveJournalEraseAll: string;
    salveJournalEraseAllAsk: string;
    salveJournalEraseArticle: string;
    salveJournalEraseArticleAsk: (count: string) => string;
    salveJournalEraseOneAsk: string;
    salveJournalErased: (count: string) => string;
    salveJournalFileHint: string;
    salveJournalFileTitle: (site: string) => string;
    salveJournalForgets: string;
    salveJournalFound: (found: string, all: string) => string;
    salveJournalKeep: string;
    salveJournalLess: string;
    salveJournalPage: string;
    salveJournalPageHint: string;
    salveJournalPassphraseShow: string;
    salveJournalPrint: string;
    salveJournalProblem: (reason: import("../index.js").JournalReason) => string;
    salveJournalRefused: (reason: "passphrase" | Refusal) => string;
    salveJournalSave: string;
    salveJournalSaving: (file: string) => string;
    salveJournalSeal: string;
    salveJournalSealedHint: string;
    salveJournalSealedScript: string;
    salveJournalSealedTitle: string;
    salveJournalSearch: string;
    salveJournalSession: string;
    salveJournalSessionTitle: string;
    salveJournalTakeAway: string;
    salveJournalTick: string;
    salveJournalUntitled: string;
    salveJournalWhole: string;
};
