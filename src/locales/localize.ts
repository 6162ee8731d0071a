import type { Words } from './translation.js';

export type { Words };

/** Element that updates when its words change. */
type LocalizedHost = HTMLElement & { requestUpdate(): void };

/** Elements in the page that show words. */
const hosts = new Set<LocalizedHost>();

/** English words, for every language that has no other; each element adds its own. */
const defaultWords: Partial<Words> = {};

/** Adds the English words of an element: one that is imported alone brings no others. */
export function addDefaultWords(words: Partial<Words>): void {
  Object.assign(defaultWords, words);
}

/** Translations by language, in lower case. English needs none to be in force. */
const registered = new Map<string, Partial<Words>>([['en', {}]]);

/**
 * Adds the words of a language (`$code`, BCP 47), or replaces some of them.
 * The elements in the page update.
 */
export function registerTranslation(...translations: Words[]): void {
  for (const words of translations) {
    const code = words.$code.toLowerCase();
    registered.set(code, { ...registered.get(code), ...words });
  }
  updateHosts();
}

function updateHosts(): void {
  hosts.forEach((each) => each.requestUpdate());
}

if (typeof MutationObserver !== 'undefined') {
  new MutationObserver(updateHosts).observe(document, { attributeFilter: ['lang'], subtree: true });
}

/** Loads the words of a language (BCP 47), if there are any, for an element of this tag. */
type WordsLoader = (language: string, tag: string) => void;
let load: WordsLoader | undefined;

/** Sets the loader of missing translations. Without it, as from npm, sites register their own. */
export function setWordsLoader(loader: WordsLoader): void {
  load = loader;
}

/**
 * Finds the language in force at an element (BCP 47): the nearest `lang`, else English.
 * The element updates whenever a language or its words change, until `removeHost`.
 */
export function languageOf(element: LocalizedHost): string {
  // An element that renders once more after it has left would never be removed.
  if (element.isConnected) hosts.add(element);
  for (let each: Element | null = element; each; each = hostOf(each)) {
    const nearest = each.closest<HTMLElement>('[lang]');
    if (nearest) return readLanguage(nearest.lang);
  }
  return 'en';
}

export function removeHost(element: LocalizedHost): void {
  hosts.delete(element);
}

/** Values that a word takes; none unless it is a function. */
export type TermArguments<K extends keyof Words> = Words[K] extends (...values: infer Values) => string
  ? Values
  : [];

/** Reads a word in the language in force at an element, else in English. */
export function term<K extends keyof Words>(
  element: LocalizedHost,
  key: K,
  ...values: TermArguments<K>
): string {
  const language = languageOf(element);
  const words = registered.get(language.toLowerCase()) ?? registered.get(language.split('-')[0]!);
  if (!words) load?.(language, element.localName);
  const word = (words?.[key] ?? defaultWords[key]) as string | ((...values: unknown[]) => string);
  return typeof word === 'function' ? word(...values) : word;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

const languages = new Map<string, string>();

/** Reads a tag as Intl takes it: "en_GB" as "en-GB", and what is no language as English. */
function readLanguage(tag: string): string {
  let language = languages.get(tag);
  if (!language) {
    try {
      language = new Intl.Locale(tag.replaceAll('_', '-')).toString();
    } catch {
      language = 'en';
    }
    languages.set(tag, language);
  }
  return language;
}
