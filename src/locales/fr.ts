import type { Reason } from '../subscribe/service.js';
import type { Words } from '../words.js';

/** Why an address is not known to have arrived, and what can be done. */
const UNSENT: Record<Reason, string> = {
  offline: 'Vous êtes hors ligne. Votre adresse reste ici jusqu’à votre retour.',
  blocked:
    'Aucune réponse n’est venue. Un bloqueur de traceurs dans ce navigateur l’a peut-être arrêtée, ou la lettre d’information n’est pas joignable pour le moment.',
  policy: 'Les réglages de sécurité de cette page ont empêché l’envoi de votre adresse. Le responsable du site aimerait le savoir.',
  timeout: 'Aucune réponse n’est venue à temps ; il n’est pas certain que votre adresse soit arrivée. La renvoyer ne pose aucun problème.',
  'rate-limited': 'Trop d’essais sont venus de cette connexion. Attendez dix minutes, puis réessayez.',
  invalid: 'La lettre d’information n’accepte pas cette adresse. Vérifiez-la, ou utilisez-en une autre.',
  incomplete: 'La lettre d’information demande une information qui manque encore ici.',
  rejected:
    'La lettre d’information n’accepte pas cette adresse pour le moment. Elle est peut-être sur invitation, ou une autre adresse conviendra.',
  captcha: 'La lettre d’information veut d’abord s’assurer que vous êtes une personne.',
  misconfigured: 'Ce formulaire est mal réglé : votre adresse n’a pas été prise. Le responsable du site aimerait le savoir.',
  unavailable: 'La lettre d’information n’a pas pu prendre votre adresse pour le moment. Réessayez dans quelques minutes.',
};

const fr: Words = {
  $code: 'fr',
  $name: 'Français',
  $dir: 'ltr',
  salvePullQuote: 'Citation extraite',
  salveGoToPassage: 'Aller à ce passage',
  salveShareQuote: 'Partager cette citation',
  salveCopyQuote: 'Copier la citation et le lien',
  salveQuoteCopied: 'Citation et lien copiés.',
  salveQuoteNotCopied: 'Rien n’a été copié. Voici la citation et son lien, à copier à la main :',
  salvePicture: 'Image de cette citation',
  salvePictureTall: 'Verticale',
  salvePictureWide: 'Horizontale',
  salveSharePicture: 'Partager l’image',
  salveSavePicture: 'Enregistrer l’image',
  salvePictureShared: 'Image partagée.',
  salvePictureSaved: 'Image enregistrée. Son texte est copié, pour les personnes qui ne la voient pas.',
  salvePictureText: 'Texte pour les personnes qui ne voient pas l’image :',
  salvePictureFailed: 'L’image n’a pas pu être créée ici.',
  salveClose: 'Fermer',
  salveAddressMissing: 'Saisissez votre adresse e-mail',
  salveAddressWrong: 'Saisissez une adresse comme nom@exemple.org',
  salveAnotherAddress: 'Utiliser une autre adresse',
  salveCheckEmail: 'Consultez votre messagerie',
  salveConfirm: (address) => `Nous avons envoyé un lien à ${address}. Ouvrez-le pour confirmer ; d’ici là, rien d’autre n’arrivera.`,
  salveConfirmPerhaps: (address) =>
    `Si ${address} reste à confirmer, un message avec un lien est en route. Ouvrez-le, et la lettre arrivera.`,
  salveConsentMissing: 'Cochez la case si vous êtes d’accord',
  salveContinueOn: (service) => `Continuer sur ${service}`,
  salveDidYouMean: (address) => `Vouliez-vous dire ${address} ?`,
  salveEmailAddress: 'Adresse e-mail',
  salveFieldMissing: 'Remplissez ce champ',
  salveName: 'Votre nom',
  salveNextComes: (address) => `La prochaine lettre arrivera à ${address}.`,
  salveOptional: (label) => `${label} (facultatif)`,
  salveOnlineAgain: 'Vous êtes de nouveau en ligne. Votre adresse n’a pas encore été envoyée.',
  salveOpenMailbox: (mailbox) => (mailbox ? `Ouvrir ${mailbox}` : 'Ouvrir ma messagerie'),
  salvePrivacy: 'Ce que nous faisons de votre adresse',
  salveReadingTime: (minutes) => `${minutes} min de lecture`,
  salveSending: 'Envoi en cours…',
  salveSpamAdvice: 'Rien après quelques minutes ? Regardez dans les indésirables.',
  salveStillSending: 'Envoi toujours en cours…',
  salveSubscribe: 'S’abonner',
  salveThanks: 'Merci',
  salveTryAgain: 'Réessayer',
  salveUnsent: (reason) => UNSENT[reason],
};

export default fr;
