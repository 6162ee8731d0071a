// src/locales/fr.ts
var fr = {
	$code: "fr",
	$name: "Français",
	$dir: "ltr",
	salvePullQuote: "Citation extraite",
	salveGoToPassage: "Aller à ce passage",
	salveShareQuote: "Partager cette citation",
	salveCopyQuote: "Copier la citation et le lien",
	salveQuoteCopied: "Citation et lien copiés.",
	salveQuoteNotCopied: "Rien n’a été copié. Voici la citation et son lien, à copier à la main :",
	salvePicture: "Image de cette citation",
	salvePictureTall: "Verticale",
	salvePictureWide: "Horizontale",
	salveSharePicture: "Partager l’image",
	salveSavePicture: "Enregistrer l’image",
	salvePictureShared: "Image partagée.",
	salvePictureSaved: "Image enregistrée. Son texte est copié, pour les personnes qui ne la voient pas.",
	salvePictureText: "Texte pour les personnes qui ne voient pas l’image :",
	salvePictureFailed: "L’image n’a pas pu être créée ici.",
	salveClose: "Fermer",
	salveReadingTime: (minutes) => `${minutes} min de lecture`
};
export { fr as default };
