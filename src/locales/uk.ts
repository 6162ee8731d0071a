import type { FailureReason } from '../subscribe/service.js';
import type { Refusal } from '../journal/files/import.js';
import type { Words } from './translation.js';

/** Reasons for which an address is not known to have arrived, each with what can be done. */
const UNSENT: Record<FailureReason, string> = {
  offline: 'Немає з’єднання з інтернетом. Ваша адреса залишиться тут, доки воно не відновиться.',
  blocked:
    'Відповіді не було. Можливо, її зупинив захист від стеження в цьому браузері або розсилка зараз недоступна.',
  policy:
    'Налаштування безпеки цієї сторінки не дали надіслати вашу адресу. Ті, хто веде сайт, хотіли б про це знати.',
  timeout:
    'Відповідь не надійшла вчасно, тож немає певності, що ваша адреса дійшла. Надіслати її ще раз не зашкодить.',
  'rate-limited': 'Із цього з’єднання надійшло забагато спроб. Зачекайте десять хвилин і спробуйте ще раз.',
  invalid: 'Розсилка не приймає цієї адреси. Перевірте її або вкажіть іншу.',
  incomplete: 'Розсилка просить те, чого тут ще бракує.',
  rejected:
    'Розсилка зараз не приймає цієї адреси. Можливо, вона лише за запрошенням або підійде інша адреса.',
  captcha: 'Розсилка спершу хоче побачити, що ви людина.',
  misconfigured:
    'Цю форму налаштовано неправильно, тому вашу адресу не прийнято. Ті, хто веде сайт, хотіли б про це знати.',
  unavailable: 'Розсилка зараз не змогла прийняти вашу адресу. Спробуйте ще раз за кілька хвилин.',
};

/** Reasons for which words could not be kept. */
const NOT_KEPT: Record<string, string | undefined> = {
  refused: 'Не збережено: цей браузер нічого тут не зберігає. Ваші слова досі в полі.',
  full: 'Не збережено: на цьому пристрої немає місця. Ваші слова досі в полі.',
  damaged: 'Не збережено: браузер не може прочитати власні файли. Ваші слова досі в полі.',
  blocked: 'Не збережено, доки відкриті інші вкладки цього сайту. Ваші слова досі в полі.',
  newer: 'Не збережено до перезавантаження сторінки: спершу скопіюйте свої слова.',
  locked: 'Не збережено до розблокування. Ваші слова досі в полі.',
};

/** Reasons for which the journal can’t do what it was asked. */
const PROBLEMS: Record<string, string | undefined> = {
  refused: 'Цей браузер нічого тут не зберігає для цього сайту.',
  full: 'На цьому пристрої немає місця. Нічого не змінилося.',
  damaged: 'Браузер не може прочитати того, що тут зберігає.',
  blocked: 'Інша вкладка цього сайту досі відкрита зі старішою версією. Закрийте її і спробуйте ще раз.',
  newer: 'Це записала новіша версія цієї сторінки. Перезавантажте сторінку.',
  failed: 'Не вдалося, і нічого не змінилося. Спробуйте ще раз.',
};

/** Reasons for which a file can’t be brought back. */
const REFUSALS: Record<Refusal | 'passphrase', string> = {
  foreign: 'У цьому файлі немає щоденника. Нічого не змінилося.',
  newer:
    'Цей файл записала новіша версія цієї сторінки. Нічого не змінилося; перезавантажте сторінку і спробуйте ще раз.',
  damaged: 'Частину цього файлу пошкоджено, тому з нього нічого не повернуто. Нічого не змінилося.',
  large: 'Цей файл більший за будь-який щоденник. Нічого не змінилося.',
  passphrase: 'Це не парольна фраза цього файлу.',
};

