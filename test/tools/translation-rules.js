/** @typedef {{ language: string, key: string, text: string, english: string }} Message */

/** Words that a language shares with English. */
const SHARED = { de: ['salveLockPassphrase'] };
/** Latin words in scripts of their own: names of formats, and an address as an example. */
const FOREIGN = /\{\w+\}|name@example\.org|\b(?:JSON|Markdown|PDF)\b/g;
/** Words of English that none of the other languages has. */
const ENGLISH = /\b(?:the|you|your|and|with|this|what|words|keep|can’t)\b/i;
const ALPHABETS = ['Latin', 'Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Devanagari'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);
const LATIN = /^(?:de|en|es|fr|it|nl|pl|pt)$/;
/** Units that stay as they are beside every number. */
const UNITS = /^\p{Z}?(?:min\b|min\.|Min\.|хв)/u;

/** Marks at the end of a text, by language; others have their own in common with English. */
const ENDS = {
  '.': { hi: '।', ja: '。', zh: '。' },
  ':': { ja: '：', zh: '：', fr: '\u00a0:' },
  '?': { ar: '؟', fa: '؟', fr: '\u202f?', ja: '？', zh: '？' },
  '…': { de: '\u00a0…', zh: '……' },
};

/** What a language does not write, with the reason. */
const UNWRITTEN = [
  [/./u, /["'`´]/u, 'a straight quotation mark or apostrophe'],
  [/./u, /\.\.\./u, 'three dots for an ellipsis'],
  [/./u, / - |--|\p{L} -\p{L}/u, 'a hyphen for a dash'],
  [/./u, /[!¡！]/u, 'an exclamation mark'],
  [/./u, /^\s|\s$| {2}|[\u200e\u200f\u202a-\u202e\ufeff]/u, 'a space or an invisible mark too many'],
  [/^(?!fr)/u, /\s[,.;:?،؛؟。]/u, 'a space before punctuation'],
  [/^fr/u, /[^\u202f][;?]|[^\u00a0\d}]:/u, 'no no-break space before double punctuation'],
  [/^(?:pl|uk)/u, /(?<!\p{L})\p{L} (?=[\p{L}{])/u, 'a space that breaks after a word of one letter'],
  [/^(?:ja|zh)/u, /[\p{sc=Han}\p{sc=Kana}\p{sc=Hira}}] ?[,.:;?()]/u, 'punctuation of half width'],
  [/^(?:ar|fa)/u, /[,;?]/u, 'punctuation of another script'],
  [/^hi/u, /[^\w]\.|\|/u, 'a full stop for a danda'],
  [/^fa/u, /(?<!\p{L})(?:ن?می) |\p{L} (?:ها|های|هایی)(?!\p{L})/u, 'a space for a zero width non-joiner'],
  [/^fa/u, /[\u0643\u064a\u0649]/u, 'an Arabic letter for a Persian one'],
  [/^ar/u, /[\u06a9\u06cc]/u, 'a Persian letter for an Arabic one'],
];

/** What has to stand in each text. Each returns what is wrong, or nothing. */
export const RULES = {
  /** @param {Message} message */
  placeholders({ text, english }) {
    const names = (from) => [...from.matchAll(/\{(?:minutes|time|(\w+))\}/g)].map(([, name]) => name ?? 'n');
    if (names(text).sort().join() !== names(english).sort().join())
      return 'its values are not those of English';
  },
  /** @param {Message} message */
  untranslated({ language, key, text, english }) {
    const words = text.replace(FOREIGN, ' ');
    if (text === english && /\p{L}/u.test(words) && !SHARED[language]?.includes(key)) return 'it is English';
    if (LATIN.test(language) ? ENGLISH.test(words) : /\p{sc=Latin}/u.test(words))
      return 'some of it is English';
  },
  /** @param {Message} message */
  typography({ language, text }) {
    const [, , reason] = UNWRITTEN.find(([who, mark]) => who.test(language) && mark.test(text)) ?? [];
    if (reason) return `it has ${reason}`;
    if (text !== text.normalize('NFC')) return 'it is not in Normalization Form C';
  },
  /** @param {Message} message */
  alphabets({ text }) {
    for (const [word] of text.replace(FOREIGN, ' ').matchAll(/[\p{L}\p{M}]+/gu))
      if (ALPHABETS.filter((alphabet) => alphabet.test(word)).length > 1)
        return `“${word}” has letters of two alphabets`;
  },
  /** @param {Message} message */
  ending({ language, text, english }) {
    const own = (mark) => ENDS[mark]?.[language] ?? mark;
    const mark = /[.:?…]$/u.exec(english)?.[0];
    if (mark && !text.endsWith(own(mark))) return `it does not end in “${own(mark)}”`;
    if (!mark && /[.:?…。：？؟।]$/u.test(text)) return 'it ends in a mark that English has not';
  },
  /** @param {Message} message */
  plurals({ language, text }) {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const [, after] = /\{(?:minutes|count|written|words)\}(.*)/su.exec(text) ?? [];
    if (after && pluralCategories.length > 1 && /^\p{Z}?\p{L}/u.test(after) && !UNITS.test(after))
      return `its noun has one form, and ${language} has forms for ${pluralCategories.join(', ')}`;
  },
};

/**
 * Finds all that is wrong with a translation.
 * @param {string} language
 * @param {Map<string, string>} messages
 * @param {Map<string, string>} inEnglish
 * @returns {string[]}
 */
export function checkTranslation(language, messages, inEnglish) {
  const missing = [...inEnglish.keys()].filter((key) => !messages.has(key));
  const left = [...messages.keys()].filter((key) => !inEnglish.has(key));
  const wrong = [...messages].flatMap(([key, text]) => {
    const message = { language, key, text, english: inEnglish.get(key) ?? text };
    return Object.values(RULES)
      .flatMap((rule) => rule(message) ?? [])
      .map((what) => `${key}: ${what}: ${text}`);
  });
  return [
    ...missing.map((key) => `${key} is missing`),
    ...left.map((key) => `${key} is left over`),
    ...wrong,
  ];
}
