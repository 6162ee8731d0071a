import type { FailureReason } from '../subscribe/service.js';
import type { Refusal } from '../journal/files/import.js';
import type { Words } from './translation.js';

/** Reasons for which an address is not known to have arrived, each with what can be done. */
const UNSENT: Record<FailureReason, string> = {
  offline: 'Brak połączenia z internetem. Twój adres zostanie tutaj, aż połączenie wróci.',
  blocked:
    'Nie nadeszła żadna odpowiedź. Być może zatrzymała ją blokada śledzenia w tej przeglądarce albo newsletter jest teraz nieosiągalny.',
  policy:
    'Ustawienia bezpieczeństwa tej strony nie pozwoliły wysłać Twojego adresu. Kto prowadzi tę witrynę, na pewno chce o tym wiedzieć.',
  timeout:
    'Odpowiedź nie nadeszła na czas, więc nie ma pewności, że Twój adres dotarł. Ponowne wysłanie niczemu nie zaszkodzi.',
  'rate-limited': 'Z tego połączenia przyszło zbyt wiele prób. Odczekaj dziesięć minut i spróbuj ponownie.',
  invalid: 'Newsletter nie przyjmuje tego adresu. Sprawdź go albo użyj innego.',
  incomplete: 'Newsletter prosi o coś, czego tu jeszcze brakuje.',
  rejected:
    'Newsletter nie przyjmuje teraz tego adresu. Może jest tylko na zaproszenie albo przyjmie inny adres.',
  captcha: 'Newsletter chce najpierw zobaczyć, że jesteś człowiekiem.',
  misconfigured:
    'Ten formularz nie jest dobrze ustawiony, więc Twój adres nie został przyjęty. Kto prowadzi tę witrynę, na pewno chce o tym wiedzieć.',
  unavailable: 'Newsletter nie mógł teraz przyjąć Twojego adresu. Spróbuj ponownie za kilka minut.',
};

/** Reasons for which words could not be kept. */
const NOT_KEPT: Record<string, string | undefined> = {
  refused: 'Nie zapisano: ta przeglądarka niczego tu nie przechowuje. Twoje słowa są nadal w polu.',
  full: 'Nie zapisano: na tym urządzeniu nie ma już miejsca. Twoje słowa są nadal w polu.',
  damaged: 'Nie zapisano: przeglądarka nie może odczytać własnych plików. Twoje słowa są nadal w polu.',
  blocked: 'Nie zapisano, dopóki otwarte są inne karty tej witryny. Twoje słowa są nadal w polu.',
  newer: 'Nie zapisano do czasu ponownego wczytania strony: najpierw skopiuj swoje słowa.',
  locked: 'Nie zapisano do czasu odblokowania. Twoje słowa są nadal w polu.',
};

/** Reasons for which the journal can’t do what it was asked. */
const PROBLEMS: Record<string, string | undefined> = {
  refused: 'Ta przeglądarka niczego tu nie przechowuje dla tej witryny.',
  full: 'Na tym urządzeniu nie ma już miejsca. Nic się nie zmieniło.',
  damaged: 'Przeglądarka nie może odczytać tego, co tu przechowuje.',
  blocked: 'Inna karta tej witryny jest nadal otwarta ze starszą wersją. Zamknij ją i spróbuj ponownie.',
  newer: 'To zapisała nowsza wersja tej strony. Wczytaj stronę ponownie.',
  failed: 'To się nie udało i nic się nie zmieniło. Spróbuj ponownie.',
};

/** Reasons for which a file can’t be brought back. */
const REFUSALS: Record<Refusal | 'passphrase', string> = {
  foreign: 'W tym pliku nie ma dziennika. Nic się nie zmieniło.',
  newer:
    'Ten plik zapisała nowsza wersja tej strony. Nic się nie zmieniło; wczytaj stronę ponownie i spróbuj jeszcze raz.',
  damaged: 'Część tego pliku jest uszkodzona, więc niczego z niego nie przywrócono. Nic się nie zmieniło.',
  large: 'Ten plik jest większy niż jakikolwiek dziennik. Nic się nie zmieniło.',
  passphrase: 'To nie jest hasło tego pliku.',
};

