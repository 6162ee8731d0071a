import type { FailureReason } from '../subscribe/service.js';
import type { Refusal } from '../journal/files/import.js';
import type { Words } from './translation.js';

/** Reasons for which an address is not known to have arrived, each with what can be done. */
const UNSENT: Record<FailureReason, string> = {
  offline: 'Je bent offline. Je adres blijft hier staan tot je weer verbinding hebt.',
  blocked:
    'Er kwam geen antwoord. Misschien heeft een trackerblokkering in deze browser het tegengehouden, of is de nieuwsbrief nu even niet bereikbaar.',
  policy:
    'De beveiligingsinstellingen van deze pagina hebben het versturen van je adres tegengehouden. Wie de site beheert, wil dat vast graag weten.',
  timeout:
    'Er kwam niet op tijd antwoord, dus het is niet zeker dat je adres is aangekomen. Nog een keer versturen kan geen kwaad.',
  'rate-limited':
    'Er kwamen te veel pogingen van deze verbinding. Wacht tien minuten en probeer het dan opnieuw.',
  invalid: 'De nieuwsbrief neemt dit adres niet aan. Kijk het na of gebruik een ander.',
  incomplete: 'De nieuwsbrief vraagt om iets wat hier nog ontbreekt.',
  rejected:
    'De nieuwsbrief neemt dit adres nu niet aan. Misschien kan het alleen op uitnodiging, of lukt het met een ander adres.',
  captcha: 'De nieuwsbrief wil eerst zien dat je een mens bent.',
  misconfigured:
    'Dit formulier is niet goed ingesteld, dus je adres is niet opgenomen. Wie de site beheert, wil dat vast graag weten.',
  unavailable: 'De nieuwsbrief kon je adres nu even niet opnemen. Probeer het over een paar minuten opnieuw.',
};

/** Reasons for which words could not be kept. */
const NOT_KEPT: Record<string, string | undefined> = {
  refused: 'Niet bewaard: deze browser bewaart hier niets. Je woorden staan nog in het veld.',
  full: 'Niet bewaard: er is geen ruimte meer op dit apparaat. Je woorden staan nog in het veld.',
  damaged: 'Niet bewaard: de browser kan zijn eigen bestanden niet lezen. Je woorden staan nog in het veld.',
  blocked:
    'Niet bewaard zolang er andere tabbladen van deze site open zijn. Je woorden staan nog in het veld.',
  newer: 'Niet bewaard tot je de pagina opnieuw laadt: kopieer eerst je woorden.',
  locked: 'Niet bewaard tot je ontgrendelt. Je woorden staan nog in het veld.',
};

/** Reasons for which the journal can’t do what it was asked. */
const PROBLEMS: Record<string, string | undefined> = {
  refused: 'Deze browser bewaart hier niets voor deze site.',
  full: 'Er is geen ruimte meer op dit apparaat. Er is niets veranderd.',
  damaged: 'De browser kan niet lezen wat hij hier bewaart.',
  blocked:
    'Een ander tabblad van deze site is nog open met een oudere versie. Sluit het en probeer het dan opnieuw.',
  newer: 'Dit is geschreven door een latere versie van deze pagina. Laad de pagina opnieuw.',
  failed: 'Dat lukte niet en er is niets veranderd. Probeer het opnieuw.',
};

/** Reasons for which a file can’t be brought back. */
const REFUSALS: Record<Refusal | 'passphrase', string> = {
  foreign: 'In dit bestand zit geen dagboek. Er is niets veranderd.',
  newer:
    'Dit bestand is geschreven door een latere versie van deze pagina. Er is niets veranderd; laad de pagina opnieuw en probeer het dan nog eens.',
  damaged:
    'Een deel van dit bestand is beschadigd, daarom is er niets van teruggehaald. Er is niets veranderd.',
  large: 'Dit bestand is groter dan welk dagboek ook. Er is niets veranderd.',
  passphrase: 'Dit is niet de wachtzin van dit bestand.',
};

