// src/locales/en-reflection-journal.ts
/** Reasons that the journal can’t do what it was asked. */
var PROBLEMS = {
	refused: "This browser keeps nothing for this site here.",
	full: "There is no room left on this device. Nothing has changed.",
	damaged: "The browser can’t read what it keeps here.",
	blocked: "Another tab of this site is still open with an older version. Close it, then try again.",
	newer: "This was written by a later version of this page. Reload the page.",
	failed: "That didn’t work, and nothing has changed. Try again."
};
/** Reasons that a file can’t be brought back. */
var REFUSALS = {
	foreign: "This file holds no journal. Nothing has changed.",
	newer: "This file was written by a later version of this page. Nothing has changed; reload the page, then try again.",
	damaged: "Part of this file is damaged, so none of it was brought back. Nothing has changed.",
	large: "This file is larger than any journal. Nothing has changed.",
	passphrase: "That isn’t the passphrase of this file."
};
/**
* English words of an opened <salve-reflection-journal>.
* They stand apart so that they are in the file of its view, not in dist/salve.js.
*/
var reflectionJournal = {
	salveJournalAsJson: "Everything, as JSON: with earlier versions, and it can be brought back",
	salveJournalAsMarkdown: "Markdown, for a notes app",
	salveJournalAsPage: "One page that opens in any browser, offline; it can be brought back",
	salveJournalAsText: "Plain text, which opens anywhere",
	salveJournalBack: "Back to choosing",
	salveJournalBringBack: "Bring back",
	salveJournalBringBackFile: "A file that you took away from here: a page or JSON",
	salveJournalBringBackHint: "What is here stays as it is. Where the file says something else, that is kept beside it as another version.",
	salveJournalBrought: (count, written) => count ? `Brought back: ${written}` : "Everything in this file is here already.",
	salveJournalCancel: "Stop choosing",
	salveJournalChosen: (count) => `Tick what you want to bring. Ticked: ${count}`,
	salveJournalCount: (count) => `Kept here: ${count}`,
	salveJournalEmptied: "Emptied. Earlier versions are still kept.",
	salveJournalEmpty: "You have written nothing here yet.",
	salveJournalEraseAll: "Erase everything",
	salveJournalEraseAllAsk: "Everything you wrote on this site will be erased from this device, with its earlier versions and the passphrase if you set one.",
	salveJournalEraseArticle: "Erase these",
	salveJournalEraseArticleAsk: (count) => `What you wrote beside this article will be erased from this device, with its earlier versions. Reflections: ${count}`,
	salveJournalEraseOneAsk: "This reflection will be erased from this device, with its earlier versions.",
	salveJournalErased: (count) => `Erased from this device: ${count}`,
	salveJournalFileHint: "Anyone who gets the file can read it.",
	salveJournalFileTitle: (site) => `What I wrote on ${site}`,
	salveJournalForgets: "This browser may delete what is kept here once seven days have passed without a visit to this site. Take a copy away.",
	salveJournalFound: (found, all) => `Found: ${found} of ${all}`,
	salveJournalKeep: "Keep",
	salveJournalLess: "Show less",
	salveJournalPage: "See the page",
	salveJournalPageHint: "This is the page. To keep it as PDF, print it and choose PDF as the printer.",
	salveJournalPassphraseShow: "Show what I type",
	salveJournalPrint: "Print or save as PDF",
	salveJournalProblem: (reason) => PROBLEMS[reason] ?? PROBLEMS.failed,
	salveJournalRefused: (reason) => REFUSALS[reason],
	salveJournalSave: "Save the file",
	salveJournalSaving: (file) => `Your browser is saving ${file}. If it asks, choose where.`,
	salveJournalSeal: "Encrypt it with a passphrase",
	salveJournalSealedHint: "It opens only with its passphrase. Nobody can recover that.",
	salveJournalSealedScript: "This file decrypts itself by a script, which is not allowed to run here. Open it in a browser.",
	salveJournalSealedTitle: "An encrypted file",
	salveJournalSearch: "Search what I wrote",
	salveJournalSession: "Bring to a session",
	salveJournalSessionTitle: "For my session",
	salveJournalTakeAway: "Take away",
	salveJournalTick: "Bring this",
	salveJournalUntitled: "Untitled",
	salveJournalWhole: "Show all of it"
};
export { reflectionJournal };
