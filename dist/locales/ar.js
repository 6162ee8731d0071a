// src/locales/ar.ts
var ar = {
	$code: "ar",
	$name: "العربية",
	$dir: "rtl",
	salveReadingTime: (_, time) => `مدة القراءة: ${time()}`
};
export { ar as default };
