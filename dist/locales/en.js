import { quotePicture } from "./en-quote-picture.js";
import { reflectionJournal } from "./en-reflection-journal.js";
// src/locales/en.ts
/** Reasons for which an address is not known to have arrived, each with what can be done. */
var UNSENT = {
	offline: "You are offline. Your address stays here until you are back.",
	blocked: "No answer came. A tracker blocker in this browser may have stopped it, or the newsletter can’t be reached just now.",
	policy: "This page’s own security settings kept your address from being sent. The site’s owner would want to know.",
	timeout: "No answer came in time, so it is not certain that your address arrived. Sending it again does no harm.",
	"rate-limited": "Too many tries have come from this connection. Wait ten minutes, then try again.",
	invalid: "The newsletter doesn’t take this address. Check it, or use another.",
	incomplete: "The newsletter asks for something that is still missing here.",
	rejected: "The newsletter isn’t taking this address. It may be by invitation only, or another address may work.",
	captcha: "The newsletter wants to see first that you are a person.",
	misconfigured: "This form isn’t set up rightly, so your address was not taken. The site’s owner would want to know.",
	unavailable: "The newsletter couldn’t take your address just now. Try again in a few minutes."
};
/** Reasons for which words could not be kept. */
var NOT_KEPT = {
	refused: "Not saved: this browser keeps nothing here. Your words are still in the field.",
	full: "Not saved: there is no room left on this device. Your words are still in the field.",
	damaged: "Not saved: the browser can’t read its own files. Your words are still in the field.",
	blocked: "Not saved until other tabs of this site are closed. Your words are still in the field.",
	newer: "Not saved until you reload the page: copy your words first.",
	locked: "Not saved until you unlock. Your words are still in the field."
};
/** Words of <salve-article-card>. */
var articleCard = { salveReadingTime: (minutes) => `${minutes} min read` };
/** Words of <salve-article-list>. */
var articleList = {
	salveArticlesMissing: "The articles can’t be shown right now.",
	salveArticlesShown: "Recent articles are shown now."
};
/** Words of <salve-pull-quote>. */
var pullQuote = {
	salvePullQuote: "Pull quote",
	salveGoToPassage: "Go to this passage",
	salveShareQuote: "Share this quote",
	salveCopyQuote: "Copy quote and link",
	salveQuoteCopied: "Quote and link copied.",
	salveQuoteNotCopied: "Nothing was copied. Here are the quote and its link, to copy by hand:",
	salvePicture: "Picture of this quote",
	salvePictureMissing: "The picture could not be loaded. Check your connection, then try again."
};
/**
* Words of <salve-reflection-prompt>, <salve-reflection-lock> and <salve-reflection-journal>.
* They share some.
*/
var reflection = {
	salveJournalFold: "Hide what I wrote",
	salveJournalOpen: "Show what I wrote",
	salveLockAgain: "The new one, once more",
	salveLockCancel: "Cancel",
	salveLockChange: "Change the passphrase",
	salveLockCurrent: "The passphrase until now",
	salveLockFailed: "This could not be done. Nothing has changed.",
	salveLockNew: "New passphrase",
	salveLockNow: "Lock now",
	salveLockOffer: "Lock with a passphrase",
	salveLockPassphrase: "Passphrase",
	salveLockPromise: "From now on, what you write on this site opens only with your passphrase. If you forget it, nobody can recover your words: not the site, and not us.",
	salveLockSet: "Lock",
	salveLockTraces: "Words written before the lock may leave traces in the browser’s own files.",
	salveLockUnlike: "The two are not the same.",
	salveLockUnlock: "Unlock",
	salveLockWrong: "This passphrase doesn’t open it.",
	salvePromptBeside: "from another tab",
	salvePromptConflict: "Another tab wrote here too. Both texts are kept.",
	salvePromptCopied: "Copied",
	salvePromptCopy: "Copy",
	salvePromptCount: (words) => `Words: ${words}`,
	salvePromptDownload: "Download",
	salvePromptErase: "Erase",
	salvePromptErased: "Erased",
	salvePromptFound: (day) => `You wrote something here on ${day}.`,
	salvePromptHidden: "Hidden",
	salvePromptHide: "Hide my words",
	salvePromptKeepHere: "Keep on this device",
	salvePromptKeepHidden: "Keep hidden",
	salvePromptKeepVisit: "Keep for this visit only",
	salvePromptMore: "More",
	salvePromptNotKept: (reason) => NOT_KEPT[reason] ?? "Not saved. Your words are still in the field.",
	salvePromptNotSaved: "Not saved yet",
	salvePromptNoVersions: "There are none yet.",
	salvePromptPrint: "Print my words with the page",
	salvePromptPrivacy: "Kept in this browser, on this device only. Anyone who uses it could read it, and it goes when the browser’s data is cleared.",
	salvePromptPrivacyLocked: "Kept in this browser, locked with your passphrase. Nobody can read it without, or recover it; it goes when the browser’s data is cleared.",
	salvePromptPrivacyVisit: "Kept nowhere: gone when you reload or leave this page, and never in the journal. Until then, anyone at this screen could read it.",
	salvePromptRestore: "Restore",
	salvePromptSaved: "Saved on this device",
	salvePromptShow: "Show",
	salvePromptShowMine: "Show my words",
	salvePromptSpelling: "Check spelling",
	salvePromptSpellingNote: "Some browsers send what you write to their maker to check it.",
	salvePromptUndo: "Undo",
	salvePromptVersions: "Earlier versions",
	salvePromptVisit: "For this visit only"
};
/** Words of <salve-subscribe-form>. */
var subscribeForm = {
	salveAddressMissing: "Enter your email address",
	salveAddressWrong: "Enter an address like name@example.org",
	salveAnotherAddress: "Use another address",
	salveCheckEmail: "Check your email",
	salveConfirm: (address) => `We sent a link to ${address}. Open it to confirm; until then nothing else will come.`,
	salveConfirmPerhaps: (address) => `If ${address} has yet to be confirmed, a message with a link is on its way. Open it, and the newsletter will come.`,
	salveConsentMissing: "Tick the box if you agree",
	salveContinueOn: (service) => `Continue on ${service}`,
	salveDidYouMean: (address) => `Did you mean ${address}?`,
	salveEmailAddress: "Email address",
	salveFieldMissing: "Fill this in",
	salveName: "Your name",
	salveNextComes: (address) => `The next newsletter comes to ${address}.`,
	salveOptional: (label) => `${label} (optional)`,
	salveOnlineAgain: "You are online again. Your address has not been sent yet.",
	salveOpenMailbox: (mailbox) => mailbox ? `Open ${mailbox}` : "Open your mail",
	salvePrivacy: "How we treat your address",
	salveSending: "Sending…",
	salveSpamAdvice: "Nothing after a few minutes? Look in the spam folder.",
	salveStillSending: "Still sending…",
	salveSubscribe: "Subscribe",
	salveThanks: "Thank you",
	salveTryAgain: "Try again",
	salveUnsent: (reason) => UNSENT[reason]
};
/**
* Words of all elements, for a site that registers translations by itself.
* Marked as pure, so that a bundler leaves them out if a site imports one element.
*/
var en = /* @__PURE__ */ (() => ({
	$code: "en",
	...articleCard,
	...articleList,
	...pullQuote,
	...quotePicture,
	...reflection,
	...reflectionJournal,
	...subscribeForm
}))();
export { articleCard, articleList, en as default, pullQuote, quotePicture, reflection, reflectionJournal, subscribeForm };
