// src/locales/ar.ts
var ar = {
	$code: "ar",
	$name: "العربية",
	$dir: "rtl",
	salvePullQuote: "اقتباس من النصّ",
	salveGoToPassage: "الانتقال إلى هذا الموضع",
	salveShareQuote: "مشاركة هذا الاقتباس",
	salveCopyQuote: "نسخ الاقتباس والرابط",
	salveQuoteCopied: "نُسخ الاقتباس والرابط.",
	salveQuoteNotCopied: "لم يُنسخ شيء. هذا هو الاقتباس ورابطه لنسخهما يدويًّا:",
	salvePicture: "صورة لهذا الاقتباس",
	salvePictureTall: "طوليّة",
	salvePictureWide: "عرضيّة",
	salveSharePicture: "مشاركة الصورة",
	salveSavePicture: "حفظ الصورة",
	salvePictureShared: "تمّت مشاركة الصورة.",
	salvePictureSaved: "حُفظت الصورة، ونُسخ نصّها لمن لا يستطيع رؤيتها.",
	salvePictureText: "نصّ لمن لا يستطيع رؤية الصورة:",
	salvePictureFailed: "تعذّر إنشاء الصورة هنا.",
	salveClose: "إغلاق",
	salveReadingTime: (_, time) => `مدة القراءة: ${time()}`
};
export { ar as default };
