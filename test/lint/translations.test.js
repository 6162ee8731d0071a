import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { TRANSLATED } from '../tools/languages.js';
import { messagesOf, readMessages } from '../tools/messages.js';
import { checkTranslation } from '../tools/translation-rules.js';

const english = messagesOf('en');

for (const language of TRANSLATED)
  test(`the words in ${language} are whole, and written as ${language} is`, () => {
    assert.deepEqual(checkTranslation(language, messagesOf(language), english), []);
  });

/** What is wrong with a translation whose text for `key` is `text`. */
function refusals(language, key, text) {
  return checkTranslation(language, messagesOf(language).set(key, text), english);
}

/** A text that no language may have, and what is said of it. */
const REFUSED = [
  // Values.
  ['es', 'salveConfirm', 'Hemos enviado un enlace. Ábrelo para confirmar.', /its values are not/],
  ['pl', 'salveJournalFound', 'Znaleziono: {found}', /its values are not/],
  ['ja', 'salveReadingTime', 'すぐ読めます', /its values are not/],
  // English.
  ['it', 'salveSending', 'Sending…', /it is English/],
  ['nl', 'salveLockPassphrase', 'Passphrase', /it is English/],
  ['pt', 'salveJournalFileHint', 'Anyone who gets the file pode lê-lo.', /some of it is English/],
  ['uk', 'salveJournalTakeAway', 'Take away', /it is English/],
  ['hi', 'salvePromptMore', 'More विकल्प', /some of it is English/],
  // Marks.
  ['it', 'salvePrivacy', "Come trattiamo l'indirizzo", /straight/],
  ['he', 'salveEmailAddress', 'כתובת דוא"ל', /straight/],
  ['nl', 'salveSending', 'Wordt verstuurd...', /three dots/],
  ['pl', 'salveLockWrong', 'To hasło - nie otwiera.', /hyphen/],
  ['es', 'salveThanks', '¡Gracias!', /exclamation/],
  ['zh', 'salveThanks', '谢谢！', /exclamation/],
  ['pt', 'salveClose', ' Fechar', /a space or an invisible mark/],
  ['ar', 'salveClose', 'إغلاق\u200f', /a space or an invisible mark/],
  ['uk', 'salveDidYouMean', 'Чи мали ви на увазі {address} ?', /space before punctuation/],
  ['fr', 'salveJournalCount', 'Gardé ici : {count}', /no no-break space/],
  ['fr', 'salveDidYouMean', 'Vouliez-vous dire {address}?', /no no-break space/],
  ['pl', 'salveJournalTick', 'Zabierz to i tamto', /breaks after a word of one letter/],
  ['zh', 'salveConsentMissing', '如果同意,请勾选此框', /half width/],
  ['ja', 'salveOptional', '{label} (任意)', /half width/],
  ['ar', 'salveConsentMissing', 'ضع علامة, إن وافقت', /another script/],
  ['fa', 'salveDidYouMean', 'منظورتان {address} بود?', /another script/],
  ['hi', 'salveJournalFileHint', 'इसे कोई भी पढ़ सकता है.', /danda/],
  ['fa', 'salveLockWrong', 'این عبارت عبور آن را باز نمی کند.', /zero width non-joiner/],
  ['fa', 'salvePromptVersions', 'نسخه های پیشین', /zero width non-joiner/],
  ['fa', 'salvePromptCopy', 'كپی', /an Arabic letter/],
  ['ar', 'salveClose', 'اغلاق کامل', /a Persian letter/],
  ['es', 'salvePromptMore', 'Ma\u0301s', /Normalization Form C/],
  // Letters that look alike: the first of each is Latin.
  ['uk', 'salveName', 'Baше ім’я', /letters of two alphabets/],
  ['pl', 'salvePromptCopy', 'Kоpiuj', /letters of two alphabets/],
  // Ends.
  ['nl', 'salvePictureShared', 'Afbeelding gedeeld', /does not end in “\.”/],
  ['hi', 'salvePictureShared', 'तस्वीर साझा हो गई', /does not end in “।”/],
  ['zh', 'salvePictureShared', '图片已分享', /does not end in “。”/],
  ['de', 'salveSending', 'Wird gesendet…', /does not end in “\u00a0…”/],
  ['it', 'salvePrivacy', 'Come trattiamo il tuo indirizzo.', /ends in a mark that English has not/],
  // Plurals.
  ['pl', 'salvePromptCount', '{words} słów', /forms for few, many, one, other/],
  ['ar', 'salveJournalCount', '{count} تأملات', /forms for few, many, one, two, zero, other/],
  ['he', 'salveReadingTime', '{minutes} דקות קריאה', /forms for one, two, other/],
];

