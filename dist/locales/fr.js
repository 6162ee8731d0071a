// src/locales/fr.ts
var fr = {
	$code: "fr",
	$name: "Français",
	$dir: "ltr",
	salveReadingTime: (minutes) => `${minutes} min de lecture`
};
export { fr as default };
