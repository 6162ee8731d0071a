// src/locales/es.ts
var es = {
	$code: "es",
	$name: "Español",
	$dir: "ltr",
	salveReadingTime: (minutes) => `${minutes} min de lectura`
};
export { es as default };