const uk: Words = {
  $code: 'uk',
  salvePullQuote: 'Виділена цитата',
  salveGoToPassage: 'Перейти до цього місця',
  salveShareQuote: 'Поділитися цією цитатою',
  salveCopyQuote: 'Копіювати цитату й посилання',
  salveQuoteCopied: 'Цитату й посилання скопійовано.',
  salveQuoteNotCopied: 'Нічого не скопійовано. Ось цитата й посилання на неї, щоб скопіювати вручну:',
  salvePicture: 'Зображення цієї цитати',
  salvePictureTall: 'Вертикальне',
  salvePictureWide: 'Горизонтальне',
  salveSharePicture: 'Поділитися зображенням',
  salveSavePicture: 'Зберегти зображення',
  salvePictureShared: 'Зображенням поділилися.',
  salvePictureSaved: 'Зображення збережено. Його текст скопійовано для тих, хто не може його побачити.',
  salvePictureText: 'Текст для тих, хто не може побачити зображення:',
  salvePictureFailed: 'Тут не вдалося створити зображення.',
  salvePictureMissing: 'Не вдалося завантажити зображення. Перевірте з’єднання і спробуйте ще раз.',
  salveClose: 'Закрити',
  salveAddressMissing: 'Введіть свою електронну адресу',
  salveAddressWrong: 'Введіть адресу на зразок name@example.org',
  salveAnotherAddress: 'Вказати іншу адресу',
  salveCheckEmail: 'Перевірте пошту',
  salveConfirm: (address) =>
    `Ми надіслали посилання на ${address}. Відкрийте його, щоб підтвердити; до того більше нічого не надійде.`,
  salveConfirmPerhaps: (address) =>
    `Якщо ${address} ще не підтверджено, лист із посиланням уже в дорозі. Відкрийте його, і розсилка надходитиме.`,
  salveConsentMissing: 'Поставте позначку, якщо погоджуєтеся',
  salveContinueOn: (service) => `Продовжити на ${service}`,
  salveDidYouMean: (address) => `Чи мали ви на увазі ${address}?`,
  salveEmailAddress: 'Електронна адреса',
  salveFieldMissing: 'Заповніть це поле',
  salveName: 'Ваше ім’я',
  salveNextComes: (address) => `Наступний випуск розсилки надійде на ${address}.`,
  salveOptional: (label) => `${label} (необов’язково)`,
  salveOnlineAgain: 'З’єднання відновлено. Вашу адресу ще не надіслано.',
  salveOpenMailbox: (mailbox) => (mailbox ? `Відкрити ${mailbox}` : 'Відкрити пошту'),
  salvePrivacy: 'Що ми робимо з вашою адресою',
  salveJournalAsJson: 'Усе у форматі JSON: з попередніми версіями, його можна повернути',
  salveJournalAsMarkdown: 'Markdown, для застосунку з нотатками',
  salveJournalAsPage: 'Одна сторінка, що відкриється в будь-якому браузері й без мережі; її можна повернути',
  salveJournalAsText: 'Звичайний текст, що відкриється будь-де',
  salveJournalBack: 'Назад до вибору',
  salveJournalBringBack: 'Повернути з файлу',
  salveJournalBringBackFile: 'Файл, який ви забрали звідси: сторінка або JSON',
  salveJournalBringBackHint:
    'Те, що тут є, залишиться як є. Де у файлі сказано інакше, це буде збережено поруч як іншу версію.',
  salveJournalBrought: (count, written) => (count ? `Повернуто: ${written}` : 'Усе з цього файлу вже тут є.'),
  salveJournalCancel: 'Завершити вибір',
  salveJournalChosen: (count) => `Позначте, що хочете взяти з собою. Позначено: ${count}`,
  salveJournalCount: (count) => `Збережено тут: ${count}`,
  salveJournalEmptied: 'Тепер тут порожньо. Попередні версії досі збережено.',
  salveJournalEmpty: 'Ви ще нічого тут не писали.',
  salveJournalEraseAll: 'Стерти все',
  salveJournalEraseAllAsk:
    'Усе, що ви написали на цьому сайті, буде стерто з цього пристрою разом із попередніми версіями та парольною фразою, якщо її встановлено.',
  salveJournalEraseArticle: 'Стерти ці',
  salveJournalEraseArticleAsk: (count) =>
    `Те, що ви написали біля цієї статті, буде стерто з цього пристрою разом із попередніми версіями. Роздуми: ${count}`,
  salveJournalEraseOneAsk: 'Цей роздум буде стерто з цього пристрою разом із попередніми версіями.',
  salveJournalErased: (count) => `Стерто з цього пристрою: ${count}`,
  salveJournalFileHint: 'Кожен, хто має цей файл, може його прочитати.',
  salveJournalFileTitle: (site) => `Мої записи на ${site}`,
  salveJournalFold: 'Сховати мої записи',
  salveJournalForgets:
    'Цей браузер може видалити збережене тут після семи днів без відвідин цього сайту. Заберіть копію із собою.',
  salveJournalFound: (found, all) => `Знайдено: ${found} із ${all}`,
  salveJournalKeep: 'Залишити',
  salveJournalLess: 'Показати менше',
  salveJournalOpen: 'Показати мої записи',
  salveJournalPage: 'Переглянути сторінку',
  salveJournalPageHint:
    'Ось ця сторінка. Щоб зберегти її як PDF, надрукуйте її і виберіть PDF замість принтера.',
  salveJournalPassphraseShow: 'Показати, що я пишу',
  salveJournalPrint: 'Надрукувати або зберегти як PDF',
  salveJournalProblem: (reason) => PROBLEMS[reason] ?? PROBLEMS.failed!,
  salveJournalRefused: (reason) => REFUSALS[reason],
  salveJournalSave: 'Зберегти файл',
  salveJournalSaving: (file) => `Ваш браузер зберігає ${file}. Якщо він запитає, виберіть місце.`,
  salveJournalSeal: 'Зашифрувати парольною фразою',
  salveJournalSealedHint: 'Відкривається лише своєю парольною фразою. Її ніхто не може відновити.',
  salveJournalSealedScript:
    'Цей файл розшифровує себе скриптом, якому тут не дозволено працювати. Відкрийте його в браузері.',
  salveJournalSealedTitle: 'Зашифрований файл',
  salveJournalSearch: 'Шукати в моїх записах',
  salveJournalSession: 'Узяти на сеанс',
  salveJournalSessionTitle: 'Для мого сеансу',
  salveJournalTakeAway: 'Забрати копію',
  salveJournalTick: 'Узяти це',
  salveJournalUntitled: 'Без назви',
  salveJournalWhole: 'Показати все',
  salveLockAgain: 'Нова ще раз',
  salveLockCancel: 'Скасувати',
  salveLockChange: 'Змінити парольну фразу',
  salveLockCurrent: 'Дотеперішня парольна фраза',
  salveLockFailed: 'Не вдалося це зробити. Нічого не змінилося.',
  salveLockNew: 'Нова парольна фраза',
  salveLockNow: 'Заблокувати зараз',
  salveLockOffer: 'Заблокувати парольною фразою',
  salveLockPassphrase: 'Парольна фраза',
  salveLockPromise:
    'Відтепер те, що ви пишете на цьому сайті, відкриватиметься лише вашою парольною фразою. Якщо ви її забудете, ніхто не зможе повернути ваші слова: ні сайт, ні ми.',
  salveLockSet: 'Заблокувати',
  salveLockTraces: 'Слова, написані до блокування, можуть залишити сліди у файлах браузера.',
  salveLockUnlike: 'Ці дві не однакові.',
  salveLockUnlock: 'Розблокувати',
  salveLockWrong: 'Ця парольна фраза не відкриває.',
  salvePromptBeside: 'з іншої вкладки',
  salvePromptConflict: 'Тут писали також в іншій вкладці. Обидва тексти збережено.',
  salvePromptCopied: 'Скопійовано',
  salvePromptCopy: 'Копіювати',
  salvePromptCount: (words) => `Слова: ${words}`,
  salvePromptDownload: 'Завантажити',
  salvePromptErase: 'Стерти',
  salvePromptErased: 'Стерто',
  salvePromptFound: (day) => `${day} ви щось тут написали.`,
  salvePromptHidden: 'Сховано',
  salvePromptHide: 'Сховати мої слова',
  salvePromptKeepHere: 'Зберігати на цьому пристрої',
  salvePromptKeepHidden: 'Залишити схованим',
  salvePromptKeepVisit: 'Зберегти лише на час цього візиту',
  salvePromptMore: 'Більше',
  salvePromptNotKept: (reason) => NOT_KEPT[reason] ?? 'Не збережено. Ваші слова досі в полі.',
  salvePromptNotSaved: 'Ще не збережено',
  salvePromptNoVersions: 'Поки що їх немає.',
  salvePromptPrint: 'Друкувати мої слова разом зі сторінкою',
  salvePromptPrivacy:
    'Зберігається в цьому браузері, лише на цьому пристрої. Кожен, хто ним користується, міг би це прочитати, і воно зникає, коли дані браузера очищено.',
  salvePromptPrivacyLocked:
    'Зберігається в цьому браузері, заблоковане вашою парольною фразою. Без неї ніхто не може це прочитати чи відновити; воно зникає, коли дані браузера очищено.',
  salvePromptPrivacyVisit:
    'Ніде не зберігається: зникає, коли ви перезавантажите або залишите цю сторінку, і ніколи не потрапляє до щоденника. Доти кожен перед цим екраном міг би це прочитати.',
  salvePromptRestore: 'Відновити',
  salvePromptSaved: 'Збережено на цьому пристрої',
  salvePromptShow: 'Показати',
  salvePromptShowMine: 'Показати мої слова',
  salvePromptSpelling: 'Перевіряти правопис',
  salvePromptSpellingNote: 'Деякі браузери надсилають те, що ви пишете, своєму виробникові для перевірки.',
  salvePromptUndo: 'Повернути як було',
  salvePromptVersions: 'Попередні версії',
  salvePromptVisit: 'Лише на час цього візиту',
  salveArticlesMissing: 'Зараз не вдається показати статті.',
  salveArticlesShown: 'Нові статті вже показано.',
  salveReadingTime: (minutes) => `${minutes} хв читання`,
  salveSending: 'Надсилання…',
  salveSpamAdvice: 'Минуло кілька хвилин, а листа немає? Перевірте теку зі спамом.',
  salveStillSending: 'Надсилання ще триває…',
  salveSubscribe: 'Підписатися',
  salveThanks: 'Дякуємо',
  salveTryAgain: 'Спробувати ще раз',
  salveUnsent: (reason) => UNSENT[reason],
};

export default uk;
