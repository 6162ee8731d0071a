import type { FailureReason } from '../subscribe/service.js';
import type { Refusal } from '../journal/files/import.js';
import type { Words } from './translation.js';

/** Reasons for which an address is not known to have arrived, each with what can be done. */
const UNSENT: Record<FailureReason, string> = {
  offline: 'No tienes conexión. Tu dirección se queda aquí hasta que vuelvas a tenerla.',
  blocked:
    'No ha llegado ninguna respuesta. Puede que un bloqueador de rastreo de este navegador la haya parado, o que ahora no se pueda llegar al boletín.',
  policy:
    'Los ajustes de seguridad de esta página han impedido el envío. A quien lleva el sitio le gustaría saberlo.',
  timeout:
    'La respuesta no ha llegado a tiempo; no es seguro que tu dirección haya llegado. Enviarla otra vez no hace ningún daño.',
  'rate-limited':
    'Han llegado demasiados intentos desde esta conexión. Espera diez minutos y vuelve a intentarlo.',
  invalid: 'El boletín no acepta esta dirección. Revísala o usa otra.',
  incomplete: 'El boletín pide algo que todavía falta aquí.',
  rejected:
    'El boletín no acepta esta dirección por ahora. Puede que sea solo por invitación, o que otra dirección sirva.',
  captcha: 'El boletín quiere ver primero que eres una persona.',
  misconfigured:
    'Este formulario no está bien configurado y tu dirección no se ha recogido. A quien lleva el sitio le gustaría saberlo.',
  unavailable:
    'El boletín no ha podido recoger tu dirección ahora. Vuelve a intentarlo dentro de unos minutos.',
};

/** Reasons for which words could not be kept. */
const NOT_KEPT: Record<string, string | undefined> = {
  refused: 'Sin guardar: este navegador no guarda nada aquí. Tus palabras siguen en el campo.',
  full: 'Sin guardar: no queda espacio en este dispositivo. Tus palabras siguen en el campo.',
  damaged: 'Sin guardar: el navegador no puede leer sus propios archivos. Tus palabras siguen en el campo.',
  blocked: 'Sin guardar hasta que cierres otras pestañas de este sitio. Tus palabras siguen en el campo.',
  newer: 'Sin guardar hasta que recargues la página: copia antes tus palabras.',
  locked: 'Sin guardar hasta que desbloquees. Tus palabras siguen en el campo.',
};

/** Reasons for which the journal can’t do what it was asked. */
const PROBLEMS: Record<string, string | undefined> = {
  refused: 'Este navegador no guarda nada para este sitio aquí.',
  full: 'No queda espacio en este dispositivo. Nada ha cambiado.',
  damaged: 'El navegador no puede leer lo que guarda aquí.',
  blocked:
    'Otra pestaña de este sitio sigue abierta con una versión anterior. Ciérrala y vuelve a intentarlo.',
  newer: 'Esto lo escribió una versión posterior de esta página. Vuelve a cargarla.',
  failed: 'No ha funcionado y nada ha cambiado. Vuelve a intentarlo.',
};

/** Reasons for which a file can’t be brought back. */
const REFUSALS: Record<Refusal | 'passphrase', string> = {
  foreign: 'Este archivo no contiene ningún diario. Nada ha cambiado.',
  newer:
    'Este archivo lo escribió una versión posterior de esta página. Nada ha cambiado; vuelve a cargarla e inténtalo otra vez.',
  damaged: 'Una parte de este archivo está dañada, así que no se ha recuperado nada de él. Nada ha cambiado.',
  large: 'Este archivo es más grande que cualquier diario. Nada ha cambiado.',
  passphrase: 'Esa no es la frase de acceso de este archivo.',
};

