// src/locales/en-quote-picture.ts
/** Words of the dialog with a quote's picture. */
var quotePicture = {
	salvePictureTall: "Tall",
	salvePictureWide: "Wide",
	salveSharePicture: "Share picture",
	salveSavePicture: "Save picture",
	salvePictureShared: "Picture shared.",
	salvePictureSaved: "Picture saved. Its text is copied, for people who can’t see it.",
	salvePictureText: "Text for people who can’t see the picture:",
	salvePictureFailed: "The picture could not be made here.",
	salveClose: "Close"
};
export { quotePicture };