const pl: Words = {
  $code: 'pl',
  salvePullQuote: 'Wyróżniony cytat',
  salveGoToPassage: 'Przejdź do tego miejsca',
  salveShareQuote: 'Udostępnij ten cytat',
  salveCopyQuote: 'Kopiuj cytat i link',
  salveQuoteCopied: 'Cytat i link skopiowano.',
  salveQuoteNotCopied: 'Niczego nie skopiowano. Oto cytat i link do niego, do skopiowania ręcznie:',
  salvePicture: 'Obraz tego cytatu',
  salvePictureTall: 'Pionowy',
  salvePictureWide: 'Poziomy',
  salveSharePicture: 'Udostępnij obraz',
  salveSavePicture: 'Zapisz obraz',
  salvePictureShared: 'Obraz udostępniono.',
  salvePictureSaved: 'Obraz zapisano. Jego tekst skopiowano dla osób, które go nie widzą.',
  salvePictureText: 'Tekst dla osób, które nie widzą obrazu:',
  salvePictureFailed: 'Nie udało się tu utworzyć obrazu.',
  salvePictureMissing: 'Nie udało się wczytać obrazu. Sprawdź połączenie i spróbuj ponownie.',
  salveClose: 'Zamknij',
  salveAddressMissing: 'Wpisz swój adres e-mail',
  salveAddressWrong: 'Wpisz adres taki jak nazwa@example.org',
  salveAnotherAddress: 'Użyj innego adresu',
  salveCheckEmail: 'Sprawdź pocztę',
  salveConfirm: (address) =>
    `Link został wysłany na adres ${address}. Otwórz go, aby potwierdzić; do tego czasu nic więcej nie przyjdzie.`,
  salveConfirmPerhaps: (address) =>
    `Jeśli ${address} czeka jeszcze na potwierdzenie, wiadomość z linkiem jest w drodze. Otwórz go, a newsletter zacznie przychodzić.`,
  salveConsentMissing: 'Zaznacz pole, jeśli się zgadzasz',
  salveContinueOn: (service) => `Przejdź dalej: ${service}`,
  salveDidYouMean: (address) => `Czy chodziło o ${address}?`,
  salveEmailAddress: 'Adres e-mail',
  salveFieldMissing: 'Wypełnij to pole',
  salveName: 'Twoje imię',
  salveNextComes: (address) => `Następny newsletter przyjdzie na adres ${address}.`,
  salveOptional: (label) => `${label} (nieobowiązkowe)`,
  salveOnlineAgain: 'Połączenie wróciło. Twój adres nie został jeszcze wysłany.',
  salveOpenMailbox: (mailbox) => (mailbox ? `Otwórz ${mailbox}` : 'Otwórz pocztę'),
  salvePrivacy: 'Co robimy z Twoim adresem',
  salveJournalAsJson: 'Wszystko jako JSON: z wcześniejszymi wersjami, można to przywrócić',
  salveJournalAsMarkdown: 'Markdown, do aplikacji z notatkami',
  salveJournalAsPage:
    'Jedna strona, która otworzy się w każdej przeglądarce, także offline; można ją przywrócić',
  salveJournalAsText: 'Zwykły tekst, który otworzy się wszędzie',
  salveJournalBack: 'Wróć do wybierania',
  salveJournalBringBack: 'Przywróć z pliku',
  salveJournalBringBackFile: 'Plik zabrany stąd wcześniej: strona lub JSON',
  salveJournalBringBackHint:
    'To, co tu jest, pozostaje bez zmian. Gdzie plik mówi co innego, zostanie to zachowane obok jako inna wersja.',
  salveJournalBrought: (count, written) =>
    count ? `Przywrócono: ${written}` : 'Wszystko z tego pliku już tu jest.',
  salveJournalCancel: 'Zakończ wybieranie',
  salveJournalChosen: (count) => `Zaznacz, co chcesz zabrać. Zaznaczono: ${count}`,
  salveJournalCount: (count) => `Zachowane tutaj: ${count}`,
  salveJournalEmptied: 'Opróżniono. Wcześniejsze wersje są nadal zachowane.',
  salveJournalEmpty: 'Nic tu jeszcze nie zapisano.',
  salveJournalEraseAll: 'Usuń wszystko',
  salveJournalEraseAllAsk:
    'Wszystkie Twoje słowa z tej witryny zostaną usunięte z tego urządzenia, razem z wcześniejszymi wersjami i hasłem, jeśli zostało ustawione.',
  salveJournalEraseArticle: 'Usuń te',
  salveJournalEraseArticleAsk: (count) =>
    `Twoje słowa przy tym artykule zostaną usunięte z tego urządzenia, razem z wcześniejszymi wersjami. Refleksje: ${count}`,
  salveJournalEraseOneAsk:
    'Ta refleksja zostanie usunięta z tego urządzenia, razem z wcześniejszymi wersjami.',
  salveJournalErased: (count) => `Usunięto z tego urządzenia: ${count}`,
  salveJournalFileHint: 'Każdy, kto ma ten plik, może go przeczytać.',
  salveJournalFileTitle: (site) => `Moje słowa z witryny ${site}`,
  salveJournalFold: 'Ukryj moje zapiski',
  salveJournalForgets:
    'Ta przeglądarka może usunąć to, co jest tu zachowane, po siedmiu dniach bez wizyty w tej witrynie. Zabierz kopię.',
  salveJournalFound: (found, all) => `Znaleziono: ${found} z ${all}`,
  salveJournalKeep: 'Zachowaj',
  salveJournalLess: 'Pokaż mniej',
  salveJournalOpen: 'Pokaż moje zapiski',
  salveJournalPage: 'Zobacz stronę',
  salveJournalPageHint:
    'To jest ta strona. Aby zachować ją jako PDF, wydrukuj ją i wybierz PDF jako drukarkę.',
  salveJournalPassphraseShow: 'Pokaż, co piszę',
  salveJournalPrint: 'Drukuj lub zapisz jako PDF',
  salveJournalProblem: (reason) => PROBLEMS[reason] ?? PROBLEMS.failed!,
  salveJournalRefused: (reason) => REFUSALS[reason],
  salveJournalSave: 'Zapisz plik',
  salveJournalSaving: (file) => `Przeglądarka zapisuje ${file}. Jeśli zapyta, wybierz miejsce.`,
  salveJournalSeal: 'Zaszyfruj hasłem',
  salveJournalSealedHint: 'Otwiera się tylko hasłem. Nikt nie może go odzyskać.',
  salveJournalSealedScript:
    'Ten plik odszyfrowuje się za pomocą skryptu, którego nie wolno tu uruchomić. Otwórz go w przeglądarce.',
  salveJournalSealedTitle: 'Zaszyfrowany plik',
  salveJournalSearch: 'Szukaj w moich zapiskach',
  salveJournalSession: 'Zabierz na sesję',
  salveJournalSessionTitle: 'Na moją sesję',
  salveJournalTakeAway: 'Zabierz kopię',
  salveJournalTick: 'Zabierz to',
  salveJournalUntitled: 'Bez tytułu',
  salveJournalWhole: 'Pokaż całość',
  salveLockAgain: 'Nowe hasło jeszcze raz',
  salveLockCancel: 'Anuluj',
  salveLockChange: 'Zmień hasło',
  salveLockCurrent: 'Dotychczasowe hasło',
  salveLockFailed: 'Nie udało się tego zrobić. Nic się nie zmieniło.',
  salveLockNew: 'Nowe hasło',
  salveLockNow: 'Zablokuj teraz',
  salveLockOffer: 'Zablokuj hasłem',
  salveLockPassphrase: 'Hasło z kilku słów',
  salveLockPromise:
    'Od teraz to, co piszesz w tej witrynie, otworzy tylko Twoje hasło. Jeśli je zapomnisz, nikt nie odzyska Twoich słów: ani ta witryna, ani my.',
  salveLockSet: 'Zablokuj',
  salveLockTraces: 'Słowa napisane przed zablokowaniem mogą zostawić ślady w plikach przeglądarki.',
  salveLockUnlike: 'Hasła nie są takie same.',
  salveLockUnlock: 'Odblokuj',
  salveLockWrong: 'To hasło tego nie otwiera.',
  salvePromptBeside: 'z innej karty',
  salvePromptConflict: 'Tutaj pisano też w innej karcie. Oba teksty są zachowane.',
  salvePromptCopied: 'Skopiowano',
  salvePromptCopy: 'Kopiuj',
  salvePromptCount: (words) => `Słowa: ${words}`,
  salvePromptDownload: 'Pobierz',
  salvePromptErase: 'Usuń',
  salvePromptErased: 'Usunięto',
  salvePromptFound: (day) => `Są tu Twoje słowa, zapisane ${day}.`,
  salvePromptHidden: 'Ukryte',
  salvePromptHide: 'Ukryj moje słowa',
  salvePromptKeepHere: 'Zachowuj na tym urządzeniu',
  salvePromptKeepHidden: 'Pozostaw ukryte',
  salvePromptKeepVisit: 'Zachowaj tylko na czas tej wizyty',
  salvePromptMore: 'Więcej',
  salvePromptNotKept: (reason) => NOT_KEPT[reason] ?? 'Nie zapisano. Twoje słowa są nadal w polu.',
  salvePromptNotSaved: 'Jeszcze nie zapisano',
  salvePromptNoVersions: 'Nie ma jeszcze żadnych.',
  salvePromptPrint: 'Drukuj moje słowa razem ze stroną',
  salvePromptPrivacy:
    'Zachowane w tej przeglądarce, tylko na tym urządzeniu. Każdy, kto go używa, mógłby to przeczytać; znika, gdy dane przeglądarki zostaną wyczyszczone.',
  salvePromptPrivacyLocked:
    'Zachowane w tej przeglądarce, zablokowane Twoim hasłem. Bez niego nikt tego nie przeczyta ani nie odzyska; znika, gdy dane przeglądarki zostaną wyczyszczone.',
  salvePromptPrivacyVisit:
    'Nigdzie nie zachowane: znika po ponownym wczytaniu lub opuszczeniu tej strony i nigdy nie trafia do dziennika. Do tego czasu każdy przy tym ekranie mógłby to przeczytać.',
  salvePromptRestore: 'Przywróć',
  salvePromptSaved: 'Zapisano na tym urządzeniu',
  salvePromptShow: 'Pokaż',
  salvePromptShowMine: 'Pokaż moje słowa',
  salvePromptSpelling: 'Sprawdź pisownię',
  salvePromptSpellingNote:
    'Niektóre przeglądarki wysyłają to, co piszesz, do swojego producenta, aby to sprawdzić.',
  salvePromptUndo: 'Cofnij',
  salvePromptVersions: 'Wcześniejsze wersje',
  salvePromptVisit: 'Tylko na czas tej wizyty',
  salveArticlesMissing: 'Nie można teraz pokazać artykułów.',
  salveArticlesShown: 'Najnowsze artykuły są już widoczne.',
  salveReadingTime: (minutes) => `${minutes} min czytania`,
  salveSending: 'Wysyłanie…',
  salveSpamAdvice: 'Po kilku minutach nic nie ma? Zajrzyj do folderu ze spamem.',
  salveStillSending: 'Wysyłanie nadal trwa…',
  salveSubscribe: 'Zapisz się',
  salveThanks: 'Dziękujemy',
  salveTryAgain: 'Spróbuj ponownie',
  salveUnsent: (reason) => UNSENT[reason],
};

export default pl;
