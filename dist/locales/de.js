// src/locales/de.ts
var de = {
	$code: "de",
	$name: "Deutsch",
	$dir: "ltr",
	salvePullQuote: "Hervorgehobenes Zitat",
	salveGoToPassage: "Zu dieser Stelle",
	salveShareQuote: "Dieses Zitat teilen",
	salveCopyQuote: "Zitat und Link kopieren",
	salveQuoteCopied: "Zitat und Link sind kopiert.",
	salveQuoteNotCopied: "Es wurde nichts kopiert. Hier stehen Zitat und Link, zum Kopieren von Hand:",
	salvePicture: "Bild dieses Zitats",
	salvePictureTall: "Hochformat",
	salvePictureWide: "Querformat",
	salveSharePicture: "Bild teilen",
	salveSavePicture: "Bild speichern",
	salvePictureShared: "Bild geteilt.",
	salvePictureSaved: "Bild gespeichert. Sein Text ist kopiert, für alle, die es nicht sehen können.",
	salvePictureText: "Text für alle, die das Bild nicht sehen können:",
	salvePictureFailed: "Das Bild konnte hier nicht erstellt werden.",
	salveClose: "Schließen",
	salveReadingTime: (minutes) => `${minutes} Min. Lesezeit`
};
export { de as default };
