import { warn } from '../warn.js';
import { setWordsLoader, registerTranslation, type Words } from './localize.js';
import { SHIPPED } from './shipped.js';

/** Languages that were requested, each once in a page. */
const requested = new Set<string>();

setWordsLoader((locale, tag) => {
  const { language } = new Intl.Locale(locale);
  if (!SHIPPED.includes(language) || requested.has(language)) return;
  requested.add(language);
  void load(`locales/${language}.js`, tag);
});

/** Address of this file. Beside `new URL`, bundlers would take it for that of a file of theirs. */
const { url: base } = import.meta;

async function load(path: string, tag: string): Promise<void> {
  let url = path;
  try {
    // A bundler may leave no address.
    url = new URL(path, base).href;
    const words = (await import(/*@vite-ignore*/ /*webpackIgnore:true*/ url)) as { default: Words };
    registerTranslation(words.default);
  } catch {
    warn(
      tag,
      `speaks English here, because ${url} could not be loaded; put the folder "locales" beside salve.js.`,
    );
  }
}
