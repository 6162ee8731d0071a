import type { Reason } from '../subscribe/service.js';
import type { Words } from '../words.js';

/** Why an address is not known to have arrived, and what can be done. */
const UNSENT: Record<Reason, string> = {
  offline: 'No tienes conexión. Tu dirección se queda aquí hasta que vuelvas a tenerla.',
  blocked:
    'No ha llegado ninguna respuesta. Puede que un bloqueador de rastreo de este navegador la haya parado, o que ahora no se pueda llegar al boletín.',
  policy: 'Los ajustes de seguridad de esta página han impedido el envío. A quien lleva el sitio le gustaría saberlo.',
  timeout: 'La respuesta no ha llegado a tiempo; no es seguro que tu dirección haya llegado. Enviarla otra vez no hace ningún daño.',
  'rate-limited': 'Han llegado demasiados intentos desde esta conexión. Espera diez minutos y vuelve a intentarlo.',
  invalid: 'El boletín no acepta esta dirección. Revísala o usa otra.',
  incomplete: 'El boletín pide algo que todavía falta aquí.',
  rejected: 'El boletín no acepta esta dirección por ahora. Puede que sea solo por invitación, o que otra dirección sirva.',
  captcha: 'El boletín quiere ver primero que eres una persona.',
  misconfigured: 'Este formulario no está bien configurado y tu dirección no se ha recogido. A quien lleva el sitio le gustaría saberlo.',
  unavailable: 'El boletín no ha podido recoger tu dirección ahora. Vuelve a intentarlo dentro de unos minutos.',
};

const es: Words = {
  $code: 'es',
  $name: 'Español',
  $dir: 'ltr',
  salvePullQuote: 'Cita destacada',
  salveGoToPassage: 'Ir a este pasaje',
  salveShareQuote: 'Compartir esta cita',
  salveCopyQuote: 'Copiar la cita y el enlace',
  salveQuoteCopied: 'Cita y enlace copiados.',
  salveQuoteNotCopied: 'No se ha copiado nada. Aquí están la cita y su enlace, para copiarlos a mano:',
  salvePicture: 'Imagen de esta cita',
  salvePictureTall: 'Vertical',
  salvePictureWide: 'Horizontal',
  salveSharePicture: 'Compartir la imagen',
  salveSavePicture: 'Guardar la imagen',
  salvePictureShared: 'Imagen compartida.',
  salvePictureSaved: 'Imagen guardada. Su texto está copiado, para quien no pueda verla.',
  salvePictureText: 'Texto para quien no pueda ver la imagen:',
  salvePictureFailed: 'Aquí no se ha podido crear la imagen.',
  salveClose: 'Cerrar',
  salveAddressMissing: 'Escribe tu dirección de correo',
  salveAddressWrong: 'Escribe una dirección como nombre@ejemplo.org',
  salveAnotherAddress: 'Usar otra dirección',
  salveCheckEmail: 'Mira tu correo',
  salveConfirm: (address) => `Hemos enviado un enlace a ${address}. Ábrelo para confirmar; hasta entonces no llegará nada más.`,
  salveConfirmPerhaps: (address) =>
    `Si ${address} está por confirmar, hay un mensaje con un enlace en camino. Ábrelo, y llegará el boletín.`,
  salveConsentMissing: 'Marca la casilla si estás de acuerdo',
  salveContinueOn: (service) => `Continuar en ${service}`,
  salveDidYouMean: (address) => `¿Querías escribir ${address}?`,
  salveEmailAddress: 'Dirección de correo',
  salveFieldMissing: 'Rellena este campo',
  salveName: 'Tu nombre',
  salveNextComes: (address) => `El próximo boletín llegará a ${address}.`,
  salveOptional: (label) => `${label} (opcional)`,
  salveOnlineAgain: 'Vuelves a tener conexión. Tu dirección aún no se ha enviado.',
  salveOpenMailbox: (mailbox) => (mailbox ? `Abrir ${mailbox}` : 'Abrir tu correo'),
  salvePrivacy: 'Qué hacemos con tu dirección',
  salveReadingTime: (minutes) => `${minutes} min de lectura`,
  salveSending: 'Enviando…',
  salveSpamAdvice: '¿Nada después de unos minutos? Mira en la carpeta de correo no deseado.',
  salveStillSending: 'Todavía enviando…',
  salveSubscribe: 'Suscribirme',
  salveThanks: 'Gracias',
  salveTryAgain: 'Volver a intentarlo',
  salveUnsent: (reason) => UNSENT[reason],
};

export default es;
