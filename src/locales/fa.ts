import type { FailureReason } from '../subscribe/service.js';
import type { Refusal } from '../journal/files/import.js';
import type { Words } from './translation.js';

/** Reasons for which an address is not known to have arrived, each with what can be done. */
const UNSENT: Record<FailureReason, string> = {
  offline: 'به اینترنت وصل نیستید. نشانی شما تا برگشتن اتصال همین‌جا می‌ماند.',
  blocked:
    'پاسخی نرسید. شاید یک ابزار ضد ردیابی در این مرورگر جلوی آن را گرفته باشد، یا خبرنامه الان در دسترس نباشد.',
  policy:
    'تنظیمات امنیتی این صفحه نگذاشت نشانی شما فرستاده شود. گردانندهٔ این سایت حتماً می‌خواهد این را بداند.',
  timeout: 'پاسخ به‌موقع نرسید، پس معلوم نیست نشانی شما رسیده باشد. دوباره فرستادن آن ضرری ندارد.',
  'rate-limited': 'از این اتصال درخواست‌های زیادی رسیده است. ده دقیقه صبر کنید و بعد دوباره امتحان کنید.',
  invalid: 'خبرنامه این نشانی را نمی‌پذیرد. آن را بررسی کنید یا نشانی دیگری بنویسید.',
  incomplete: 'خبرنامه چیزی می‌خواهد که اینجا هنوز خالی است.',
  rejected: 'خبرنامه فعلاً این نشانی را نمی‌پذیرد. شاید فقط با دعوت باشد، یا نشانی دیگری پذیرفته شود.',
  captcha: 'خبرنامه می‌خواهد اول ببیند که شما انسان هستید.',
  misconfigured:
    'این فرم درست تنظیم نشده است، برای همین نشانی شما ثبت نشد. گردانندهٔ این سایت حتماً می‌خواهد این را بداند.',
  unavailable: 'خبرنامه الان نتوانست نشانی شما را ثبت کند. چند دقیقهٔ دیگر دوباره امتحان کنید.',
};

/** Reasons for which words could not be kept. */
const NOT_KEPT: Record<string, string | undefined> = {
  refused: 'ذخیره نشد: این مرورگر اینجا چیزی نگه نمی‌دارد. نوشتهٔ شما هنوز در کادر است.',
  full: 'ذخیره نشد: روی این دستگاه جایی نمانده است. نوشتهٔ شما هنوز در کادر است.',
  damaged: 'ذخیره نشد: مرورگر نمی‌تواند فایل‌های خودش را بخواند. نوشتهٔ شما هنوز در کادر است.',
  blocked: 'تا وقتی زبانه‌های دیگر این سایت باز باشند ذخیره نمی‌شود. نوشتهٔ شما هنوز در کادر است.',
  newer: 'تا صفحه را دوباره بار نکنید ذخیره نمی‌شود: اول نوشته‌تان را کپی کنید.',
  locked: 'تا قفل را باز نکنید ذخیره نمی‌شود. نوشتهٔ شما هنوز در کادر است.',
};

/** Reasons for which the journal can’t do what it was asked. */
const PROBLEMS: Record<string, string | undefined> = {
  refused: 'این مرورگر اینجا برای این سایت چیزی نگه نمی‌دارد.',
  full: 'روی این دستگاه جایی نمانده است. چیزی تغییر نکرد.',
  damaged: 'مرورگر نمی‌تواند آنچه را اینجا نگه داشته بخواند.',
  blocked: 'زبانهٔ دیگری از این سایت هنوز با نسخه‌ای قدیمی‌تر باز است. آن را ببندید و بعد دوباره امتحان کنید.',
  newer: 'این را نسخهٔ جدیدتری از این صفحه نوشته است. صفحه را دوباره بار کنید.',
  failed: 'این کار نشد و چیزی تغییر نکرد. دوباره امتحان کنید.',
};

/** Reasons for which a file can’t be brought back. */
const REFUSALS: Record<Refusal | 'passphrase', string> = {
  foreign: 'در این فایل دفتری نیست. چیزی تغییر نکرد.',
  newer:
    'این فایل را نسخهٔ جدیدتری از این صفحه نوشته است. چیزی تغییر نکرد؛ صفحه را دوباره بار کنید و بعد امتحان کنید.',
  damaged: 'بخشی از این فایل آسیب دیده است، برای همین چیزی از آن برگردانده نشد. چیزی تغییر نکرد.',
  large: 'این فایل از هر دفتری بزرگ‌تر است. چیزی تغییر نکرد.',
  passphrase: 'این عبارت عبورِ این فایل نیست.',
};

