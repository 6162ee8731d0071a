import type { FailureReason } from '../subscribe/service.js';
import type { Refusal } from '../journal/files/import.js';
import type { Words } from './translation.js';

/** Reasons for which an address is not known to have arrived, each with what can be done. */
const UNSENT: Record<FailureReason, string> = {
  offline: 'Non c’è connessione. Il tuo indirizzo resta qui finché non torna.',
  blocked:
    'Non è arrivata nessuna risposta. Forse l’ha fermata un blocco dei tracciatori in questo browser, o la newsletter in questo momento non è raggiungibile.',
  policy:
    'Le impostazioni di sicurezza di questa pagina hanno impedito l’invio del tuo indirizzo. Chi gestisce il sito vorrebbe saperlo.',
  timeout:
    'La risposta non è arrivata in tempo, quindi non è certo che il tuo indirizzo sia arrivato. Inviarlo di nuovo non fa danni.',
  'rate-limited': 'Sono arrivati troppi tentativi da questa connessione. Aspetta dieci minuti, poi riprova.',
  invalid: 'La newsletter non accetta questo indirizzo. Controllalo o usane un altro.',
  incomplete: 'La newsletter chiede qualcosa che qui manca ancora.',
  rejected:
    'Per ora la newsletter non accetta questo indirizzo. Forse è solo su invito, o un altro indirizzo può andare bene.',
  captcha: 'La newsletter vuole prima vedere che sei una persona.',
  misconfigured:
    'Questo modulo non è impostato bene, perciò il tuo indirizzo non è stato registrato. Chi gestisce il sito vorrebbe saperlo.',
  unavailable: 'La newsletter non ha potuto registrare il tuo indirizzo adesso. Riprova tra qualche minuto.',
};

/** Reasons for which words could not be kept. */
const NOT_KEPT: Record<string, string | undefined> = {
  refused: 'Non salvato: questo browser non conserva nulla qui. Le tue parole sono ancora nel campo.',
  full: 'Non salvato: su questo dispositivo non c’è più spazio. Le tue parole sono ancora nel campo.',
  damaged: 'Non salvato: il browser non riesce a leggere i propri file. Le tue parole sono ancora nel campo.',
  blocked: 'Non salvato finché sono aperte altre schede di questo sito. Le tue parole sono ancora nel campo.',
  newer: 'Non salvato finché non ricarichi la pagina: prima copia le tue parole.',
  locked: 'Non salvato finché non sblocchi. Le tue parole sono ancora nel campo.',
};

/** Reasons for which the journal can’t do what it was asked. */
const PROBLEMS: Record<string, string | undefined> = {
  refused: 'Qui questo browser non conserva nulla per questo sito.',
  full: 'Su questo dispositivo non c’è più spazio. Non è cambiato nulla.',
  damaged: 'Il browser non riesce a leggere ciò che conserva qui.',
  blocked:
    'Un’altra scheda di questo sito è ancora aperta con una versione precedente. Chiudila, poi riprova.',
  newer: 'Questo è stato scritto da una versione successiva di questa pagina. Ricarica la pagina.',
  failed: 'Non è riuscito, e non è cambiato nulla. Riprova.',
};

/** Reasons for which a file can’t be brought back. */
const REFUSALS: Record<Refusal | 'passphrase', string> = {
  foreign: 'Questo file non contiene un diario. Non è cambiato nulla.',
  newer:
    'Questo file è stato scritto da una versione successiva di questa pagina. Non è cambiato nulla; ricarica la pagina, poi riprova.',
  damaged:
    'Una parte di questo file è danneggiata, perciò non ne è stato recuperato nulla. Non è cambiato nulla.',
  large: 'Questo file è più grande di qualsiasi diario. Non è cambiato nulla.',
  passphrase: 'Questa non è la frase segreta di questo file.',
};