const es: Words = {
  $code: 'es',
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
  salvePictureMissing: 'No se ha podido cargar la imagen. Comprueba la conexión y vuelve a intentarlo.',
  salveClose: 'Cerrar',
  salveAddressMissing: 'Escribe tu dirección de correo',
  salveAddressWrong: 'Escribe una dirección como nombre@ejemplo.org',
  salveAnotherAddress: 'Usar otra dirección',
  salveCheckEmail: 'Mira tu correo',
  salveConfirm: (address) =>
    `Hemos enviado un enlace a ${address}. Ábrelo para confirmar; hasta entonces no llegará nada más.`,
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
  salveJournalAsJson: 'Todo, en JSON: con versiones anteriores, y se puede recuperar',
  salveJournalAsMarkdown: 'Markdown, para una aplicación de notas',
  salveJournalAsPage: 'Una página que se abre en cualquier navegador, sin conexión; se puede recuperar',
  salveJournalAsText: 'Texto sin formato, que se abre en cualquier sitio',
  salveJournalBack: 'Volver a elegir',
  salveJournalBringBack: 'Recuperar',
  salveJournalBringBackFile: 'Un archivo que te llevaste de aquí: una página o JSON',
  salveJournalBringBackHint:
    'Lo que hay aquí se queda como está. Donde el archivo diga otra cosa, se guarda al lado como otra versión.',
  salveJournalBrought: (count, written) =>
    count ? `Recuperado: ${written}` : 'Todo lo de este archivo ya está aquí.',
  salveJournalCancel: 'Dejar de elegir',
  salveJournalChosen: (count) => `Marca lo que quieras llevar. Marcado: ${count}`,
  salveJournalCount: (count) => `Guardado aquí: ${count}`,
  salveJournalEmptied: 'Vaciado. Las versiones anteriores siguen guardadas.',
  salveJournalEmpty: 'Todavía no has escrito nada aquí.',
  salveJournalEraseAll: 'Borrar todo',
  salveJournalEraseAllAsk:
    'Todo lo que escribiste en este sitio se borrará de este dispositivo, con sus versiones anteriores y la frase de acceso si la pusiste.',
  salveJournalEraseArticle: 'Borrar estas',
  salveJournalEraseArticleAsk: (count) =>
    `Lo que escribiste junto a este artículo se borrará de este dispositivo, con sus versiones anteriores. Reflexiones: ${count}`,
  salveJournalEraseOneAsk: 'Esta reflexión se borrará de este dispositivo, con sus versiones anteriores.',
  salveJournalErased: (count) => `Borrado de este dispositivo: ${count}`,
  salveJournalFileHint: 'Quien tenga el archivo podrá leerlo.',
  salveJournalFileTitle: (site) => `Lo que escribí en ${site}`,
  salveJournalFold: 'Ocultar lo que escribí',
  salveJournalForgets:
    'Este navegador puede borrar lo guardado aquí tras siete días sin visitar este sitio. Llévate una copia.',
  salveJournalFound: (found, all) => `Encontrado: ${found} de ${all}`,
  salveJournalKeep: 'Conservar',
  salveJournalLess: 'Mostrar menos',
  salveJournalOpen: 'Mostrar lo que escribí',
  salveJournalPage: 'Ver la página',
  salveJournalPageHint: 'Esta es la página. Para guardarla como PDF, imprímela y elige PDF como impresora.',
  salveJournalPassphraseShow: 'Mostrar lo que escribo',
  salveJournalPrint: 'Imprimir o guardar como PDF',
  salveJournalProblem: (reason) => PROBLEMS[reason] ?? PROBLEMS.failed!,
  salveJournalRefused: (reason) => REFUSALS[reason],
  salveJournalSave: 'Guardar el archivo',
  salveJournalSaving: (file) => `Tu navegador está guardando ${file}. Si pregunta, elige dónde.`,
  salveJournalSeal: 'Cifrarlo con una frase de acceso',
  salveJournalSealedHint: 'Solo se abre con su frase de acceso. Nadie puede recuperarla.',
  salveJournalSealedScript:
    'Este archivo se descifra con un script, que aquí no puede ejecutarse. Ábrelo en un navegador.',
  salveJournalSealedTitle: 'Un archivo cifrado',
  salveJournalSearch: 'Buscar en lo que escribí',
  salveJournalSession: 'Llevar a una sesión',
  salveJournalSessionTitle: 'Para mi sesión',
  salveJournalTakeAway: 'Llevármelo',
  salveJournalTick: 'Llevar esto',
  salveJournalUntitled: 'Sin título',
  salveJournalWhole: 'Mostrarlo entero',
  salveLockAgain: 'La nueva, otra vez',
  salveLockCancel: 'Cancelar',
  salveLockChange: 'Cambiar la frase de acceso',
  salveLockCurrent: 'La frase de acceso de hasta ahora',
  salveLockFailed: 'No se ha podido hacer. No ha cambiado nada.',
  salveLockNew: 'Frase de acceso nueva',
  salveLockNow: 'Bloquear ahora',
  salveLockOffer: 'Bloquear con una frase de acceso',
  salveLockPassphrase: 'Frase de acceso',
  salveLockPromise:
    'A partir de ahora, lo que escribas en este sitio solo se abre con tu frase de acceso. Si la olvidas, nadie puede recuperar tus palabras: ni el sitio ni nosotros.',
  salveLockSet: 'Bloquear',
  salveLockTraces: 'Lo escrito antes del bloqueo puede dejar rastros en los archivos del navegador.',
  salveLockUnlike: 'Las dos no son iguales.',
  salveLockUnlock: 'Desbloquear',
  salveLockWrong: 'Esta frase de acceso no lo abre.',
  salvePromptBeside: 'de otra pestaña',
  salvePromptConflict: 'Otra pestaña también escribió aquí. Se guardan los dos textos.',
  salvePromptCopied: 'Copiado',
  salvePromptCopy: 'Copiar',
  salvePromptCount: (words) => `Palabras: ${words}`,
  salvePromptDownload: 'Descargar',
  salvePromptErase: 'Borrar',
  salvePromptErased: 'Borrado',
  salvePromptFound: (day) => `Escribiste algo aquí el ${day}.`,
  salvePromptHidden: 'Oculto',
  salvePromptHide: 'Ocultar mis palabras',
  salvePromptKeepHere: 'Guardar en este dispositivo',
  salvePromptKeepHidden: 'Dejar oculto',
  salvePromptKeepVisit: 'Solo para esta visita',
  salvePromptMore: 'Más',
  salvePromptNotKept: (reason) => NOT_KEPT[reason] ?? 'Sin guardar. Tus palabras siguen en el campo.',
  salvePromptNotSaved: 'Aún sin guardar',
  salvePromptNoVersions: 'Aún no hay ninguna.',
  salvePromptPrint: 'Imprimir mis palabras con la página',
  salvePromptPrivacy:
    'Se guarda en este navegador, solo en este dispositivo. Quien lo use podría leerlo, y desaparece si se borran los datos del navegador.',
  salvePromptPrivacyLocked:
    'Se guarda en este navegador, bloqueado con tu frase de acceso. Sin ella nadie puede leerlo ni recuperarlo; desaparece si se borran los datos del navegador.',
  salvePromptPrivacyVisit:
    'No se guarda: desaparece al recargar o salir de esta página y nunca entra en el diario. Hasta entonces, quien esté ante esta pantalla podría leerlo.',
  salvePromptRestore: 'Restaurar',
  salvePromptSaved: 'Guardado en este dispositivo',
  salvePromptShow: 'Mostrar',
  salvePromptShowMine: 'Mostrar mis palabras',
  salvePromptSpelling: 'Revisar la ortografía',
  salvePromptSpellingNote: 'Algunos navegadores envían lo que escribes a su fabricante para revisarlo.',
  salvePromptUndo: 'Deshacer',
  salvePromptVersions: 'Versiones anteriores',
  salvePromptVisit: 'Solo para esta visita',
  salveArticlesMissing: 'Los artículos no se pueden mostrar en este momento.',
  salveArticlesShown: 'Ya se muestran los artículos recientes.',
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
