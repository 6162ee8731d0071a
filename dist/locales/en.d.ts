import type { FailureReason } from '../subscribe/service.js';
import { reflectionJournal } from './en-reflection-journal.js';
import type { Words } from './translation.js';
/** What <salve-article-card> says. */
export declare const articleCard: {
    salveReadingTime: (minutes: string) => string;
};
/** What <salve-article-list> says. */
export declare const articleList: {
    salveArticlesMissing: string;
    salveArticlesShown: string;
};
/** What <salve-pull-quote> says. */
export declare const pullQuote: {
    salvePullQuote: string;
    salveGoToPassage: string;
    salveShareQuote: string;
    salveCopyQuote: string;
    salveQuoteCopied: string;
    salveQuoteNotCopied: string;
    salvePicture: string;
    salvePictureTall: string;
    salvePictureWide: string;
    salveSharePicture: string;
    salveSavePicture: string;
    salvePictureShared: string;
    salvePictureSaved: string;
    salvePictureText: string;
    salvePictureFailed: string;
    salveClose: string;
};
/** Words that <salve-reflection-prompt>, <salve-reflection-lock> and <salve-reflection-journal> share. */
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
export { reflectionJournal };
/** What <salve-subscribe-form> says. */
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
/** All of it, for a site that registers translations by itself; marked as pure, so that a bundler leaves it out where one element is wanted. */
declare const en: Words;
export default en;