for (const [language, key, text, reason] of REFUSED)
  test(`“${text}” is refused in ${language}: ${reason.source}`, () => {
    const said = refusals(language, key, text);
    assert.ok(
      said.some((each) => each.startsWith(`${key}: `) && reason.test(each)),
      `it says ${said.join('\n') || 'nothing'}`,
    );
  });

/** A text that is another way to say it rightly. */
const ALLOWED = [
  ['zh', 'salvePromptCount', '共 {words} 字'],
  ['ja', 'salvePromptCount', '{words}語'],
  ['pl', 'salveReadingTime', '{minutes}\u00a0min czytania'],
  ['uk', 'salveReadingTime', 'Час читання: {time}'],
  ['he', 'salveJournalAsPage', 'דף אחד, שאפשר לשמור כ־PDF'],
  ['ja', 'salveJournalAsPage', 'PDFのような1枚のページ'],
];

for (const [language, key, text] of ALLOWED)
  test(`“${text}” is accepted in ${language}`, () => {
    assert.deepEqual(refusals(language, key, text), []);
  });

/** Rows of a glossary: a term in English, and its words. */
const glossaryOf = (page) =>
  [...page.matchAll(/^\| (\w[\w ]*?) +\| (.+?) +\|$/gm)].map(([, ...row]) => row).slice(1);

/** Finds what a language's page lacks, and the words of its glossary that no element says. */
function checkPage(language, page) {
  const said = [...messagesOf(language).values()]
    .join('\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .toLowerCase();
  const note = /## Style\n([^]*)## Glossary/.exec(page)?.[1].match(/^- .+$/gm) ?? [];
  const terms = glossaryOf(page);
  const unsaid = terms
    .flatMap(([, words]) => words.split(', '))
    .filter((word) => !said.includes(word.toLowerCase()));
  return [
    ...(note.length < 3 || note.length > 6 ? ['its note on style has not three to six points'] : []),
    ...TERMS.filter((term) => !terms.some(([name]) => name === term)).map((term) => `no word for “${term}”`),
    ...unsaid.map((word) => `no element says “${word}”`),
  ];
}

const pageOf = (language) =>
  readFileSync(new URL(`../../docs/translation/${language}.md`, import.meta.url), 'utf8');
const TERMS = glossaryOf(pageOf('en')).map(([term]) => term);

for (const language of ['en', ...TRANSLATED])
  test(`the glossary of ${language} has the words that the elements say in it`, () => {
    assert.deepEqual(checkPage(language, pageOf(language)), []);
  });

test('a page without a style note, with a term left out, or with a word that nothing says is refused', () => {
  const page = pageOf('nl')
    .replace(/^- .+\n/gm, '')
    .replace(/^\| device .*\n/m, '')
    .replace(/\| wachtzin/, '| wachtwoord');
  assert.deepEqual(checkPage('nl', page), [
    'its note on style has not three to six points',
    'no word for “device”',
    'no element says “wachtwoord”',
  ]);
});

test('the glossary of English has the words that recur', () => {
  assert.equal(TERMS.length, 20);
});

test('a reason without a text is missed, which the type of a record lets through', () => {
  const messages = messagesOf('es');
  messages.delete('PROBLEMS.full');
  assert.deepEqual(checkTranslation('es', messages, english), ['PROBLEMS.full is missing']);
});

test('a reason that nothing gives is left over', () => {
  const messages = messagesOf('es').set('NOT_KEPT.tired', 'Sin guardar.');
  assert.match(checkTranslation('es', messages, english).join('\n'), /^NOT_KEPT\.tired is left over/);
});

test('a text is read with the names of its values, and both sides of a choice', () => {
  const source = `import type { Words } from './translation.js';
    const A: Record<string, string> = { 'rate-limited': 'a' };
    const es: Words = { $code: 'es', b: (n) => (n ? \`b \${n}\` : 'c'), d: (_, time) => \`\${time()} d\`, e: (r) => A[r] ?? 'e' };`;
  assert.deepEqual(
    [...readMessages(source)],
    [
      ['A.rate-limited', 'a'],
      ['b', 'b {n}'],
      ['b/else', 'c'],
      ['d', '{time} d'],
      ['e', 'e'],
    ],
  );
});
