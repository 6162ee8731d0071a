// src/locales/en.ts
var en = {
	$code: "en",
	$name: "English",
	$dir: "ltr",
	salveReadingTime: (minutes) => `${minutes} min read`
};
export { en as default };