const nl: Words = {
  $code: 'nl',
  salvePullQuote: 'Uitgelicht citaat',
  salveGoToPassage: 'Naar deze passage',
  salveShareQuote: 'Dit citaat delen',
  salveCopyQuote: 'Citaat en link kopiëren',
  salveQuoteCopied: 'Citaat en link gekopieerd.',
  salveQuoteNotCopied:
    'Er is niets gekopieerd. Hier staan het citaat en de link, om met de hand te kopiëren:',
  salvePicture: 'Afbeelding van dit citaat',
  salvePictureTall: 'Staand',
  salvePictureWide: 'Liggend',
  salveSharePicture: 'Afbeelding delen',
  salveSavePicture: 'Afbeelding opslaan',
  salvePictureShared: 'Afbeelding gedeeld.',
  salvePictureSaved: 'Afbeelding opgeslagen. De tekst is gekopieerd, voor wie de afbeelding niet kan zien.',
  salvePictureText: 'Tekst voor wie de afbeelding niet kan zien:',
  salvePictureFailed: 'De afbeelding kon hier niet worden gemaakt.',
  salvePictureMissing:
    'De afbeelding kon niet worden geladen. Controleer je verbinding en probeer het dan opnieuw.',
  salveClose: 'Sluiten',
  salveAddressMissing: 'Vul je e-mailadres in',
  salveAddressWrong: 'Vul een adres in zoals naam@voorbeeld.org',
  salveAnotherAddress: 'Een ander adres gebruiken',
  salveCheckEmail: 'Kijk in je e-mail',
  salveConfirm: (address) =>
    `We hebben een link naar ${address} gestuurd. Open die om te bevestigen; tot dan komt er verder niets.`,
  salveConfirmPerhaps: (address) =>
    `Als ${address} nog bevestigd moet worden, is er een bericht met een link onderweg. Open die link, dan komt de nieuwsbrief.`,
  salveConsentMissing: 'Vink het vakje aan als je akkoord gaat',
  salveContinueOn: (service) => `Verder op ${service}`,
  salveDidYouMean: (address) => `Bedoelde je ${address}?`,
  salveEmailAddress: 'E-mailadres',
  salveFieldMissing: 'Vul dit in',
  salveName: 'Je naam',
  salveNextComes: (address) => `De volgende nieuwsbrief komt naar ${address}.`,
  salveOptional: (label) => `${label} (niet verplicht)`,
  salveOnlineAgain: 'Je bent weer online. Je adres is nog niet verstuurd.',
  salveOpenMailbox: (mailbox) => (mailbox ? `${mailbox} openen` : 'Je e-mail openen'),
  salvePrivacy: 'Hoe we met je adres omgaan',
  salveJournalAsJson: 'Alles, als JSON: met eerdere versies, en het kan worden teruggehaald',
  salveJournalAsMarkdown: 'Markdown, voor een notitie-app',
  salveJournalAsPage: 'Eén pagina die in elke browser opent, ook offline; ze kan worden teruggehaald',
  salveJournalAsText: 'Platte tekst, die overal opent',
  salveJournalBack: 'Terug naar kiezen',
  salveJournalBringBack: 'Terughalen',
  salveJournalBringBackFile: 'Een bestand dat je van hier hebt meegenomen: een pagina of JSON',
  salveJournalBringBackHint:
    'Wat hier staat, blijft zoals het is. Waar het bestand iets anders zegt, wordt dat ernaast bewaard als een andere versie.',
  salveJournalBrought: (count, written) =>
    count ? `Teruggehaald: ${written}` : 'Alles in dit bestand is hier al.',
  salveJournalCancel: 'Stoppen met kiezen',
  salveJournalChosen: (count) => `Vink aan wat je wilt meenemen. Aangevinkt: ${count}`,
  salveJournalCount: (count) => `Hier bewaard: ${count}`,
  salveJournalEmptied: 'Leeggemaakt. Eerdere versies zijn nog bewaard.',
  salveJournalEmpty: 'Je hebt hier nog niets geschreven.',
  salveJournalEraseAll: 'Alles wissen',
  salveJournalEraseAllAsk:
    'Alles wat je op deze site hebt geschreven, wordt van dit apparaat gewist, met eerdere versies en met de wachtzin als je er een hebt ingesteld.',
  salveJournalEraseArticle: 'Deze wissen',
  salveJournalEraseArticleAsk: (count) =>
    `Wat je bij dit artikel hebt geschreven, wordt van dit apparaat gewist, met eerdere versies. Overdenkingen: ${count}`,
  salveJournalEraseOneAsk: 'Deze overdenking wordt van dit apparaat gewist, met eerdere versies.',
  salveJournalErased: (count) => `Gewist van dit apparaat: ${count}`,
  salveJournalFileHint: 'Wie het bestand heeft, kan het lezen.',
  salveJournalFileTitle: (site) => `Wat ik schreef op ${site}`,
  salveJournalFold: 'Verbergen wat ik schreef',
  salveJournalForgets:
    'Deze browser kan wissen wat hier bewaard is als je zeven dagen niet op deze site bent geweest. Neem een kopie mee.',
  salveJournalFound: (found, all) => `Gevonden: ${found} van ${all}`,
  salveJournalKeep: 'Behouden',
  salveJournalLess: 'Minder tonen',
  salveJournalOpen: 'Tonen wat ik schreef',
  salveJournalPage: 'De pagina bekijken',
  salveJournalPageHint:
    'Dit is de pagina. Wil je er een pdf van bewaren, druk de pagina dan af en kies pdf als printer.',
  salveJournalPassphraseShow: 'Tonen wat ik typ',
  salveJournalPrint: 'Afdrukken of opslaan als pdf',
  salveJournalProblem: (reason) => PROBLEMS[reason] ?? PROBLEMS.failed!,
  salveJournalRefused: (reason) => REFUSALS[reason],
  salveJournalSave: 'Het bestand opslaan',
  salveJournalSaving: (file) => `Je browser slaat ${file} op. Als hij ernaar vraagt, kies dan waar.`,
  salveJournalSeal: 'Versleutelen met een wachtzin',
  salveJournalSealedHint: 'Gaat alleen open met de wachtzin. Niemand kan die terughalen.',
  salveJournalSealedScript:
    'Dit bestand ontsleutelt zichzelf met een script dat hier niet mag draaien. Open het in een browser.',
  salveJournalSealedTitle: 'Een versleuteld bestand',
  salveJournalSearch: 'Zoeken in wat ik schreef',
  salveJournalSession: 'Meenemen naar een gesprek',
  salveJournalSessionTitle: 'Voor mijn gesprek',
  salveJournalTakeAway: 'Een kopie meenemen',
  salveJournalTick: 'Dit meenemen',
  salveJournalUntitled: 'Zonder titel',
  salveJournalWhole: 'Alles tonen',
  salveLockAgain: 'De nieuwe, nog een keer',
  salveLockCancel: 'Annuleren',
  salveLockChange: 'De wachtzin wijzigen',
  salveLockCurrent: 'De huidige wachtzin',
  salveLockFailed: 'Dit lukte niet. Er is niets veranderd.',
  salveLockNew: 'Nieuwe wachtzin',
  salveLockNow: 'Nu vergrendelen',
  salveLockOffer: 'Vergrendelen met een wachtzin',
  salveLockPassphrase: 'Wachtzin',
  salveLockPromise:
    'Vanaf nu gaat wat je op deze site schrijft alleen open met je wachtzin. Als je die vergeet, kan niemand je woorden terughalen: de site niet, en wij ook niet.',
  salveLockSet: 'Vergrendelen',
  salveLockTraces:
    'Wat voor het vergrendelen is geschreven, kan sporen achterlaten in de eigen bestanden van de browser.',
  salveLockUnlike: 'De twee zijn niet gelijk.',
  salveLockUnlock: 'Ontgrendelen',
  salveLockWrong: 'Met deze wachtzin gaat het niet open.',
  salvePromptBeside: 'uit een ander tabblad',
  salvePromptConflict: 'In een ander tabblad is hier ook geschreven. Beide teksten zijn bewaard.',
  salvePromptCopied: 'Gekopieerd',
  salvePromptCopy: 'Kopiëren',
  salvePromptCount: (words) => `Woorden: ${words}`,
  salvePromptDownload: 'Downloaden',
  salvePromptErase: 'Wissen',
  salvePromptErased: 'Gewist',
  salvePromptFound: (day) => `Je schreef hier iets op ${day}.`,
  salvePromptHidden: 'Verborgen',
  salvePromptHide: 'Mijn woorden verbergen',
  salvePromptKeepHere: 'Op dit apparaat bewaren',
  salvePromptKeepHidden: 'Verborgen laten',
  salvePromptKeepVisit: 'Alleen voor dit bezoek bewaren',
  salvePromptMore: 'Meer',
  salvePromptNotKept: (reason) => NOT_KEPT[reason] ?? 'Niet bewaard. Je woorden staan nog in het veld.',
  salvePromptNotSaved: 'Nog niet bewaard',
  salvePromptNoVersions: 'Er zijn er nog geen.',
  salvePromptPrint: 'Mijn woorden met de pagina afdrukken',
  salvePromptPrivacy:
    'Wordt in deze browser bewaard, alleen op dit apparaat. Wie het apparaat gebruikt, zou het kunnen lezen, en het verdwijnt als de gegevens van de browser worden gewist.',
  salvePromptPrivacyLocked:
    'Wordt in deze browser bewaard, vergrendeld met je wachtzin. Zonder die zin kan niemand het lezen of terughalen; het verdwijnt als de gegevens van de browser worden gewist.',
  salvePromptPrivacyVisit:
    'Wordt nergens bewaard: het is weg als je deze pagina opnieuw laadt of verlaat, en het komt nooit in het dagboek. Tot dan zou iedereen achter dit scherm het kunnen lezen.',
  salvePromptRestore: 'Herstellen',
  salvePromptSaved: 'Bewaard op dit apparaat',
  salvePromptShow: 'Tonen',
  salvePromptShowMine: 'Mijn woorden tonen',
  salvePromptSpelling: 'Spelling controleren',
  salvePromptSpellingNote: 'Sommige browsers sturen wat je schrijft naar hun maker om het te controleren.',
  salvePromptUndo: 'Ongedaan maken',
  salvePromptVersions: 'Eerdere versies',
  salvePromptVisit: 'Alleen voor dit bezoek',
  salveArticlesMissing: 'De artikelen kunnen nu niet worden getoond.',
  salveArticlesShown: 'Recente artikelen worden nu getoond.',
  salveReadingTime: (minutes) => `${minutes} min. leestijd`,
  salveSending: 'Wordt verstuurd…',
  salveSpamAdvice: 'Na een paar minuten nog niets? Kijk in de map met spam.',
  salveStillSending: 'Wordt nog verstuurd…',
  salveSubscribe: 'Aanmelden',
  salveThanks: 'Bedankt',
  salveTryAgain: 'Opnieuw proberen',
  salveUnsent: (reason) => UNSENT[reason],
};

export default nl;
