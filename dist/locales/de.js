// src/locales/de.ts
var de = {
	$code: "de",
	$name: "Deutsch",
	$dir: "ltr",
	salveReadingTime: (minutes) => `${minutes} Min. Lesezeit`
};
export { de as default };
