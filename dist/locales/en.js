// src/locales/en.ts
var en = {
	$code: "en",
	$name: "English",
	$dir: "ltr",
	salvePullQuote: "Pull quote",
	salveGoToPassage: "Go to this passage",
	salveShareQuote: "Share this quote",
	salveCopyQuote: "Copy quote and link",
	salveQuoteCopied: "Quote and link copied.",
	salveQuoteNotCopied: "Nothing was copied. Here are the quote and its link, to copy by hand:",
	salvePicture: "Picture of this quote",
	salvePictureTall: "Tall",
	salvePictureWide: "Wide",
	salveSharePicture: "Share picture",
	salveSavePicture: "Save picture",
	salvePictureShared: "Picture shared.",
	salvePictureSaved: "Picture saved. Its text is copied, for people who can’t see it.",
	salvePictureText: "Text for people who can’t see the picture:",
	salvePictureFailed: "The picture could not be made here.",
	salveClose: "Close",
	salveReadingTime: (minutes) => `${minutes} min read`
};
export { en as default };
