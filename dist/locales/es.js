// src/locales/es.ts
var es = {
	$code: "es",
	$name: "Español",
	$dir: "ltr",
	salvePullQuote: "Cita destacada",
	salveGoToPassage: "Ir a este pasaje",
	salveShareQuote: "Compartir esta cita",
	salveCopyQuote: "Copiar la cita y el enlace",
	salveQuoteCopied: "Cita y enlace copiados.",
	salveQuoteNotCopied: "No se ha copiado nada. Aquí están la cita y su enlace, para copiarlos a mano:",
	salvePicture: "Imagen de esta cita",
	salvePictureTall: "Vertical",
	salvePictureWide: "Horizontal",
	salveSharePicture: "Compartir la imagen",
	salveSavePicture: "Guardar la imagen",
	salvePictureShared: "Imagen compartida.",
	salvePictureSaved: "Imagen guardada. Su texto está copiado, para quien no pueda verla.",
	salvePictureText: "Texto para quien no pueda ver la imagen:",
	salvePictureFailed: "Aquí no se ha podido crear la imagen.",
	salveClose: "Cerrar",
	salveReadingTime: (minutes) => `${minutes} min de lectura`
};
export { es as default };
