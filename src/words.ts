import { LocalizeController, registerTranslation, update, type FunctionParams, type Translation } from '@shoelace-style/localize';
import en from './locales/en.js';

/** Every word the elements say, in one language. A translation holds each of them and no more. */
export interface Words extends Translation {
  /** How long an article takes: `minutes` is the number as the language writes it, `time` the same with its unit in full. */
  salveReadingTime: (minutes: string, time: string) => string;
}

registerTranslation(en);

/** Fetches the words of a language (BCP 47) for the element that wants them, if they are to be had. */
type WordsLoader = (language: string, tag: string) => void;
let load: WordsLoader | undefined;

/** Sets what fetches missing translations; without one, as from npm, a language is there once it is registered. */
export function loadWordsWith(loader: WordsLoader): void {
  load = loader;
}

if (typeof MutationObserver !== 'undefined') {
  new MutationObserver(update).observe(document, { attributeFilter: ['lang'], subtree: true });
}

/** Words, numbers and dates in the language in force where the host stands: its own `lang`, else the nearest, else English. */
export class Localize extends LocalizeController<Words> {
  override lang(): string {
    let element: Element | undefined = this.host;
    while (element) {
      const nearest: HTMLElement | null = element.closest('[lang]');
      if (nearest) return readLanguage(nearest.lang);
      const root: Node = element.getRootNode();
      element = root instanceof ShadowRoot ? root.host : undefined;
    }
    return en.$code;
  }

  override term<K extends keyof Words>(key: K, ...args: FunctionParams<Words[K]>): string {
    const lang = this.lang();
    // Another library may have registered languages of its own first: only a key of ours makes one ours.
    if (this.exists(key, { lang })) return super.term(key, ...args);
    load?.(lang, this.host.localName);
    const word = en[key] as string | ((...args: FunctionParams<Words[K]>) => string);
    return typeof word === 'function' ? word(...args) : word;
  }
}

const languages = new Map<string, string>();

/** `tag` as Intl takes it; "en_GB" is read as "en-GB", and what is no language as English. */
function readLanguage(tag: string): string {
  let language = languages.get(tag);
  if (!language) {
    try {
      language = new Intl.Locale(tag.replaceAll('_', '-')).toString();
    } catch {
      language = en.$code;
    }
    languages.set(tag, language);
  }
  return language;
}