const fa: Words = {
  $code: 'fa',
  salvePullQuote: 'نقل‌قول از متن',
  salveGoToPassage: 'رفتن به این بخش',
  salveShareQuote: 'هم‌رسانی این نقل‌قول',
  salveCopyQuote: 'کپی نقل‌قول و پیوند',
  salveQuoteCopied: 'نقل‌قول و پیوند کپی شد.',
  salveQuoteNotCopied: 'چیزی کپی نشد. این نقل‌قول و پیوند آن است تا دستی کپی کنید:',
  salvePicture: 'تصویر این نقل‌قول',
  salvePictureTall: 'عمودی',
  salvePictureWide: 'افقی',
  salveSharePicture: 'هم‌رسانی تصویر',
  salveSavePicture: 'ذخیرهٔ تصویر',
  salvePictureShared: 'تصویر هم‌رسانی شد.',
  salvePictureSaved: 'تصویر ذخیره شد. متن آن برای کسانی که آن را نمی‌بینند کپی شد.',
  salvePictureText: 'متن برای کسانی که تصویر را نمی‌بینند:',
  salvePictureFailed: 'ساختن تصویر اینجا ممکن نشد.',
  salvePictureMissing: 'تصویر بار نشد. اتصال را بررسی کنید و بعد دوباره امتحان کنید.',
  salveClose: 'بستن',
  salveAddressMissing: 'نشانی ایمیل خود را بنویسید',
  salveAddressWrong: 'نشانی‌ای مانند name@example.org بنویسید',
  salveAnotherAddress: 'استفاده از نشانی دیگر',
  salveCheckEmail: 'ایمیلتان را ببینید',
  salveConfirm: (address) =>
    `پیوندی به ${address} فرستادیم. برای تأیید، آن را باز کنید؛ تا آن وقت چیز دیگری نمی‌آید.`,
  salveConfirmPerhaps: (address) =>
    `اگر ${address} هنوز تأیید نشده باشد، پیامی با یک پیوند در راه است. آن را باز کنید تا خبرنامه بیاید.`,
  salveConsentMissing: 'اگر موافقید، کادر را علامت بزنید',
  salveContinueOn: (service) => `ادامه در ${service}`,
  salveDidYouMean: (address) => `منظورتان ${address} بود؟`,
  salveEmailAddress: 'نشانی ایمیل',
  salveFieldMissing: 'این کادر را پر کنید',
  salveName: 'نام شما',
  salveNextComes: (address) => `خبرنامهٔ بعدی به ${address} می‌آید.`,
  salveOptional: (label) => `${label} (اختیاری)`,
  salveOnlineAgain: 'اتصال برگشت. نشانی شما هنوز فرستاده نشده است.',
  salveOpenMailbox: (mailbox) => (mailbox ? `باز کردن ${mailbox}` : 'باز کردن ایمیل'),
  salvePrivacy: 'با نشانی شما چه می‌کنیم',
  salveJournalAsJson: 'همه‌چیز، به شکل JSON: با نسخه‌های پیشین، و می‌شود آن را برگرداند',
  salveJournalAsMarkdown: 'Markdown، برای برنامهٔ یادداشت',
  salveJournalAsPage: 'یک صفحه که در هر مرورگری بدون اینترنت باز می‌شود؛ می‌شود آن را برگرداند',
  salveJournalAsText: 'متن ساده، که همه‌جا باز می‌شود',
  salveJournalBack: 'بازگشت به انتخاب',
  salveJournalBringBack: 'برگرداندن از فایل',
  salveJournalBringBackFile: 'فایلی که از اینجا برده‌اید: صفحه یا JSON',
  salveJournalBringBackHint:
    'آنچه اینجاست همان‌طور می‌ماند. هر جا فایل چیز دیگری بگوید، آن هم در کنارش به‌عنوان نسخه‌ای دیگر نگه داشته می‌شود.',
  salveJournalBrought: (count, written) =>
    count ? `برگردانده شد: ${written}` : 'همهٔ آنچه در این فایل است از پیش اینجا هست.',
  salveJournalCancel: 'پایان انتخاب',
  salveJournalChosen: (count) => `آنچه را می‌خواهید با خود ببرید علامت بزنید. علامت‌خورده: ${count}`,
  salveJournalCount: (count) => `اینجا نگه داشته شده: ${count}`,
  salveJournalEmptied: 'خالی شد. نسخه‌های پیشین هنوز نگه داشته شده‌اند.',
  salveJournalEmpty: 'هنوز چیزی اینجا ننوشته‌اید.',
  salveJournalEraseAll: 'پاک کردن همه',
  salveJournalEraseAllAsk:
    'هرچه در این سایت نوشته‌اید از این دستگاه پاک می‌شود، با نسخه‌های پیشین و عبارت عبور، اگر گذاشته باشید.',
  salveJournalEraseArticle: 'پاک کردن این‌ها',
  salveJournalEraseArticleAsk: (count) =>
    `آنچه کنار این مقاله نوشته‌اید از این دستگاه پاک می‌شود، با نسخه‌های پیشین. یادداشت‌ها: ${count}`,
  salveJournalEraseOneAsk: 'این یادداشت با نسخه‌های پیشینش از این دستگاه پاک می‌شود.',
  salveJournalErased: (count) => `پاک‌شده از این دستگاه: ${count}`,
  salveJournalFileHint: 'هر کس این فایل را داشته باشد می‌تواند آن را بخواند.',
  salveJournalFileTitle: (site) => `آنچه در ${site} نوشتم`,
  salveJournalFold: 'پنهان کردن آنچه نوشتم',
  salveJournalForgets:
    'این مرورگر ممکن است پس از هفت روز که به این سایت سر نزنید، آنچه را اینجا نگه داشته شده پاک کند. یک نسخه با خود ببرید.',
  salveJournalFound: (found, all) => `پیدا شد: ${found} از ${all}`,
  salveJournalKeep: 'نگه داشتن',
  salveJournalLess: 'نمایش کمتر',
  salveJournalOpen: 'نمایش آنچه نوشتم',
  salveJournalPage: 'دیدن صفحه',
  salveJournalPageHint:
    'این همان صفحه است. برای نگه داشتن آن به شکل PDF، آن را چاپ کنید و PDF را به‌جای چاپگر برگزینید.',
  salveJournalPassphraseShow: 'نمایش آنچه می‌نویسم',
  salveJournalPrint: 'چاپ یا ذخیره به شکل PDF',
  salveJournalProblem: (reason) => PROBLEMS[reason] ?? PROBLEMS.failed!,
  salveJournalRefused: (reason) => REFUSALS[reason],
  salveJournalSave: 'ذخیرهٔ فایل',
  salveJournalSaving: (file) => `مرورگر شما دارد ${file} را ذخیره می‌کند. اگر پرسید، جایش را انتخاب کنید.`,
  salveJournalSeal: 'رمزگذاری با عبارت عبور',
  salveJournalSealedHint: 'فقط با عبارت عبور خودش باز می‌شود. هیچ‌کس نمی‌تواند آن را بازیابی کند.',
  salveJournalSealedScript:
    'این فایل با اسکریپتی رمز خود را باز می‌کند که اینجا اجازهٔ اجرا ندارد. آن را در مرورگر باز کنید.',
  salveJournalSealedTitle: 'فایل رمزگذاری‌شده',
  salveJournalSearch: 'جست‌وجو در آنچه نوشتم',
  salveJournalSession: 'بردن به جلسه',
  salveJournalSessionTitle: 'برای جلسه‌ام',
  salveJournalTakeAway: 'بردن یک نسخه',
  salveJournalTick: 'بردن این',
  salveJournalUntitled: 'بدون عنوان',
  salveJournalWhole: 'نمایش همهٔ آن',
  salveLockAgain: 'عبارت جدید، یک بار دیگر',
  salveLockCancel: 'انصراف',
  salveLockChange: 'تغییر عبارت عبور',
  salveLockCurrent: 'عبارت عبور کنونی',
  salveLockFailed: 'این کار نشد. چیزی تغییر نکرد.',
  salveLockNew: 'عبارت عبور جدید',
  salveLockNow: 'قفل کردن همین حالا',
  salveLockOffer: 'قفل کردن با عبارت عبور',
  salveLockPassphrase: 'عبارت عبور',
  salveLockPromise:
    'از این به بعد، آنچه در این سایت می‌نویسید فقط با عبارت عبور شما باز می‌شود. اگر آن را فراموش کنید، هیچ‌کس نمی‌تواند نوشته‌هایتان را برگرداند: نه سایت، و نه ما.',
  salveLockSet: 'قفل کردن',
  salveLockTraces: 'آنچه پیش از قفل کردن نوشته شده ممکن است در فایل‌های خود مرورگر ردّی به جا بگذارد.',
  salveLockUnlike: 'این دو یکی نیستند.',
  salveLockUnlock: 'باز کردن قفل',
  salveLockWrong: 'این عبارت عبور آن را باز نمی‌کند.',
  salvePromptBeside: 'از زبانه‌ای دیگر',
  salvePromptConflict: 'در زبانهٔ دیگری هم اینجا نوشته شد. هر دو متن نگه داشته شده‌اند.',
  salvePromptCopied: 'کپی شد',
  salvePromptCopy: 'کپی',
  salvePromptCount: (words) => `واژه‌ها: ${words}`,
  salvePromptDownload: 'بارگیری',
  salvePromptErase: 'پاک کردن',
  salvePromptErased: 'پاک شد',
  salvePromptFound: (day) => `در ${day} اینجا چیزی نوشتید.`,
  salvePromptHidden: 'پنهان',
  salvePromptHide: 'پنهان کردن نوشته‌ام',
  salvePromptKeepHere: 'نگه داشتن روی این دستگاه',
  salvePromptKeepHidden: 'پنهان بماند',
  salvePromptKeepVisit: 'نگه داشتن فقط برای این بازدید',
  salvePromptMore: 'بیشتر',
  salvePromptNotKept: (reason) => NOT_KEPT[reason] ?? 'ذخیره نشد. نوشتهٔ شما هنوز در کادر است.',
  salvePromptNotSaved: 'هنوز ذخیره نشده',
  salvePromptNoVersions: 'هنوز هیچ‌کدام نیست.',
  salvePromptPrint: 'چاپ نوشته‌ام همراه صفحه',
  salvePromptPrivacy:
    'در این مرورگر و فقط روی این دستگاه نگه داشته می‌شود. هر کس از آن استفاده کند می‌تواند آن را بخواند، و با پاک شدن داده‌های مرورگر از بین می‌رود.',
  salvePromptPrivacyLocked:
    'در این مرورگر نگه داشته می‌شود و با عبارت عبور شما قفل است. بدون آن هیچ‌کس نمی‌تواند آن را بخواند یا برگرداند؛ با پاک شدن داده‌های مرورگر از بین می‌رود.',
  salvePromptPrivacyVisit:
    'هیچ‌جا نگه داشته نمی‌شود: با بار کردن دوبارهٔ این صفحه یا ترک آن از بین می‌رود و هرگز وارد دفتر نمی‌شود. تا آن وقت هر کس پای این صفحه‌نمایش باشد می‌تواند آن را بخواند.',
  salvePromptRestore: 'بازگرداندن',
  salvePromptSaved: 'روی این دستگاه ذخیره شد',
  salvePromptShow: 'نمایش',
  salvePromptShowMine: 'نمایش نوشته‌ام',
  salvePromptSpelling: 'بررسی املا',
  salvePromptSpellingNote: 'بعضی مرورگرها آنچه را می‌نویسید برای بررسی به سازندهٔ خود می‌فرستند.',
  salvePromptUndo: 'برگرداندن',
  salvePromptVersions: 'نسخه‌های پیشین',
  salvePromptVisit: 'فقط برای این بازدید',
  salveArticlesMissing: 'الان نمی‌شود مقاله‌ها را نشان داد.',
  salveArticlesShown: 'مقاله‌های تازه اکنون نشان داده می‌شوند.',
  salveReadingTime: (_, time) => `زمان خواندن: ${time()}`,
  salveSending: 'در حال فرستادن…',
  salveSpamAdvice: 'چند دقیقه گذشت و چیزی نرسید؟ پوشهٔ هرزنامه را ببینید.',
  salveStillSending: 'هنوز در حال فرستادن…',
  salveSubscribe: 'عضویت',
  salveThanks: 'سپاسگزاریم',
  salveTryAgain: 'امتحان دوباره',
  salveUnsent: (reason) => UNSENT[reason],
};

export default fa;
