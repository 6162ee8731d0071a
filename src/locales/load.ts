import { warn } from '../warn.js';
import { setWordsLoader, registerTranslation, type Words } from './localize.js';
import { SHIPPED } from './shipped.js';

/** Languages that were requested, each once in a page. */
const requested = new Set<string>();

setWordsLoader((locale, tag) => {
  const { language } = new Intl.Locale(locale);
  if (!SHIPPED.includes(language) || requested.has(language)) return;
  requested.add(language);
  void load(resolveUrl(`locales/${language}.js`), tag);
});

/**
 * Resolves a path against this file.
 * A bundler would take a template inside `new URL` for an asset of its own.
 */
function resolveUrl(path: string): string {
  return new URL(path, import.meta.url).href;
}

async function load(url: string, tag: string): Promise<void> {
  try {
    const words = (await import(/* @vite-ignore */ url)) as { default: Words };
    registerTranslation(words.default);
  } catch {
    warn(
      tag,
      `speaks English here, because ${url} could not be loaded; put the folder "locales" beside salve.js.`,
    );
  }
}
