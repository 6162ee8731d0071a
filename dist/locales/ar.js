// src/locales/ar.ts
var ar = {
	$code: "ar",
	$name: "العربية",
	$dir: "rtl",
	salveReadingTime: (minutes) => `قراءة في ${minutes} د`
};
export { ar as default };
