import type { Reason } from '../subscribe/service.js';
import type { Words } from '../words.js';

/** Why an address is not known to have arrived, and what can be done. */
const UNSENT: Record<Reason, string> = {
  offline: 'Sie sind offline. Ihre Adresse bleibt hier stehen, bis Sie wieder online sind.',
  blocked:
    'Es kam keine Antwort. Vielleicht hat ein Tracking-Schutz in diesem Browser sie aufgehalten, oder der Newsletter ist gerade nicht erreichbar.',
  policy: 'Die Sicherheitseinstellungen dieser Seite haben das Senden verhindert. Wer die Seite betreibt, wüsste das sicher gern.',
  timeout: 'Es kam nicht rechtzeitig eine Antwort; ob Ihre Adresse angekommen ist, ist ungewiss. Noch einmal zu senden schadet nicht.',
  'rate-limited': 'Von diesem Anschluss kamen zu viele Versuche. Warten Sie zehn Minuten und versuchen Sie es dann noch einmal.',
  invalid: 'Der Newsletter nimmt diese Adresse nicht an. Prüfen Sie sie oder verwenden Sie eine andere.',
  incomplete: 'Der Newsletter braucht eine Angabe, die hier noch fehlt.',
  rejected: 'Der Newsletter nimmt diese Adresse nicht auf. Vielleicht geht es nur mit Einladung, oder mit einer anderen Adresse.',
  captcha: 'Der Newsletter möchte zuerst sehen, dass Sie ein Mensch sind.',
  misconfigured:
    'Dieses Formular ist nicht richtig eingerichtet, deshalb wurde Ihre Adresse nicht aufgenommen. Wer die Seite betreibt, wüsste das sicher gern.',
  unavailable: 'Der Newsletter konnte Ihre Adresse gerade nicht aufnehmen. Versuchen Sie es in einigen Minuten noch einmal.',
};

const de: Words = {
  $code: 'de',
  $name: 'Deutsch',
  $dir: 'ltr',
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
  salveClose: 'Schließen',
  salveAddressMissing: 'Geben Sie Ihre E-Mail-Adresse ein',
  salveAddressWrong: 'Geben Sie eine Adresse ein wie name@beispiel.org',
  salveAnotherAddress: 'Andere Adresse verwenden',
  salveCheckEmail: 'Sehen Sie in Ihr Postfach',
  salveConfirm: (address) => `Wir haben einen Link an ${address} geschickt. Öffnen Sie ihn zur Bestätigung; bis dahin kommt nichts weiter.`,
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
  salveReadingTime: (minutes) => `${minutes} Min. Lesezeit`,
  salveSending: 'Wird gesendet …',
  salveSpamAdvice: 'Nach einigen Minuten noch nichts da? Sehen Sie im Spam-Ordner nach.',
  salveStillSending: 'Wird noch gesendet …',
  salveSubscribe: 'Abonnieren',
  salveThanks: 'Danke',
  salveTryAgain: 'Noch einmal versuchen',
  salveUnsent: (reason) => UNSENT[reason],
};

export default de;
