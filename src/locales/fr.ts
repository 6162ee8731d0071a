import type { FailureReason } from '../subscribe/service.js';
import type { Refusal } from '../journal/files/import.js';
import type { Words } from './translation.js';

/** Reasons for which an address is not known to have arrived, each with what can be done. */
const UNSENT: Record<FailureReason, string> = {
  offline: 'Vous êtes hors ligne. Votre adresse reste ici jusqu’à votre retour.',
  blocked:
    'Aucune réponse n’est venue. Un bloqueur de traceurs dans ce navigateur l’a peut-être arrêtée, ou la lettre d’information n’est pas joignable pour le moment.',
  policy:
    'Les réglages de sécurité de cette page ont empêché l’envoi de votre adresse. Le responsable du site aimerait le savoir.',
  timeout:
    'Aucune réponse n’est venue à temps ; il n’est pas certain que votre adresse soit arrivée. La renvoyer ne pose aucun problème.',
  'rate-limited': 'Trop d’essais sont venus de cette connexion. Attendez dix minutes, puis réessayez.',
  invalid: 'La lettre d’information n’accepte pas cette adresse. Vérifiez-la, ou utilisez-en une autre.',
  incomplete: 'La lettre d’information demande une information qui manque encore ici.',
  rejected:
    'La lettre d’information n’accepte pas cette adresse pour le moment. Elle est peut-être sur invitation, ou une autre adresse conviendra.',
  captcha: 'La lettre d’information veut d’abord s’assurer que vous êtes une personne.',
  misconfigured:
    'Ce formulaire est mal réglé : votre adresse n’a pas été prise. Le responsable du site aimerait le savoir.',
  unavailable:
    'La lettre d’information n’a pas pu prendre votre adresse pour le moment. Réessayez dans quelques minutes.',
};

/** Reasons for which words could not be kept. */
const NOT_KEPT: Record<string, string | undefined> = {
  refused: 'Non enregistré : ce navigateur ne garde rien ici. Vos mots sont toujours dans le champ.',
  full: 'Non enregistré : il n’y a plus de place sur cet appareil. Vos mots sont toujours dans le champ.',
  damaged:
    'Non enregistré : le navigateur ne peut pas lire ses propres fichiers. Vos mots sont toujours dans le champ.',
  blocked:
    'Non enregistré tant que d’autres onglets de ce site sont ouverts. Vos mots sont toujours dans le champ.',
  newer: 'Non enregistré avant un rechargement de la page : copiez d’abord vos mots.',
  locked: 'Non enregistré tant que c’est verrouillé. Vos mots sont toujours dans le champ.',
};

/** Reasons for which the journal can’t do what it was asked. */
const PROBLEMS: Record<string, string | undefined> = {
  refused: 'Ce navigateur ne garde rien pour ce site ici.',
  full: 'Il n’y a plus de place sur cet appareil. Rien n’a changé.',
  damaged: 'Le navigateur ne peut pas lire ce qu’il garde ici.',
  blocked:
    'Un autre onglet de ce site est encore ouvert avec une version plus ancienne. Fermez-le, puis réessayez.',
  newer: 'Cela a été écrit par une version plus récente de cette page. Rechargez-la.',
  failed: 'Cela n’a pas marché, et rien n’a changé. Réessayez.',
};

/** Reasons for which a file can’t be brought back. */
const REFUSALS: Record<Refusal | 'passphrase', string> = {
  foreign: 'Ce fichier ne contient pas de journal. Rien n’a changé.',
  newer:
    'Ce fichier a été écrit par une version plus récente de cette page. Rien n’a changé ; rechargez la page, puis réessayez.',
  damaged: 'Une partie de ce fichier est abîmée, donc rien n’en a été rapporté. Rien n’a changé.',
  large: 'Ce fichier est plus grand que tout journal. Rien n’a changé.',
  passphrase: 'Ce n’est pas la phrase secrète de ce fichier.',
};