const it: Words = {
  $code: 'it',
  salvePullQuote: 'Citazione in evidenza',
  salveGoToPassage: 'Vai a questo passaggio',
  salveShareQuote: 'Condividi questa citazione',
  salveCopyQuote: 'Copia la citazione e il link',
  salveQuoteCopied: 'Citazione e link copiati.',
  salveQuoteNotCopied: 'Non è stato copiato nulla. Ecco la citazione e il suo link, da copiare a mano:',
  salvePicture: 'Immagine di questa citazione',
  salvePictureTall: 'Verticale',
  salvePictureWide: 'Orizzontale',
  salveSharePicture: 'Condividi l’immagine',
  salveSavePicture: 'Salva l’immagine',
  salvePictureShared: 'Immagine condivisa.',
  salvePictureSaved: 'Immagine salvata. Il suo testo è copiato, per chi non può vederla.',
  salvePictureText: 'Testo per chi non può vedere l’immagine:',
  salvePictureFailed: 'Qui non è stato possibile creare l’immagine.',
  salvePictureMissing: 'Non è stato possibile caricare l’immagine. Controlla la connessione, poi riprova.',
  salveClose: 'Chiudi',
  salveAddressMissing: 'Scrivi il tuo indirizzo e-mail',
  salveAddressWrong: 'Scrivi un indirizzo come nome@esempio.org',
  salveAnotherAddress: 'Usa un altro indirizzo',
  salveCheckEmail: 'Guarda la tua e-mail',
  salveConfirm: (address) =>
    `Abbiamo inviato un link a ${address}. Aprilo per confermare; fino ad allora non arriverà altro.`,
  salveConfirmPerhaps: (address) =>
    `Se ${address} è ancora da confermare, è in arrivo un messaggio con un link. Aprilo, e la newsletter arriverà.`,
  salveConsentMissing: 'Spunta la casella se sei d’accordo',
  salveContinueOn: (service) => `Continua su ${service}`,
  salveDidYouMean: (address) => `Volevi scrivere ${address}?`,
  salveEmailAddress: 'Indirizzo e-mail',
  salveFieldMissing: 'Compila questo campo',
  salveName: 'Il tuo nome',
  salveNextComes: (address) => `La prossima newsletter arriverà a ${address}.`,
  salveOptional: (label) => `${label} (facoltativo)`,
  salveOnlineAgain: 'La connessione è tornata. Il tuo indirizzo non è ancora stato inviato.',
  salveOpenMailbox: (mailbox) => (mailbox ? `Apri ${mailbox}` : 'Apri la tua posta'),
  salvePrivacy: 'Come trattiamo il tuo indirizzo',
  salveJournalAsJson: 'Tutto, in JSON: con le versioni precedenti, e si può recuperare',
  salveJournalAsMarkdown: 'Markdown, per un’app di note',
  salveJournalAsPage: 'Una pagina che si apre in qualsiasi browser, anche senza rete; si può recuperare',
  salveJournalAsText: 'Testo semplice, che si apre ovunque',
  salveJournalBack: 'Torna alla scelta',
  salveJournalBringBack: 'Recupera',
  salveJournalBringBackFile: 'Un file preso da qui: una pagina o JSON',
  salveJournalBringBackHint:
    'Ciò che è qui resta com’è. Dove il file dice altro, viene conservato accanto come un’altra versione.',
  salveJournalBrought: (count, written) =>
    count ? `Recuperato: ${written}` : 'Tutto ciò che è in questo file è già qui.',
  salveJournalCancel: 'Smetti di scegliere',
  salveJournalChosen: (count) => `Spunta ciò che vuoi portare. Scelto: ${count}`,
  salveJournalCount: (count) => `Conservato qui: ${count}`,
  salveJournalEmptied: 'Svuotato. Le versioni precedenti sono ancora conservate.',
  salveJournalEmpty: 'Qui non hai ancora scritto nulla.',
  salveJournalEraseAll: 'Cancella tutto',
  salveJournalEraseAllAsk:
    'Tutto ciò che hai scritto su questo sito verrà cancellato da questo dispositivo, con le versioni precedenti e la frase segreta, se ne hai impostata una.',
  salveJournalEraseArticle: 'Cancella queste',
  salveJournalEraseArticleAsk: (count) =>
    `Ciò che hai scritto accanto a questo articolo verrà cancellato da questo dispositivo, con le versioni precedenti. Riflessioni: ${count}`,
  salveJournalEraseOneAsk:
    'Questa riflessione verrà cancellata da questo dispositivo, con le sue versioni precedenti.',
  salveJournalErased: (count) => `Cancellato da questo dispositivo: ${count}`,
  salveJournalFileHint: 'Chiunque abbia il file può leggerlo.',
  salveJournalFileTitle: (site) => `Ciò che ho scritto su ${site}`,
  salveJournalFold: 'Nascondi ciò che ho scritto',
  salveJournalForgets:
    'Questo browser può eliminare ciò che è conservato qui dopo sette giorni senza una visita a questo sito. Portane via una copia.',
  salveJournalFound: (found, all) => `Trovato: ${found} di ${all}`,
  salveJournalKeep: 'Conserva',
  salveJournalLess: 'Mostra meno',
  salveJournalOpen: 'Mostra ciò che ho scritto',
  salveJournalPage: 'Guarda la pagina',
  salveJournalPageHint: 'Questa è la pagina. Per conservarla in PDF, stampala e scegli PDF come stampante.',
  salveJournalPassphraseShow: 'Mostra ciò che scrivo',
  salveJournalPrint: 'Stampa o salva in PDF',
  salveJournalProblem: (reason) => PROBLEMS[reason] ?? PROBLEMS.failed!,
  salveJournalRefused: (reason) => REFUSALS[reason],
  salveJournalSave: 'Salva il file',
  salveJournalSaving: (file) => `Il tuo browser sta salvando ${file}. Se lo chiede, scegli dove.`,
  salveJournalSeal: 'Cifrala con una frase segreta',
  salveJournalSealedHint: 'Si apre solo con la sua frase segreta. Nessuno può recuperarla.',
  salveJournalSealedScript:
    'Questo file si decifra da sé con uno script, che qui non può essere eseguito. Aprilo in un browser.',
  salveJournalSealedTitle: 'Un file cifrato',
  salveJournalSearch: 'Cerca in ciò che ho scritto',
  salveJournalSession: 'Porta a una seduta',
  salveJournalSessionTitle: 'Per la mia seduta',
  salveJournalTakeAway: 'Porta via',
  salveJournalTick: 'Porta questo',
  salveJournalUntitled: 'Senza titolo',
  salveJournalWhole: 'Mostra tutto',
  salveLockAgain: 'Quella nuova, ancora una volta',
  salveLockCancel: 'Annulla',
  salveLockChange: 'Cambia la frase segreta',
  salveLockCurrent: 'La frase segreta attuale',
  salveLockFailed: 'Non è stato possibile. Non è cambiato nulla.',
  salveLockNew: 'Nuova frase segreta',
  salveLockNow: 'Blocca ora',
  salveLockOffer: 'Blocca con una frase segreta',
  salveLockPassphrase: 'Frase segreta',
  salveLockPromise:
    'Da ora in poi, ciò che scrivi su questo sito si apre solo con la tua frase segreta. Se la dimentichi, nessuno può recuperare le tue parole: né il sito, né noi.',
  salveLockSet: 'Blocca',
  salveLockTraces: 'Le parole scritte prima del blocco possono lasciare tracce nei file del browser.',
  salveLockUnlike: 'Le due non sono uguali.',
  salveLockUnlock: 'Sblocca',
  salveLockWrong: 'Questa frase segreta non lo apre.',
  salvePromptBeside: 'da un’altra scheda',
  salvePromptConflict: 'Anche un’altra scheda ha scritto qui. Entrambi i testi sono conservati.',
  salvePromptCopied: 'Copiato',
  salvePromptCopy: 'Copia',
  salvePromptCount: (words) => `Parole: ${words}`,
  salvePromptDownload: 'Scarica',
  salvePromptErase: 'Cancella',
  salvePromptErased: 'Cancellato',
  salvePromptFound: (day) => `Qui c’è qualcosa che hai scritto. Data: ${day}.`,
  salvePromptHidden: 'Nascosto',
  salvePromptHide: 'Nascondi le mie parole',
  salvePromptKeepHere: 'Conserva su questo dispositivo',
  salvePromptKeepHidden: 'Lascia nascosto',
  salvePromptKeepVisit: 'Conserva solo per questa visita',
  salvePromptMore: 'Altro',
  salvePromptNotKept: (reason) => NOT_KEPT[reason] ?? 'Non salvato. Le tue parole sono ancora nel campo.',
  salvePromptNotSaved: 'Non ancora salvato',
  salvePromptNoVersions: 'Non ce ne sono ancora.',
  salvePromptPrint: 'Stampa le mie parole con la pagina',
  salvePromptPrivacy:
    'Conservato in questo browser, solo su questo dispositivo. Chiunque lo usi potrebbe leggerlo, e scompare quando si cancellano i dati del browser.',
  salvePromptPrivacyLocked:
    'Conservato in questo browser, bloccato con la tua frase segreta. Senza, nessuno può leggerlo o recuperarlo; scompare quando si cancellano i dati del browser.',
  salvePromptPrivacyVisit:
    'Non viene conservato: scompare se ricarichi o lasci questa pagina, e non entra mai nel diario. Fino ad allora, chiunque sia davanti a questo schermo potrebbe leggerlo.',
  salvePromptRestore: 'Ripristina',
  salvePromptSaved: 'Salvato su questo dispositivo',
  salvePromptShow: 'Mostra',
  salvePromptShowMine: 'Mostra le mie parole',
  salvePromptSpelling: 'Controlla l’ortografia',
  salvePromptSpellingNote: 'Alcuni browser inviano ciò che scrivi al loro produttore per controllarlo.',
  salvePromptUndo: 'Rimetti com’era',
  salvePromptVersions: 'Versioni precedenti',
  salvePromptVisit: 'Solo per questa visita',
  salveArticlesMissing: 'Al momento non è possibile mostrare gli articoli.',
  salveArticlesShown: 'Ora sono mostrati gli articoli recenti.',
  salveReadingTime: (minutes) => `${minutes} min di lettura`,
  salveSending: 'Invio in corso…',
  salveSpamAdvice: 'Nulla dopo qualche minuto? Guarda nella cartella dello spam.',
  salveStillSending: 'L’invio è ancora in corso…',
  salveSubscribe: 'Iscriviti',
  salveThanks: 'Grazie',
  salveTryAgain: 'Riprova',
  salveUnsent: (reason) => UNSENT[reason],
};

export default it;
