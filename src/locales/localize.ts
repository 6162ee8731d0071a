import type { Words } from './translation.js';

export type { Words };

/** An element that can be asked to show itself anew. */
type LocalizedHost = HTMLElement & { requestUpdate(): void };

/** The elements in the page that say something. */
const hosts = new Set<LocalizedHost>();

/** What is said where no other language is in force, or has the word: each element adds its own. */
const defaultWords: Partial<Words> = {};

/** Adds the English words of an element, so that one that is imported alone brings no others. */
export function addDefaultWords(words: Partial<Words>): void {
  Object.assign(defaultWords, words);
}

/** Translations by their language, in small letters; English is there, even if the author has nothing to say otherwise in it. */
const registered = new Map<string, Partial<Words>>([['en', {}]]);

/** Adds the words of a language, or replaces some of them; every element that speaks it is shown anew. */
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

/** Fetches the words of a language (BCP 47) for the element that wants them, if they are to be had. */
type WordsLoader = (language: string, tag: string) => void;
let load: WordsLoader | undefined;

/** Sets what fetches missing translations; without one, as from npm, a language is there once it is registered. */
export function setWordsLoader(loader: WordsLoader): void {
  load = loader;
}

/**
 * The language in force where an element stands (BCP 47): its own `lang`, else the nearest, else English.
 * When that changes, or new words come, the element is asked to show itself anew, until it leaves.
 */
export function languageOf(element: LocalizedHost): string {
  // One that draws itself once more after it has left would be held for good.
  if (element.isConnected) hosts.add(element);
  for (let each: Element | null = element; each; each = hostOf(each)) {
    const nearest = each.closest<HTMLElement>('[lang]');
    if (nearest) return readLanguage(nearest.lang);
  }
  return 'en';
}

/** An element that has left the page is asked no more. */
export function removeHost(element: LocalizedHost): void {
  hosts.delete(element);
}

/** Values that a word takes: none unless it is a function. */
export type TermArguments<K extends keyof Words> = Words[K] extends (...values: infer Values) => string
  ? Values
  : [];

/** A word in the language in force where `element` stands, or in English where there is none. */
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

/** `tag` as Intl takes it; "en_GB" is read as "en-GB", and what is no language as English. */
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
