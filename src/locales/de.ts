import type { FailureReason } from '../subscribe/service.js';
import type { Refusal } from '../journal/files/import.js';
import type { Words } from './translation.js';

/** Reasons for which an address is not known to have arrived, each with what can be done. */
const UNSENT: Record<FailureReason, string> = {
  offline: 'Sie sind offline. Ihre Adresse bleibt hier stehen, bis Sie wieder online sind.',
  blocked:
    'Es kam keine Antwort. Vielleicht hat ein Tracking-Schutz in diesem Browser sie aufgehalten, oder der Newsletter ist gerade nicht erreichbar.',
  policy:
    'Die Sicherheitseinstellungen dieser Seite haben das Senden verhindert. Wer die Seite betreibt, wüsste das sicher gern.',
  timeout:
    'Es kam nicht rechtzeitig eine Antwort; ob Ihre Adresse angekommen ist, ist ungewiss. Noch einmal zu senden schadet nicht.',
  'rate-limited':
    'Von diesem Anschluss kamen zu viele Versuche. Warten Sie zehn Minuten und versuchen Sie es dann noch einmal.',
  invalid: 'Der Newsletter nimmt diese Adresse nicht an. Prüfen Sie sie oder verwenden Sie eine andere.',
  incomplete: 'Der Newsletter braucht eine Angabe, die hier noch fehlt.',
  rejected:
    'Der Newsletter nimmt diese Adresse nicht auf. Vielleicht geht es nur mit Einladung, oder mit einer anderen Adresse.',
  captcha: 'Der Newsletter möchte zuerst sehen, dass Sie ein Mensch sind.',
  misconfigured:
    'Dieses Formular ist nicht richtig eingerichtet, deshalb wurde Ihre Adresse nicht aufgenommen. Wer die Seite betreibt, wüsste das sicher gern.',
  unavailable:
    'Der Newsletter konnte Ihre Adresse gerade nicht aufnehmen. Versuchen Sie es in einigen Minuten noch einmal.',
};

/** Reasons for which words could not be kept. */
const NOT_KEPT: Record<string, string | undefined> = {
  refused: 'Nicht gespeichert: Dieser Browser behält hier nichts. Ihre Worte stehen noch im Feld.',
  full: 'Nicht gespeichert: Auf diesem Gerät ist kein Platz mehr. Ihre Worte stehen noch im Feld.',
  damaged:
    'Nicht gespeichert: Der Browser kann seine eigenen Dateien nicht lesen. Ihre Worte stehen noch im Feld.',
  blocked:
    'Nicht gespeichert, bis andere Tabs dieser Website geschlossen sind. Ihre Worte stehen noch im Feld.',
  newer: 'Nicht gespeichert, bis Sie die Seite neu laden: Kopieren Sie vorher Ihre Worte.',
  locked: 'Nicht gespeichert, bis Sie entsperren. Ihre Worte stehen noch im Feld.',
};

/** Reasons for which the journal can’t do what it was asked. */
const PROBLEMS: Record<string, string | undefined> = {
  refused: 'Dieser Browser hebt hier nichts für diese Website auf.',
  full: 'Auf diesem Gerät ist kein Platz mehr. Es hat sich nichts geändert.',
  damaged: 'Der Browser kann nicht lesen, was er hier aufhebt.',
  blocked:
    'Ein anderer Tab dieser Website ist noch mit einer älteren Version offen. Schließen Sie ihn und versuchen Sie es dann noch einmal.',
  newer: 'Das hat eine spätere Version dieser Seite geschrieben. Laden Sie die Seite neu.',
  failed: 'Das ging nicht, und es hat sich nichts geändert. Versuchen Sie es noch einmal.',
};

