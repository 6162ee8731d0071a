/** Sample article in one language: the same thought in each, written by itself. */
export interface Sample {
  language: string;
  /** Name of the language in English, for the list of stories. */
  name: string;
  headline: string;
  author: string;
  paragraphs: [string, string];
  /** Words of the second paragraph. */
  quote: string;
  question: string;
  /** Another article, for the card. */
  other: { headline: string; description: string };
  /** Words above the form. */
  letter: string;
}

export const SAMPLES: Sample[] = [
  {
    language: 'ar',
    name: 'Arabic',
    headline: 'الجملة الثانية',
    author: 'ليلى حدّاد',
    paragraphs: [
      'بعد يوم صعب، كثيرًا ما تكون أول جملة نقولها لأنفسنا قاسية. تأتي وحدها، كهواء بارد من تحت الباب.',
      'أما الجملة الثانية فنحن من يختارها. ولا يلزم أن تكون ذكية: «كان اليوم طويلًا، وأنا الآن في البيت.» وحين تُقال بهدوء، تكفي لمساء واحد.',
    ],
    quote: 'أما الجملة الثانية فنحن من يختارها.',
    question: 'ما جملتك الثانية اليوم؟',
    other: { headline: 'عشر دقائق هادئة', description: 'ما يحتاج إليه المساء قبل النوم أقل مما نظن.' },
    letter: 'رسالة كل شهر',
  },
  {
    language: 'zh',
    name: 'Chinese',
    headline: '第二句话',
    author: '林若溪',
    paragraphs: [
      '辛苦的一天过后，我们对自己说的第一句话往往很重。它自己就来了，像门缝里的一阵凉风。',
      '第二句话，可以由自己来选。它不必多么聪明：“今天很长，现在我到家了。”轻轻说出来，就够过一个晚上。',
    ],
    quote: '第二句话，可以由自己来选。',
    question: '今天，你的第二句话会是什么？',
    other: { headline: '安静的十分钟', description: '睡前的夜晚需要的，比我们以为的少。' },
    letter: '每月一封信',
  },
  {
    language: 'nl',
    name: 'Dutch',
    headline: 'De tweede zin',
    author: 'Marijke Verhoeven',
    paragraphs: [
      'Na een zware dag is de eerste zin die we tegen onszelf zeggen vaak hard. Hij komt vanzelf, als tocht onder een deur.',
      'De tweede zin mogen we zelf kiezen. Knap hoeft hij niet te zijn: “Het was een lange dag, en nu ben ik thuis.” Zachtjes gezegd is dat genoeg voor één avond.',
    ],
    quote: 'De tweede zin mogen we zelf kiezen.',
    question: 'Wat zou je tweede zin van vandaag zijn?',
    other: {
      headline: 'Tien stille minuten',
      description: 'Een avond heeft voor het slapen minder nodig dan we denken.',
    },
    letter: 'Elke maand een brief',
  },
  {
    language: 'en',
    name: 'English',
    headline: 'The second sentence',
    author: 'Ruth Alder',
    paragraphs: [
      'After a hard day, the first sentence that we say to ourselves is often a harsh one. It comes by itself, like a draught under a door.',
      'We can choose the second one. It need not be clever: ‘It was a long day, and now I am home.’ Said quietly, that is enough for one evening.',
    ],
    quote: 'We can choose the second one.',
    question: 'What would your second sentence be today?',
    other: {
      headline: 'Ten quiet minutes',
      description: 'What an evening needs before sleep is less than we think.',
    },
    letter: 'A letter each month',
  },
  {
    language: 'fr',
    name: 'French',
    headline: 'La deuxième phrase',
    author: 'Hélène Morvan',
    paragraphs: [
      'Après une journée difficile, la première phrase que l’on se dit est souvent dure. Elle vient toute seule, comme un courant d’air sous une porte.',
      'La deuxième, nous pouvons la choisir. Elle n’a pas besoin d’être brillante : « La journée a été longue, et me voici à la maison. » Dite tout bas, elle suffit pour un soir.',
    ],
    quote: 'La deuxième, nous pouvons la choisir.',
    question: 'Quelle serait votre deuxième phrase, aujourd’hui ?',
    other: {
      headline: 'Dix minutes de calme',
      description: 'Avant le sommeil, un soir demande moins que nous ne le croyons.',
    },
    letter: 'Une lettre chaque mois',
  },
  {
    language: 'de',
    name: 'German',
    headline: 'Der zweite Satz',
    author: 'Johanna Lindner',
    paragraphs: [
      'Nach einem schweren Tag ist der erste Satz, den wir uns sagen, oft ein harter. Er kommt von selbst, wie Zugluft unter einer Tür.',
      'Den zweiten können wir wählen. Klug muss er nicht sein: „Der Tag war lang, und jetzt bin ich zu Hause.“ Leise gesagt, reicht das für einen Abend.',
    ],
    quote: 'Den zweiten können wir wählen.',
    question: 'Wie hieße heute Ihr zweiter Satz?',
    other: {
      headline: 'Zehn stille Minuten',
      description: 'Ein Abend braucht vor dem Schlaf weniger, als wir glauben.',
    },
    letter: 'Jeden Monat ein Brief',
  },
  {
    language: 'he',
    name: 'Hebrew',
    headline: 'המשפט השני',
    author: 'נעמה ברק',
    paragraphs: [
      'אחרי יום קשה, המשפט הראשון שאנחנו אומרים לעצמנו הוא לא פעם נוקשה. הוא בא מעצמו, כמו רוח מתחת לדלת.',
      'את המשפט השני אפשר לבחור. הוא לא חייב להיות חכם: ”היה יום ארוך, ועכשיו אני בבית.” כשאומרים אותו בשקט, הוא מספיק לערב אחד.',
    ],
    quote: 'את המשפט השני אפשר לבחור.',
    question: 'מה היה היום המשפט השני שלך?',
    other: { headline: 'עשר דקות של שקט', description: 'לפני השינה ערב צריך פחות ממה שנדמה לנו.' },
    letter: 'מכתב בכל חודש',
  },
  {
    language: 'hi',
    name: 'Hindi',
    headline: 'दूसरा वाक्य',
    author: 'मीरा जोशी',
    paragraphs: [
      'कठिन दिन के बाद हम अपने आप से जो पहला वाक्य कहते हैं, वह अक्सर कठोर होता है। वह ख़ुद चला आता है, जैसे दरवाज़े के नीचे से ठंडी हवा।',
      'दूसरा वाक्य हम चुन सकते हैं। उसे बहुत समझदार होना ज़रूरी नहीं: “दिन लंबा था, और अब मैं घर पर हूँ।” धीरे से कहा जाए, तो एक शाम के लिए इतना काफ़ी है।',
    ],
    quote: 'दूसरा वाक्य हम चुन सकते हैं।',
    question: 'आज आपका दूसरा वाक्य क्या होगा?',
    other: { headline: 'दस शांत मिनट', description: 'सोने से पहले शाम को जितना चाहिए, वह हमारी सोच से कम है।' },
    letter: 'हर महीने एक पत्र',
  },
  {
    language: 'it',
    name: 'Italian',
    headline: 'La seconda frase',
    author: 'Chiara Benedetti',
    paragraphs: [
      'Dopo una giornata difficile, la prima frase che ci diciamo è spesso dura. Arriva da sola, come uno spiffero sotto una porta.',
      'La seconda possiamo sceglierla noi. Non serve che sia brillante: «È stata una giornata lunga, e ora sono a casa.» Detta piano, basta per una sera.',
    ],
    quote: 'La seconda possiamo sceglierla noi.',
    question: 'Quale sarebbe oggi la tua seconda frase?',
    other: {
      headline: 'Dieci minuti di quiete',
      description: 'Prima del sonno, a una sera serve meno di quanto crediamo.',
    },
    letter: 'Una lettera al mese',
  },
  {
    language: 'ja',
    name: 'Japanese',
    headline: '二つ目のことば',
    author: '藤野 春香',
    paragraphs: [
      'つらい一日のあと、自分にかける最初のことばは、たいてい厳しいものです。ドアの下から入るすきま風のように、ひとりでにやって来ます。',
      '二つ目のことばは、自分で選べます。うまい言い方でなくてかまいません。「長い一日だった。いまは家にいる。」小さな声で言えば、一晩にはそれで足ります。',
    ],
    quote: '二つ目のことばは、自分で選べます。',
    question: '今日の二つ目のことばは、どんなことばですか。',
    other: { headline: '静かな十分間', description: '眠る前の夜に要るものは、思うより少ないのです。' },
    letter: '月に一度の手紙',
  },
  {
    language: 'fa',
    name: 'Persian',
    headline: 'جملهٔ دوم',
    author: 'نرگس کیانی',
    paragraphs: [
      'بعد از روزی سخت، نخستین جمله‌ای که به خودمان می‌گوییم اغلب تند است. خودش می‌آید، مثل سوزی از زیر در.',
      'جملهٔ دوم را می‌توانیم خودمان انتخاب کنیم. لازم نیست هوشمندانه باشد: «روز درازی بود، و حالا در خانه‌ام.» اگر آرام گفته شود، برای یک شب کافی است.',
    ],
    quote: 'جملهٔ دوم را می‌توانیم خودمان انتخاب کنیم.',
    question: 'جملهٔ دوم شما امروز چه می‌بود؟',
    other: { headline: 'ده دقیقهٔ آرام', description: 'شب پیش از خواب کمتر از آن می‌خواهد که گمان می‌کنیم.' },
    letter: 'هر ماه یک نامه',
  },
  {
    language: 'pl',
    name: 'Polish',
    headline: 'Drugie zdanie',
    author: 'Agata Wolska',
    paragraphs: [
      'Po trudnym dniu pierwsze zdanie, które mówimy do siebie, bywa surowe. Przychodzi samo, jak przeciąg spod drzwi.',
      'Drugie możemy wybrać. Nie musi być mądre: „To był długi dzień, a teraz jestem w domu”. Powiedziane cicho, wystarczy na jeden wieczór.',
    ],
    quote: 'Drugie możemy wybrać.',
    question: 'Jak brzmiałoby dziś Twoje drugie zdanie?',
    other: {
      headline: 'Dziesięć cichych minut',
      description: 'Wieczór przed snem potrzebuje mniej, niż nam się wydaje.',
    },
    letter: 'List co miesiąc',
  },
  {
    language: 'pt',
    name: 'Portuguese',
    headline: 'A segunda frase',
    author: 'Teresa Nogueira',
    paragraphs: [
      'Depois de um dia difícil, a primeira frase que dizemos a nós mesmos costuma ser dura. Vem sozinha, como o vento por baixo de uma porta.',
      'A segunda, podemos escolher. Não tem de ser brilhante: “Foi um dia longo, e agora estou em casa.” Dita baixinho, basta para uma noite.',
    ],
    quote: 'A segunda, podemos escolher.',
    question: 'Qual seria hoje a sua segunda frase?',
    other: {
      headline: 'Dez minutos de sossego',
      description: 'Antes do sono, uma noite precisa de menos do que julgamos.',
    },
    letter: 'Uma carta por mês',
  },
  {
    language: 'es',
    name: 'Spanish',
    headline: 'La segunda frase',
    author: 'Inés Carrasco',
    paragraphs: [
      'Después de un día difícil, la primera frase que nos decimos suele ser dura. Llega sola, como una corriente de aire bajo la puerta.',
      'La segunda podemos elegirla. No hace falta que sea brillante: «Ha sido un día largo, y ya estoy en casa». Dicha en voz baja, basta para una noche.',
    ],
    quote: 'La segunda podemos elegirla.',
    question: '¿Cuál sería hoy tu segunda frase?',
    other: {
      headline: 'Diez minutos de calma',
      description: 'Antes de dormir, una noche necesita menos de lo que creemos.',
    },
    letter: 'Una carta al mes',
  },
  {
    language: 'uk',
    name: 'Ukrainian',
    headline: 'Друге речення',
    author: 'Олена Гнатюк',
    paragraphs: [
      'Після важкого дня перше речення, яке ми собі кажемо, часто суворе. Воно приходить саме, мов протяг з-під дверей.',
      'Друге ми можемо вибрати. Воно не мусить бути мудрим: «Це був довгий день, а тепер я вдома». Якщо сказати його тихо, цього досить на один вечір.',
    ],
    quote: 'Друге ми можемо вибрати.',
    question: 'Яким було б сьогодні ваше друге речення?',
    other: {
      headline: 'Десять тихих хвилин',
      description: 'Перед сном вечорові треба менше, ніж нам здається.',
    },
    letter: 'Лист щомісяця',
  },
];
