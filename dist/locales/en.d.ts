import type { FailureReason } from '../subscribe/service.js';
import { quotePicture } from './en-quote-picture.js';
import { reflectionJournal } from './en-reflection-journal.js';
import type { Words } from './translation.js';
/** Words of <salve-article-card>. */
export declare const articleCard: {
    salveReadingTime: (minutes: string) => string;
};
/** Words of <salve-article-list>. */
export declare const articleList: {
    salveArticlesMissing: string;
    salveArticlesShown: string;
};
/** Words of <salve-pull-quote>. */
export declare const pullQuote: {
    salvePullQuote: string;
    salveGoToPassage: string;
    salveShareQuote: string;
    salveCopyQuote: string;
    salveQuoteCopied: string;
    salveQuoteNotCopied: string;
    salvePicture: string;
    salvePictureMissing: string;
};
/**
 * Words of <salve-reflection-prompt>, <salve-reflection-lock> and <salve-reflection-journal>.
 * They share some.
 */
export declare const reflection: {
    salveJournalFold: string;
    salveJournalOpen: string;
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
    salvePromptCount: (words: string) => string;
    salvePromptDownload: string;
    salvePromptErase: string;
    salvePromptErased: string;
    salvePromptFound: (day: string) => string;
    salvePromptHidden: string;
    salvePromptHide: string;
    salvePromptKeepHere: string;
    salvePromptKeepHidden: string;
    salvePromptKeepVisit: string;
    salvePromptMore: string;
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
};
export { quotePicture, reflectionJournal };
/** Words of <salve-subscribe-form>. */
export declare const subscribeForm: {
    salveAddressMissing: string;
    salveAddressWrong: string;
    salveAnotherAddress: string;
    salveCheckEmail: string;
    salveConfirm: (address: string) => string;
    salveConfirmPerhaps: (address: string) => string;
    salveConsentMissing: string;
    salveContinueOn: (service: string) => string;
    salveDidYouMean: (address: string) => string;
    salveEmailAddress: string;
    salveFieldMissing: string;
    salveName: string;
    salveNextComes: (address: string) => string;
    salveOptional: (label: string) => string;
    salveOnlineAgain: string;
    salveOpenMailbox: (mailbox: string) => string;
    salvePrivacy: string;
    salveSending: string;
    salveSpamAdvice: string;
    salveStillSending: string;
    salveSubscribe: string;
    salveThanks: string;
    salveTryAgain: string;
    salveUnsent: (reason: FailureReason) => string;
};
/**
 * Words of all elements, for a site that registers translations by itself.
 * Marked as pure, so that a bundler leaves them out if a site imports one element.
 */
declare const en: Words;
export default en;
