/** Article in one language, and quotes of it as people write them, each with the words it quotes. */
export interface QuotedArticle {
  language: string;
  html: string;
  quotes: [how: string, quote: string, words: string][];
}

/** An article in each language whose words are compared by rules of their own. */
export const ARTICLES: QuotedArticle[] = [
  {
    language: 'zh',
    html: `<p>累了，就先歇一歇。休息不是偷懒，而是照顾自己的<b>一种方式</b>。</p>
      <p>难过的时候，可以对自己说一句话：“我已经尽力了。”这句话不会改变一切，但能让肩膀松一点。</p>
      <p>如果一个人撑不住，打电话给朋友吧；求助也是一种勇气（真的）。</p>`,
    quotes: [
      ['as it stands', '休息不是偷懒，而是照顾自己的一种方式。', '休息不是偷懒，而是照顾自己的一种方式。'],
      ['with commas of half width', '累了,就先歇一歇', '累了，就先歇一歇'],
      ['with a comma and a space', '休息不是偷懒, 而是照顾自己', '休息不是偷懒，而是照顾自己'],
      ['with corner brackets', '对自己说一句话：「我已经尽力了。」', '对自己说一句话：“我已经尽力了。'],
      ['with straight marks', '可以对自己说一句话："我已经尽力了"', '可以对自己说一句话：“我已经尽力了'],
      ['with a colon of half width', '说一句话: “我已经尽力了', '说一句话：“我已经尽力了'],
      [
        'with a line break inside',
        '这句话不会改变一切，\n  但能让肩膀松一点',
        '这句话不会改变一切，但能让肩膀松一点',
      ],
      [
        'with an omission',
        '难过的时候……但能让肩膀松一点',
        '难过的时候，可以对自己说一句话：“我已经尽力了。”这句话不会改变一切，但能让肩膀松一点',
      ],
      [
        'with a semicolon of half width',
        '打电话给朋友吧;求助也是一种勇气',
        '打电话给朋友吧；求助也是一种勇气',
      ],
      ['with brackets of half width', '求助也是一种勇气(真的)', '求助也是一种勇气（真的）'],
    ],
  },
  {
    language: 'ja',
    html: `<p>疲れた日は、休んでいい。がんばれない自分を、<em>責めなくて</em>いい。</p>
      <p>友だちに「今日はつらい」と言ってみる。それだけで、少し息がしやすくなることがあります。</p>
      <p>ひとりで抱えなくてもいいのです。助けを求めることは、弱さではなく、自分を大切にする力です。</p>`,
    quotes: [
      ['as it stands', 'がんばれない自分を、責めなくていい。', 'がんばれない自分を、責めなくていい。'],
      [
        'with its voiced marks apart',
        'がんばれない自分を、責めなくていい'.normalize('NFD'),
        'がんばれない自分を、責めなくていい',
      ],
      [
        'with white corner brackets',
        '友だちに『今日はつらい』と言ってみる',
        '友だちに「今日はつらい」と言ってみる',
      ],
      ['with curly marks', '友だちに“今日はつらい”と言ってみる', '友だちに「今日はつらい」と言ってみる'],
      ['with straight marks', '友だちに"今日はつらい"と言ってみる', '友だちに「今日はつらい」と言ってみる'],
      [
        'with marks of half width',
        '友だちに｢今日はつらい｣と言ってみる',
        '友だちに「今日はつらい」と言ってみる',
      ],
      ['with punctuation of half width', '疲れた日は､休んでいい｡', '疲れた日は、休んでいい。'],
      ['with a line break inside', '助けを求めることは、\n弱さではなく', '助けを求めることは、弱さではなく'],
      [
        'with an omission',
        'ひとりで抱えなくてもいい……自分を大切にする力です',
        'ひとりで抱えなくてもいいのです。助けを求めることは、弱さではなく、自分を大切にする力です',
      ],
      [
        'with one ellipsis',
        'それだけで…ことがあります。',
        'それだけで、少し息がしやすくなることがあります。',
      ],
    ],
  },
  {
    language: 'hi',
    html: `<p>थक जाना कमज़ोरी नहीं है। आज अगर बस इतना ही हो सका, तो <em>इतना ही</em> काफ़ी है।</p>
      <p>अपने आप से वैसे ही बात करें जैसे किसी दोस्त से करते हैं: “तुम अकेले नहीं हो।” यह छोटी-सी बात दिन को थोड़ा हल्का कर देती है।</p>
      <p>ज़रूरत पड़े तो मदद माँगें; यह भी हिम्मत का काम है।</p>`,
    quotes: [
      ['as it stands', 'थक जाना कमज़ोरी नहीं है।', 'थक जाना कमज़ोरी नहीं है।'],
      ['with a full stop for the danda', 'थक जाना कमज़ोरी नहीं है.', 'थक जाना कमज़ोरी नहीं है'],
      ['with letters that hold their dot', 'थक जाना कम\u095bोरी नहीं है', 'थक जाना कमज़ोरी नहीं है'],
      ['without the dots', 'थक जाना कमजोरी नहीं है', 'थक जाना कमज़ोरी नहीं है'],
      ['with single marks', 'करते हैं: ‘तुम अकेले नहीं हो।’', 'करते हैं: “तुम अकेले नहीं हो।'],
      ['with straight marks', '"तुम अकेले नहीं हो"', 'तुम अकेले नहीं हो'],
      ['with a space for the hyphen', 'यह छोटी सी बात दिन को', 'यह छोटी-सी बात दिन को'],
      [
        'with a joiner inside',
        'यह छोटी-सी बात दिन को थोड़ा हल्\u200dका कर देती है',
        'यह छोटी-सी बात दिन को थोड़ा हल्का कर देती है',
      ],
      ['with a line break inside', 'ज़रूरत पड़े तो\nमदद माँगें', 'ज़रूरत पड़े तो मदद माँगें'],
      ['with an omission', 'आज अगर बस इतना … काफ़ी है', 'आज अगर बस इतना ही हो सका, तो इतना ही काफ़ी है'],
    ],
  },
  {
    language: 'he',
    html: `<p>מותר לנוח. גם ביום שבו לא הספקת דבר, מגיע לך <em>יחס טוב</em> ממך עצמך.</p>
      <p>חברה אמרה פעם: ״לא צריך להיות חזקים כל הזמן״. המשפט הזה נשאר איתי, כמו אור קטן בחדר־השינה.</p>
      <p>לִפְעָמִים עֶזְרָה היא טלפון אחד קצר, וזה הרבה.</p>`,
    quotes: [
      ['as it stands', 'מגיע לך יחס טוב ממך עצמך.', 'מגיע לך יחס טוב ממך עצמך.'],
      [
        'with straight marks',
        'חברה אמרה פעם: "לא צריך להיות חזקים כל הזמן"',
        'חברה אמרה פעם: ״לא צריך להיות חזקים כל הזמן',
      ],
      [
        'with low and high marks',
        'חברה אמרה פעם: „לא צריך להיות חזקים כל הזמן”',
        'חברה אמרה פעם: ״לא צריך להיות חזקים כל הזמן',
      ],
      ['with curly marks', 'אמרה פעם: “לא צריך להיות חזקים”', 'אמרה פעם: ״לא צריך להיות חזקים'],
      ['without vowel points', 'לפעמים עזרה היא טלפון אחד קצר', 'לִפְעָמִים עֶזְרָה היא טלפון אחד קצר'],
      ['with vowel points of its own', 'מֻתָּר לָנוּחַ'.replace('ֻ', 'ו'), 'מותר לנוח'],
      ['with a hyphen for the maqaf', 'כמו אור קטן בחדר-השינה', 'כמו אור קטן בחדר־השינה'],
      ['with a space for the maqaf', 'אור קטן בחדר השינה', 'אור קטן בחדר־השינה'],
      ['with a line break inside', 'גם ביום שבו\n לא הספקת דבר', 'גם ביום שבו לא הספקת דבר'],
      ['with an omission', 'המשפט הזה נשאר איתי… בחדר השינה', 'המשפט הזה נשאר איתי, כמו אור קטן בחדר־השינה'],
    ],
  },
  {
    language: 'fa',
    html: `<p>خسته بودن عیب نیست. امروز اگر فقط همین از دستتان برآمد، <em>همین</em> بس است.</p>
      <p>با خودتان مثل یک دوست حرف بزنید: «تو تنها نیستی.» این جملهٔ کوتاه چیزی را درست نمی‌کند، ولی دل را آرام‌تر می‌کند.</p>
      <p>کمک خواستن هم کارِ آسانی نیست؛ حتماً به یکی از نزدیکان زنگ بزنید.</p>`,
    quotes: [
      ['as it stands', 'خسته بودن عیب نیست.', 'خسته بودن عیب نیست.'],
      [
        'with curly marks',
        'مثل یک دوست حرف بزنید: “تو تنها نیستی.”',
        'مثل یک دوست حرف بزنید: «تو تنها نیستی.',
      ],
      ['with straight marks', 'حرف بزنید: "تو تنها نیستی"', 'حرف بزنید: «تو تنها نیستی'],
      [
        'without joiners',
        'چیزی را درست نمیکند، ولی دل را آرامتر میکند',
        'چیزی را درست نمی‌کند، ولی دل را آرام‌تر می‌کند',
      ],
      ['without vowel signs', 'کمک خواستن هم کار آسانی نیست؛ حتما', 'کمک خواستن هم کارِ آسانی نیست؛ حتماً'],
      ['up to a vowel sign', 'کمک خواستن هم کار', 'کمک خواستن هم کارِ'],
      ['without the sign above he', 'این جمله کوتاه چیزی را', 'این جملهٔ کوتاه چیزی را'],
      [
        'with a line break inside',
        'امروز اگر فقط همین\nاز دستتان برآمد',
        'امروز اگر فقط همین از دستتان برآمد',
      ],
      [
        'with an omission',
        'این جملهٔ کوتاه … دل را آرام‌تر می‌کند',
        'این جملهٔ کوتاه چیزی را درست نمی‌کند، ولی دل را آرام‌تر می‌کند',
      ],
    ],
  },
  {
    language: 'pl',
    html: `<p>Zmęczenie to nie wina. Jeśli dziś wystarczyło sił tylko na tyle, to <em>tyle</em> wystarczy.</p>
      <p>Można powiedzieć sobie to, co mówi się przyjaciołom: „Nie jesteś z tym sam”. Takie słowa niczego nie naprawią – ale łagodzą dzień.</p>
      <p>Prośba o pomoc bywa trudniejsza niż cisza; bywa też lżejsza.</p>`,
    quotes: [
      ['as it stands', 'Zmęczenie to nie wina.', 'Zmęczenie to nie wina.'],
      ['with English marks', 'przyjaciołom: “Nie jesteś z tym sam”', 'przyjaciołom: „Nie jesteś z tym sam'],
      ['with straight marks', 'przyjaciołom: "Nie jesteś z tym sam"', 'przyjaciołom: „Nie jesteś z tym sam'],
      ['with guillemets', '«Nie jesteś z tym sam»', 'Nie jesteś z tym sam'],
      [
        'with its accents apart',
        'Takie słowa niczego nie naprawią'.normalize('NFD'),
        'Takie słowa niczego nie naprawią',
      ],
      ['with no-break spaces', 'Nie jesteś z\u00a0tym sam', 'Nie jesteś z tym sam'],
      [
        'with a long dash',
        'niczego nie naprawią — ale łagodzą dzień',
        'niczego nie naprawią – ale łagodzą dzień',
      ],
      [
        'with a hyphen',
        'niczego nie naprawią - ale łagodzą dzień',
        'niczego nie naprawią – ale łagodzą dzień',
      ],
      ['with a line break inside', 'bywa trudniejsza\nniż cisza', 'bywa trudniejsza niż cisza'],
      [
        'with an omission',
        'Prośba o pomoc (…) bywa też lżejsza',
        'Prośba o pomoc bywa trudniejsza niż cisza; bywa też lżejsza',
      ],
    ],
  },
  {
    language: 'uk',
    html: `<p>Втома — це не провина. Якщо сьогодні вистачило сил лише на це, то <em>цього</em> досить.</p>
      <p>Скажіть собі те, що сказали б другові: «Ти з цим не на самоті». Ці слова не полагодять усього, але пам’ять про них зігріває.</p>
      <p>Просити про допомогу буває важче, ніж мовчати; їй теж потрібна хоробрість.</p>`,
    quotes: [
      ['as it stands', 'Втома — це не провина.', 'Втома — це не провина.'],
      ['with low and high marks', 'другові: „Ти з цим не на самоті“', 'другові: «Ти з цим не на самоті'],
      ['with straight marks', 'другові: "Ти з цим не на самоті"', 'другові: «Ти з цим не на самоті'],
      ['with a straight apostrophe', "але пам'ять про них зігріває", 'але пам’ять про них зігріває'],
      ['with an apostrophe that is a letter', 'але памʼять про них зігріває', 'але пам’ять про них зігріває'],
      ['with its accents apart', 'їй теж потрібна хоробрість'.normalize('NFD'), 'їй теж потрібна хоробрість'],
      ['with a short dash', 'Втома – це не провина', 'Втома — це не провина'],
      ['with a stress mark', 'Вто\u0301ма — це не провина', 'Втома — це не провина'],
      ['with a line break inside', 'сьогодні вистачило\nсил лише на це', 'сьогодні вистачило сил лише на це'],
      [
        'with an omission',
        'Ці слова … зігріває',
        'Ці слова не полагодять усього, але пам’ять про них зігріває',
      ],
    ],
  },
  {
    language: 'nl',
    html: `<p>Moe zijn is geen schuld. Als dit vandaag alles was, dan is <em>dit</em> genoeg.</p>
      <p>Zeg tegen jezelf wat je tegen een vriend zou zeggen: ‘Je staat er niet alleen voor.’ Zulke woorden lossen niets op, maar ze maken ’s avonds de kamer warmer.</p>
      <p>Hulp vragen is één zin; de eerste is de moeilijkste – daarna gaat het vanzelf.</p>`,
    quotes: [
      ['as it stands', 'Moe zijn is geen schuld.', 'Moe zijn is geen schuld.'],
      [
        'with double marks',
        'zou zeggen: “Je staat er niet alleen voor.”',
        'zou zeggen: ‘Je staat er niet alleen voor.',
      ],
      [
        'with low and high marks',
        'zou zeggen: „Je staat er niet alleen voor.”',
        'zou zeggen: ‘Je staat er niet alleen voor.',
      ],
      ['with straight marks', "'Je staat er niet alleen voor'", 'Je staat er niet alleen voor'],
      [
        'with a straight apostrophe',
        "maar ze maken 's avonds de kamer warmer",
        'maar ze maken ’s avonds de kamer warmer',
      ],
      [
        'with an apostrophe that is a quotation mark',
        'ze maken ‘s avonds de kamer warmer',
        'ze maken ’s avonds de kamer warmer',
      ],
      ['with its accents apart', 'Hulp vragen is één zin'.normalize('NFD'), 'Hulp vragen is één zin'],
      [
        'with a long dash',
        'de moeilijkste — daarna gaat het vanzelf',
        'de moeilijkste – daarna gaat het vanzelf',
      ],
      ['with a line break inside', 'Als dit vandaag\nalles was', 'Als dit vandaag alles was'],
      [
        'with an omission',
        'Zulke woorden […] de kamer warmer',
        'Zulke woorden lossen niets op, maar ze maken ’s avonds de kamer warmer',
      ],
    ],
  },
  {
    language: 'it',
    html: `<p>Essere stanchi non è una colpa. Se oggi c’era forza solo per questo, allora <em>questo</em> basta.</p>
      <p>Si può dire a sé ciò che si direbbe a un’amica: «Non devi farcela da sola». Le parole non aggiustano tutto, però l’aria si fa più leggera.</p>
      <p>Chiedere aiuto è già un passo – e un passo alla volta si va lontano.</p>`,
    quotes: [
      ['as it stands', 'Essere stanchi non è una colpa.', 'Essere stanchi non è una colpa.'],
      [
        'with English marks',
        'a un’amica: “Non devi farcela da sola”',
        'a un’amica: «Non devi farcela da sola',
      ],
      [
        'with straight marks',
        'a un\'amica: "Non devi farcela da sola"',
        'a un’amica: «Non devi farcela da sola',
      ],
      [
        'with spaces inside the marks',
        'direbbe a un’amica: « Non devi farcela da sola »',
        'direbbe a un’amica: «Non devi farcela da sola',
      ],
      [
        'with its accents apart',
        'Chiedere aiuto è già un passo'.normalize('NFD'),
        'Chiedere aiuto è già un passo',
      ],
      ['from an elided word on', 'aria si fa più leggera', 'aria si fa più leggera'],
      [
        'with a grave accent for an apostrophe',
        'però l`aria si fa più leggera',
        'però l’aria si fa più leggera',
      ],
      ['with a long dash', 'un passo — e un passo alla volta', 'un passo – e un passo alla volta'],
      [
        'with a line break inside',
        'Se oggi c’era\nforza solo per questo',
        'Se oggi c’era forza solo per questo',
      ],
      [
        'with an omission',
        'Le parole... si fa più leggera',
        'Le parole non aggiustano tutto, però l’aria si fa più leggera',
      ],
    ],
  },
  {
    language: 'pt',
    html: `<p>Estar cansado não é culpa. Se hoje só houve força para isto, então <em>isto</em> chega.</p>
      <p>É possível dizer a si o que se diria a uma amiga: “Você não está só.” Estas palavras não consertam tudo, mas a noite fica mais leve.</p>
      <p>Pedir ajuda dá-nos tempo – e coração; respirar também é caminho.</p>`,
    quotes: [
      ['as it stands', 'Estar cansado não é culpa.', 'Estar cansado não é culpa.'],
      ['with guillemets', 'a uma amiga: «Você não está só.»', 'a uma amiga: “Você não está só.'],
      ['with straight marks', 'a uma amiga: "Você não está só"', 'a uma amiga: “Você não está só'],
      ['with single marks', '‘Você não está só’', 'Você não está só'],
      [
        'with its accents apart',
        'Estas palavras não consertam tudo'.normalize('NFD'),
        'Estas palavras não consertam tudo',
      ],
      ['with a long dash', 'tempo — e coração', 'tempo – e coração'],
      ['with a hyphen that does not break', 'Pedir ajuda dá\u2011nos tempo', 'Pedir ajuda dá-nos tempo'],
      ['with a line break inside', 'Se hoje só houve\r\nforça para isto', 'Se hoje só houve força para isto'],
      [
        'with an omission',
        'Estas palavras […] mais leve',
        'Estas palavras não consertam tudo, mas a noite fica mais leve',
      ],
      ['in capitals', 'ESTAR CANSADO NÃO É CULPA', 'Estar cansado não é culpa'],
    ],
  },
];