/** Reasons for which a file can’t be brought back. */
const REFUSALS: Record<Refusal | 'passphrase', string> = {
  foreign: 'Diese Datei enthält kein Tagebuch. Es hat sich nichts geändert.',
  newer:
    'Diese Datei hat eine spätere Version dieser Seite geschrieben. Es hat sich nichts geändert; laden Sie die Seite neu und versuchen Sie es dann noch einmal.',
  damaged:
    'Ein Teil dieser Datei ist beschädigt, darum wurde nichts daraus zurückgeholt. Es hat sich nichts geändert.',
  large: 'Diese Datei ist größer als jedes Tagebuch. Es hat sich nichts geändert.',
  passphrase: 'Das ist nicht die Passphrase dieser Datei.',
};

const de: Words = {
  $code: 'de',
  salvePullQuote: 'Hervorgehobenes Zitat',
  salveGoToPassage: 'Zu dieser Stelle',
  salveShareQuote: 'Dieses Zitat teilen',
  salveCopyQuote: 'Zitat und Link kopieren',
  salveQuoteCopied: 'Zitat und Link sind kopiert.',
  salveQuoteNotCopied: 'Es wurde nichts kopiert. Hier stehen Zitat und Link, zum Kopieren von Hand:',
  salvePicture: 'Bild dieses Zitats',
  salvePictureTall: 'Hochformat',
  salvePictureWide: 'Querformat',
  salveSharePicture: 'Bild teilen',
  salveSavePicture: 'Bild speichern',
  salvePictureShared: 'Bild geteilt.',
  salvePictureSaved: 'Bild gespeichert. Sein Text ist kopiert, für alle, die es nicht sehen können.',
  salvePictureText: 'Text für alle, die das Bild nicht sehen können:',
  salvePictureFailed: 'Das Bild konnte hier nicht erstellt werden.',
  salvePictureMissing:
    'Das Bild konnte nicht geladen werden. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  salveClose: 'Schließen',
  salveAddressMissing: 'Geben Sie Ihre E-Mail-Adresse ein',
  salveAddressWrong: 'Geben Sie eine Adresse ein wie name@beispiel.org',
  salveAnotherAddress: 'Andere Adresse verwenden',
  salveCheckEmail: 'Sehen Sie in Ihr Postfach',
  salveConfirm: (address) =>
    `Wir haben einen Link an ${address} geschickt. Öffnen Sie ihn zur Bestätigung; bis dahin kommt nichts weiter.`,
  salveConfirmPerhaps: (address) =>
    `Falls ${address} noch bestätigt werden muss, ist eine Nachricht mit einem Link unterwegs. Öffnen Sie ihn, dann kommt der Newsletter.`,
  salveConsentMissing: 'Setzen Sie das Häkchen, wenn Sie einverstanden sind',
  salveContinueOn: (service) => `Weiter bei ${service}`,
  salveDidYouMean: (address) => `Meinten Sie ${address}?`,
  salveEmailAddress: 'E-Mail-Adresse',
  salveFieldMissing: 'Füllen Sie dieses Feld aus',
  salveName: 'Ihr Name',
  salveNextComes: (address) => `Der nächste Newsletter kommt an ${address}.`,
  salveOptional: (label) => `${label} (freiwillig)`,
  salveOnlineAgain: 'Sie sind wieder online. Ihre Adresse wurde noch nicht gesendet.',
  salveOpenMailbox: (mailbox) => (mailbox ? `${mailbox} öffnen` : 'Postfach öffnen'),
  salvePrivacy: 'Wie wir mit Ihrer Adresse umgehen',
  salveJournalAsJson: 'Alles, als JSON: mit früheren Fassungen, und es lässt sich zurückholen',
  salveJournalAsMarkdown: 'Markdown, für eine Notizen-App',
  salveJournalAsPage:
    'Eine Seite, die sich in jedem Browser öffnet, auch ohne Netz; sie lässt sich zurückholen',
  salveJournalAsText: 'Reiner Text, der sich überall öffnet',
  salveJournalBack: 'Zurück zur Auswahl',
  salveJournalBringBack: 'Zurückholen',
  salveJournalBringBackFile: 'Eine Datei, die Sie von hier mitgenommen haben: eine Seite oder JSON',
  salveJournalBringBackHint:
    'Was hier steht, bleibt, wie es ist. Wo die Datei etwas anderes sagt, wird es daneben als weitere Fassung behalten.',
  salveJournalBrought: (count, written) =>
    count ? `Zurückgeholt: ${written}` : 'Alles aus dieser Datei ist schon hier.',
  salveJournalCancel: 'Auswahl beenden',
  salveJournalChosen: (count) => `Haken Sie an, was Sie mitbringen möchten. Angehakt: ${count}`,
  salveJournalCount: (count) => `Hier aufgehoben: ${count}`,
  salveJournalEmptied: 'Geleert. Frühere Fassungen sind noch aufgehoben.',
  salveJournalEmpty: 'Sie haben hier noch nichts geschrieben.',
  salveJournalEraseAll: 'Alles löschen',
  salveJournalEraseAllAsk:
    'Alles, was Sie auf dieser Website geschrieben haben, wird von diesem Gerät gelöscht, mit früheren Fassungen und der Passphrase, falls Sie eine gesetzt haben.',
  salveJournalEraseArticle: 'Diese löschen',
  salveJournalEraseArticleAsk: (count) =>
    `Was Sie zu diesem Artikel geschrieben haben, wird von diesem Gerät gelöscht, mit früheren Fassungen. Einträge: ${count}`,
  salveJournalEraseOneAsk: 'Dieser Eintrag wird von diesem Gerät gelöscht, mit seinen früheren Fassungen.',
  salveJournalErased: (count) => `Von diesem Gerät gelöscht: ${count}`,
  salveJournalFileHint: 'Wer die Datei hat, kann sie lesen.',
  salveJournalFileTitle: (site) => `Was ich auf ${site} geschrieben habe`,
  salveJournalFold: 'Verbergen, was ich geschrieben habe',
  salveJournalForgets:
    'Dieser Browser kann löschen, was hier aufgehoben ist, wenn Sie sieben Tage lang nicht auf dieser Website waren. Nehmen Sie eine Kopie mit.',
  salveJournalFound: (found, all) => `Gefunden: ${found} von ${all}`,
  salveJournalKeep: 'Behalten',
  salveJournalLess: 'Weniger zeigen',
  salveJournalOpen: 'Zeigen, was ich geschrieben habe',
  salveJournalPage: 'Seite ansehen',
  salveJournalPageHint:
    'Das ist die Seite. Um sie als PDF zu behalten, drucken Sie sie und wählen Sie PDF als Drucker.',
  salveJournalPassphraseShow: 'Zeigen, was ich tippe',
  salveJournalPrint: 'Drucken oder als PDF sichern',
  salveJournalProblem: (reason) => PROBLEMS[reason] ?? PROBLEMS.failed!,
  salveJournalRefused: (reason) => REFUSALS[reason],
  salveJournalSave: 'Datei sichern',
  salveJournalSaving: (file) => `Ihr Browser sichert ${file}. Wenn er fragt, wählen Sie den Ort.`,
  salveJournalSeal: 'Mit einer Passphrase verschlüsseln',
  salveJournalSealedHint: 'Sie öffnet sich nur mit ihrer Passphrase. Niemand kann diese wiederherstellen.',
  salveJournalSealedScript:
    'Diese Datei entschlüsselt sich durch ein Skript, das hier nicht laufen darf. Öffnen Sie sie in einem Browser.',
  salveJournalSealedTitle: 'Eine verschlüsselte Datei',
  salveJournalSearch: 'In meinen Worten suchen',
  salveJournalSession: 'Zu einer Sitzung mitbringen',
  salveJournalSessionTitle: 'Für meine Sitzung',
  salveJournalTakeAway: 'Mitnehmen',
  salveJournalTick: 'Das mitbringen',
  salveJournalUntitled: 'Ohne Titel',
  salveJournalWhole: 'Ganz zeigen',
  salveLockAgain: 'Die neue noch einmal',
  salveLockCancel: 'Abbrechen',
  salveLockChange: 'Passphrase ändern',
  salveLockCurrent: 'Die bisherige Passphrase',
  salveLockFailed: 'Das ging nicht. Es hat sich nichts geändert.',
  salveLockNew: 'Neue Passphrase',
  salveLockNow: 'Jetzt sperren',
  salveLockOffer: 'Mit einer Passphrase sperren',
  salveLockPassphrase: 'Passphrase',
  salveLockPromise:
    'Von jetzt an öffnet nur Ihre Passphrase, was Sie auf dieser Website schreiben. Wenn Sie sie vergessen, kann niemand Ihre Worte zurückholen: die Website nicht, und wir auch nicht.',
  salveLockSet: 'Sperren',
  salveLockTraces:
    'Was vor dem Sperren geschrieben wurde, kann Spuren in den Dateien des Browsers hinterlassen.',
  salveLockUnlike: 'Die beiden sind nicht gleich.',
  salveLockUnlock: 'Entsperren',
  salveLockWrong: 'Diese Passphrase öffnet es nicht.',
  salvePromptBeside: 'aus einem anderen Tab',
  salvePromptConflict: 'Ein anderer Tab hat hier auch geschrieben. Beide Texte sind da.',
  salvePromptCopied: 'Kopiert',
  salvePromptCopy: 'Kopieren',
  salvePromptCount: (words) => `Wörter: ${words}`,
  salvePromptDownload: 'Herunterladen',
  salvePromptErase: 'Löschen',
  salvePromptErased: 'Gelöscht',
  salvePromptFound: (day) => `Sie haben hier am ${day} etwas geschrieben.`,
  salvePromptHidden: 'Verborgen',
  salvePromptHide: 'Meine Worte verbergen',
  salvePromptKeepHere: 'Auf diesem Gerät behalten',
  salvePromptKeepHidden: 'Verborgen lassen',
  salvePromptKeepVisit: 'Nur für diesen Besuch',
  salvePromptMore: 'Mehr',
  salvePromptNotKept: (reason) => NOT_KEPT[reason] ?? 'Nicht gespeichert. Ihre Worte stehen noch im Feld.',
  salvePromptNotSaved: 'Noch nicht gespeichert',
  salvePromptNoVersions: 'Es gibt noch keine.',
  salvePromptPrint: 'Meine Worte mit der Seite drucken',
  salvePromptPrivacy:
    'Bleibt in diesem Browser, nur auf diesem Gerät. Wer es benutzt, könnte es lesen; mit den Daten des Browsers wird es gelöscht.',
  salvePromptPrivacyLocked:
    'Bleibt in diesem Browser, mit Ihrer Passphrase gesperrt. Ohne sie kann es niemand lesen oder zurückholen; mit den Daten des Browsers wird es gelöscht.',
  salvePromptPrivacyVisit:
    'Wird nirgends behalten: weg beim Neuladen oder Verlassen der Seite, und nie im Tagebuch. Bis dahin könnte es lesen, wer vor diesem Bildschirm sitzt.',
  salvePromptRestore: 'Wiederherstellen',
  salvePromptSaved: 'Auf diesem Gerät gespeichert',
  salvePromptShow: 'Zeigen',
  salvePromptShowMine: 'Meine Worte zeigen',
  salvePromptSpelling: 'Rechtschreibung prüfen',
  salvePromptSpellingNote: 'Manche Browser schicken dafür, was Sie schreiben, an ihren Hersteller.',
  salvePromptUndo: 'Rückgängig',
  salvePromptVersions: 'Frühere Fassungen',
  salvePromptVisit: 'Nur für diesen Besuch',
  salveArticlesMissing: 'Die Artikel können gerade nicht angezeigt werden.',
  salveArticlesShown: 'Neuere Artikel werden jetzt angezeigt.',
  salveReadingTime: (minutes) => `${minutes} Min. Lesezeit`,
  salveSending: 'Wird gesendet …',
  salveSpamAdvice: 'Nach einigen Minuten noch nichts da? Sehen Sie im Spam-Ordner nach.',
  salveStillSending: 'Wird noch gesendet …',
  salveSubscribe: 'Abonnieren',
  salveThanks: 'Danke',
  salveTryAgain: 'Noch einmal versuchen',
  salveUnsent: (reason) => UNSENT[reason],
};

export default de;
