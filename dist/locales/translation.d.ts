import type { Refusal } from '../journal/files/import.js';
import type { JournalReason } from '../journal/journal.js';
import type { FailureReason } from '../subscribe/service.js';
/**
 * Words that the elements show, in one language. A translation has each of them and no more.
 * Keys keep their prefix: sites name them in translations of their own.
 */
export interface Words {
    /** Language tag (BCP 47). */
    $code: string;
    /** Name of the language in itself. Translations of 0.1.0 have it, nothing reads it. */
    $name?: string;
    /** Direction. Translations of 0.1.0 have it, nothing reads it. */
    $dir?: 'ltr' | 'rtl';
    /** Says before a quote, to those who hear the page, that it repeats words of the article. */
    salvePullQuote: string;
    salveGoToPassage: string;
    salveShareQuote: string;
    /** Replaces `salveShareQuote` if the system has no share sheet. */
    salveCopyQuote: string;
    salveQuoteCopied: string;
    /** Stands above a field with the quote and its link, if nothing could be copied. */
    salveQuoteNotCopied: string;
    /** Button: opens a picture of the quote. */
    salvePicture: string;
    salvePictureTall: string;
    salvePictureWide: string;
    salveSharePicture: string;
    salveSavePicture: string;
    salvePictureShared: string;
    /** Says that a picture is saved, and the text that replaces it is on the clipboard. */
    salvePictureSaved: string;
    /** Stands above a field with the text that replaces the picture, if it could not be copied. */
    salvePictureText: string;
    salvePictureFailed: string;
    /** Said where the dialog could not be fetched. */
    salvePictureMissing: string;
    salveClose: string;
    /** Asks for a missing address. */
    salveAddressMissing: string;
    /** Asks for an address in place of something else. */
    salveAddressWrong: string;
    /** Button: goes back to the form, for somebody else. */
    salveAnotherAddress: string;
    /** Heading while a mail waits to be confirmed. */
    salveCheckEmail: string;
    /** Says that a link to confirm has been sent to `address`. */
    salveConfirm: (address: string) => string;
    /** Says that a link may have been sent: to say which would tell who is on the list. */
    salveConfirmPerhaps: (address: string) => string;
    /** Asks for a box to be ticked. */
    salveConsentMissing: string;
    /** Link to a page of the service; `service` is its name or its host's. */
    salveContinueOn: (service: string) => string;
    /** Button: replaces an address that may be a slip. */
    salveDidYouMean: (address: string) => string;
    salveEmailAddress: string;
    /** Asks for a field to be filled in. */
    salveFieldMissing: string;
    salveName: string;
    /** Says that the address is on the list, and what comes next. */
    salveNextComes: (address: string) => string;
    /** Label of a field that may stay empty. */
    salveOptional: (label: string) => string;
    salveOnlineAgain: string;
    /** Link to the reader's mail; `mailbox` is its provider's name, or empty. */
    salveOpenMailbox: (mailbox: string) => string;
    /** Link to what the site does with addresses. */
    salvePrivacy: string;
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
    salveJournalFold: string;
    salveJournalForgets: string;
    salveJournalFound: (found: string, all: string) => string;
    salveJournalKeep: string;
    salveJournalLess: string;
    salveJournalOpen: string;
    salveJournalPage: string;
    salveJournalPageHint: string;
    salveJournalPassphraseShow: string;
    salveJournalPrint: string;
    /** Reason for which the journal can’t do what it was asked. */
    salveJournalProblem: (reason: JournalReason) => string;
    /** Reason for which a file can’t be brought back. */
    salveJournalRefused: (reason: Refusal | 'passphrase') => string;
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
    salveLockAgain: string;
    salveLockCancel: string;
    salveLockChange: string;
    salveLockCurrent: string;
    salveLockFailed: string;
    salveLockNew: string;
    salveLockNow: string;
    salveLockOffer: string;
    salveLockPassphrase: string;
    salveLockPromise: string;
    salveLockSet: string;
    salveLockTraces: string;
    salveLockUnlike: string;
    salveLockUnlock: string;
    salveLockWrong: string;
    salvePromptBeside: string;
    salvePromptConflict: string;
    salvePromptCopied: string;
    salvePromptCopy: string;
    /** `words` is the number as the language writes it. */
    salvePromptCount: (words: string) => string;
    salvePromptDownload: string;
    salvePromptErase: string;
    salvePromptErased: string;
    /** `day` is written in full. */
    salvePromptFound: (day: string) => string;
    salvePromptHidden: string;
    salvePromptHide: string;
    salvePromptKeepHere: string;
    salvePromptKeepHidden: string;
    salvePromptKeepVisit: string;
    salvePromptMore: string;
    /** `reason` is a `JournalReason`. */
    salvePromptNotKept: (reason: string) => string;
    salvePromptNotSaved: string;
    salvePromptNoVersions: string;
    salvePromptPrint: string;
    salvePromptPrivacy: string;
    salvePromptPrivacyLocked: string;
    salvePromptPrivacyVisit: string;
    salvePromptRestore: string;
    salvePromptSaved: string;
    salvePromptShow: string;
    salvePromptShowMine: string;
    salvePromptSpelling: string;
    salvePromptSpellingNote: string;
    salvePromptUndo: string;
    salvePromptVersions: string;
    salvePromptVisit: string;
    /** Replaces a list of articles that can't be loaded. */
    salveArticlesMissing: string;
    /** Tells a screen reader that a list of articles has come, after a long time. */
    salveArticlesShown: string;
    /**
     * Reading time of an article.
     * `minutes` is the number as the language writes it; `time` writes it with its unit.
     */
    salveReadingTime: (minutes: string, time: () => string) => string;
    salveSending: string;
    salveSpamAdvice: string;
    salveStillSending: string;
    salveSubscribe: string;
    salveThanks: string;
    salveTryAgain: string;
    /** Reason for which an address is not known to have arrived, with what can be done. */
    salveUnsent: (reason: FailureReason) => string;
}