const fr: Words = {
  $code: 'fr',
  salvePullQuote: 'Citation extraite',
  salveGoToPassage: 'Aller à ce passage',
  salveShareQuote: 'Partager cette citation',
  salveCopyQuote: 'Copier la citation et le lien',
  salveQuoteCopied: 'Citation et lien copiés.',
  salveQuoteNotCopied: 'Rien n’a été copié. Voici la citation et son lien, à copier à la main :',
  salvePicture: 'Image de cette citation',
  salvePictureTall: 'Verticale',
  salvePictureWide: 'Horizontale',
  salveSharePicture: 'Partager l’image',
  salveSavePicture: 'Enregistrer l’image',
  salvePictureShared: 'Image partagée.',
  salvePictureSaved: 'Image enregistrée. Son texte est copié, pour les personnes qui ne la voient pas.',
  salvePictureText: 'Texte pour les personnes qui ne voient pas l’image :',
  salvePictureFailed: 'L’image n’a pas pu être créée ici.',
  salvePictureMissing: 'L’image n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez.',
  salveClose: 'Fermer',
  salveAddressMissing: 'Saisissez votre adresse e-mail',
  salveAddressWrong: 'Saisissez une adresse comme nom@exemple.org',
  salveAnotherAddress: 'Utiliser une autre adresse',
  salveCheckEmail: 'Consultez votre messagerie',
  salveConfirm: (address) =>
    `Nous avons envoyé un lien à ${address}. Ouvrez-le pour confirmer ; d’ici là, rien d’autre n’arrivera.`,
  salveConfirmPerhaps: (address) =>
    `Si ${address} reste à confirmer, un message avec un lien est en route. Ouvrez-le, et la lettre arrivera.`,
  salveConsentMissing: 'Cochez la case si vous êtes d’accord',
  salveContinueOn: (service) => `Continuer sur ${service}`,
  salveDidYouMean: (address) => `Vouliez-vous dire ${address} ?`,
  salveEmailAddress: 'Adresse e-mail',
  salveFieldMissing: 'Remplissez ce champ',
  salveName: 'Votre nom',
  salveNextComes: (address) => `La prochaine lettre arrivera à ${address}.`,
  salveOptional: (label) => `${label} (facultatif)`,
  salveOnlineAgain: 'Vous êtes de nouveau en ligne. Votre adresse n’a pas encore été envoyée.',
  salveOpenMailbox: (mailbox) => (mailbox ? `Ouvrir ${mailbox}` : 'Ouvrir ma messagerie'),
  salvePrivacy: 'Ce que nous faisons de votre adresse',
  salveJournalAsJson: 'Tout, en JSON : avec les versions antérieures, et il peut être rapporté',
  salveJournalAsMarkdown: 'Markdown, pour une application de notes',
  salveJournalAsPage: 'Une page qui s’ouvre dans tout navigateur, hors ligne ; elle peut être rapportée',
  salveJournalAsText: 'Texte brut, qui s’ouvre partout',
  salveJournalBack: 'Revenir au choix',
  salveJournalBringBack: 'Rapporter',
  salveJournalBringBackFile: 'Un fichier que vous avez emporté d’ici : une page ou du JSON',
  salveJournalBringBackHint:
    'Ce qui est ici reste tel quel. Là où le fichier dit autre chose, c’est gardé à côté, comme une autre version.',
  salveJournalBrought: (count, written) =>
    count ? `Rapporté : ${written}` : 'Tout ce que contient ce fichier est déjà ici.',
  salveJournalCancel: 'Arrêter de choisir',
  salveJournalChosen: (count) => `Cochez ce que vous voulez apporter. Coché : ${count}`,
  salveJournalCount: (count) => `Gardé ici : ${count}`,
  salveJournalEmptied: 'Vidé. Les versions antérieures sont encore gardées.',
  salveJournalEmpty: 'Vous n’avez encore rien écrit ici.',
  salveJournalEraseAll: 'Tout effacer',
  salveJournalEraseAllAsk:
    'Tout ce que vous avez écrit sur ce site sera effacé de cet appareil, avec les versions antérieures et la phrase secrète si vous en avez défini une.',
  salveJournalEraseArticle: 'Effacer celles-ci',
  salveJournalEraseArticleAsk: (count) =>
    `Ce que vous avez écrit à côté de cet article sera effacé de cet appareil, avec les versions antérieures. Réflexions : ${count}`,
  salveJournalEraseOneAsk: 'Cette réflexion sera effacée de cet appareil, avec ses versions antérieures.',
  salveJournalErased: (count) => `Effacé de cet appareil : ${count}`,
  salveJournalFileHint: 'Toute personne qui a le fichier peut le lire.',
  salveJournalFileTitle: (site) => `Ce que j’ai écrit sur ${site}`,
  salveJournalFold: 'Masquer ce que j’ai écrit',
  salveJournalForgets:
    'Ce navigateur peut supprimer ce qui est gardé ici après sept jours sans visite de ce site. Emportez une copie.',
  salveJournalFound: (found, all) => `Trouvé : ${found} sur ${all}`,
  salveJournalKeep: 'Garder',
  salveJournalLess: 'Afficher moins',
  salveJournalOpen: 'Afficher ce que j’ai écrit',
  salveJournalPage: 'Voir la page',
  salveJournalPageHint:
    'Voici la page. Pour la garder en PDF, imprimez-la et choisissez PDF comme imprimante.',
  salveJournalPassphraseShow: 'Afficher ce que je tape',
  salveJournalPrint: 'Imprimer ou enregistrer en PDF',
  salveJournalProblem: (reason) => PROBLEMS[reason] ?? PROBLEMS.failed!,
  salveJournalRefused: (reason) => REFUSALS[reason],
  salveJournalSave: 'Enregistrer le fichier',
  salveJournalSaving: (file) => `Votre navigateur enregistre ${file}. S’il le demande, choisissez où.`,
  salveJournalSeal: 'La chiffrer par une phrase secrète',
  salveJournalSealedHint: 'Elle ne s’ouvre qu’avec sa phrase secrète. Personne ne peut la retrouver.',
  salveJournalSealedScript:
    'Ce fichier se déchiffre par un script, qui ne peut pas s’exécuter ici. Ouvrez-le dans un navigateur.',
  salveJournalSealedTitle: 'Un fichier chiffré',
  salveJournalSearch: 'Chercher dans ce que j’ai écrit',
  salveJournalSession: 'Apporter à une séance',
  salveJournalSessionTitle: 'Pour ma séance',
  salveJournalTakeAway: 'Emporter',
  salveJournalTick: 'Apporter ceci',
  salveJournalUntitled: 'Sans titre',
  salveJournalWhole: 'Tout afficher',
  salveLockAgain: 'La nouvelle, encore une fois',
  salveLockCancel: 'Annuler',
  salveLockChange: 'Changer la phrase secrète',
  salveLockCurrent: 'La phrase secrète actuelle',
  salveLockFailed: 'Cela n’a pas pu se faire. Rien n’a changé.',
  salveLockNew: 'Nouvelle phrase secrète',
  salveLockNow: 'Verrouiller maintenant',
  salveLockOffer: 'Verrouiller par une phrase secrète',
  salveLockPassphrase: 'Phrase secrète',
  salveLockPromise:
    'Désormais, ce que vous écrivez sur ce site ne s’ouvre qu’avec votre phrase secrète. Si vous l’oubliez, personne ne peut retrouver vos mots : ni le site, ni nous.',
  salveLockSet: 'Verrouiller',
  salveLockTraces:
    'Les mots écrits avant le verrouillage peuvent laisser des traces dans les fichiers du navigateur.',
  salveLockUnlike: 'Les deux ne sont pas identiques.',
  salveLockUnlock: 'Déverrouiller',
  salveLockWrong: 'Cette phrase secrète ne l’ouvre pas.',
  salvePromptBeside: 'd’un autre onglet',
  salvePromptConflict: 'Un autre onglet a aussi écrit ici. Les deux textes sont gardés.',
  salvePromptCopied: 'Copié',
  salvePromptCopy: 'Copier',
  salvePromptCount: (words) => `Mots : ${words}`,
  salvePromptDownload: 'Télécharger',
  salvePromptErase: 'Effacer',
  salvePromptErased: 'Effacé',
  salvePromptFound: (day) => `Vous avez écrit quelque chose ici le ${day}.`,
  salvePromptHidden: 'Masqué',
  salvePromptHide: 'Masquer mes mots',
  salvePromptKeepHere: 'Garder sur cet appareil',
  salvePromptKeepHidden: 'Laisser masqué',
  salvePromptKeepVisit: 'Pour cette visite seulement',
  salvePromptMore: 'Plus',
  salvePromptNotKept: (reason) => NOT_KEPT[reason] ?? 'Non enregistré. Vos mots sont toujours dans le champ.',
  salvePromptNotSaved: 'Pas encore enregistré',
  salvePromptNoVersions: 'Il n’y en a pas encore.',
  salvePromptPrint: 'Imprimer mes mots avec la page',
  salvePromptPrivacy:
    'Gardé dans ce navigateur, sur cet appareil seulement. Qui l’utilise pourrait le lire, et cela disparaît si les données du navigateur sont effacées.',
  salvePromptPrivacyLocked:
    'Gardé dans ce navigateur, verrouillé par votre phrase secrète. Sans elle, personne ne peut le lire ni le retrouver ; cela disparaît si les données du navigateur sont effacées.',
  salvePromptPrivacyVisit:
    'Gardé nulle part : cela disparaît quand vous rechargez ou quittez la page, et n’entre jamais dans le journal. D’ici là, qui est devant cet écran pourrait le lire.',
  salvePromptRestore: 'Rétablir',
  salvePromptSaved: 'Enregistré sur cet appareil',
  salvePromptShow: 'Afficher',
  salvePromptShowMine: 'Afficher mes mots',
  salvePromptSpelling: 'Vérifier l’orthographe',
  salvePromptSpellingNote:
    'Certains navigateurs envoient ce que vous écrivez à leur éditeur pour le vérifier.',
  salvePromptUndo: 'Annuler',
  salvePromptVersions: 'Versions antérieures',
  salvePromptVisit: 'Pour cette visite seulement',
  salveArticlesMissing: 'Les articles ne peuvent pas être affichés pour le moment.',
  salveArticlesShown: 'Les articles récents sont maintenant affichés.',
  salveReadingTime: (minutes) => `${minutes} min de lecture`,
  salveSending: 'Envoi en cours…',
  salveSpamAdvice: 'Rien après quelques minutes ? Regardez dans les indésirables.',
  salveStillSending: 'Envoi toujours en cours…',
  salveSubscribe: 'S’abonner',
  salveThanks: 'Merci',
  salveTryAgain: 'Réessayer',
  salveUnsent: (reason) => UNSENT[reason],
};

export default fr;
