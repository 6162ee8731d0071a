import type { Refusal } from '../journal/files/import.js';
import type { JournalReason } from '../journal/journal.js';
import type { FailureReason } from '../subscribe/service.js';

/** Every word the elements say, in one language. A translation holds each of them and no more. */
export interface Words {
  /** BCP 47. */
  $code: string;
  /** Name of the language in itself: translations of 0.1.0 have it, and nothing reads it. */
  $name?: string;
  /** Direction: translations of 0.1.0 have it, and nothing reads it. */
  $dir?: 'ltr' | 'rtl';
  /** Said before a quote that repeats words of the article, for those who hear the page. */
  salvePullQuote: string;
  salveGoToPassage: string;
  salveShareQuote: string;
  /** What stands in place of `salveShareQuote` where the system has no share sheet. */
  salveCopyQuote: string;
  salveQuoteCopied: string;
  /** Said above a field that holds the quote and its link, where nothing could be copied. */
  salveQuoteNotCopied: string;
  /** Opens a picture of the quote. */
  salvePicture: string;
  salvePictureTall: string;
  salvePictureWide: string;
  salveSharePicture: string;
  salveSavePicture: string;
  salvePictureShared: string;
  /** Said once a picture is saved and the text that stands for it is on the clipboard. */
  salvePictureSaved: string;
  /** Said above a field that holds the text that stands for the picture, where it could not be copied. */
  salvePictureText: string;
  salvePictureFailed: string;
  salveClose: string;
  /** What to do once the address is missing. */
  salveAddressMissing: string;
  /** What to do once it is no address. */
  salveAddressWrong: string;
  /** Goes back to the form, for somebody else. */
  salveAnotherAddress: string;
  /** Heading once a mail waits to be confirmed. */
  salveCheckEmail: string;
  /** A link to confirm has been sent to `address`. */
  salveConfirm: (address: string) => string;
  /** A link to confirm may have been sent to `address`: to say which would tell who is on the list. */
  salveConfirmPerhaps: (address: string) => string;
  /** What to do with a box that has to be ticked. */
  salveConsentMissing: string;
  /** Leads to the service's own page; `service` is its name, or its host's. */
  salveContinueOn: (service: string) => string;
  /** Asks about a likely slip in the address; a button takes it over. */
  salveDidYouMean: (address: string) => string;
  salveEmailAddress: string;
  /** What to do with a field that has to be filled in. */
  salveFieldMissing: string;
  salveName: string;
  /** The address is on the list: what comes next, and where to. */
  salveNextComes: (address: string) => string;
  /** A field's label, where it may stay empty. */
  salveOptional: (label: string) => string;
  salveOnlineAgain: string;
  /** Opens the reader's mail; `mailbox` is its provider's name, or empty. */
  salveOpenMailbox: (mailbox: string) => string;
  /** Leads to what the site does with addresses. */
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
  /** Why the journal can’t do what it was asked. */
  salveJournalProblem: (reason: JournalReason) => string;
  /** Why a file can’t be brought back. */
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
  /** In place of a list of articles that can't be had. */
  salveArticlesMissing: string;
  /** Tells a screen reader that a list of articles has come, where it took long. */
  salveArticlesShown: string;
  /** How long an article takes: `minutes` is the number as the language writes it, `time` gives it with its unit in full. */
  salveReadingTime: (minutes: string, time: () => string) => string;
  salveSending: string;
  salveSpamAdvice: string;
  salveStillSending: string;
  salveSubscribe: string;
  salveThanks: string;
  salveTryAgain: string;
  /** Why the address is not known to have arrived, and what can be done. */
  salveUnsent: (reason: FailureReason) => string;
}
