import type { Modules } from './modules.js';

/** Parts of a pull quote that a file may do without. */
export const PARTS = ['picture', 'link', 'advice'] as const;

/** Elements and more of which a file is to be made. */
export interface Choice {
  /** Elements by name, one at least: `article-card`, or `salve-article-card`. */
  elements: string[];
  /** Languages (ISO 639) beside English, which is always inside: `es`. None unless given. */
  languages?: string[];
  /** Newsletter services by the names that `service=` takes: `ghost`. All where none is given. */
  services?: string[];
  /**
   * Parts of a pull quote to leave out. `picture`: `share-image` then offers none. `link`: a shared
   * link leads to the article alone. `advice`: the console tells no author of a misquote.
   */
  without?: string[];
  /** Address of the script in the HTML to paste; the style sheet's ends in `.css` in its place. */
  address?: string;
}

/** Choice whose names are known, each once and in the order of the package. */
export interface CheckedChoice {
  elements: string[];
  languages: string[];
  services: string[];
  without: string[];
  address: string;
}

/**
 * Reads names out of a list.
 * Throws an Error with a sentence that lists the known ones, for one that is unknown.
 */
function readNames(what: string, names: unknown, known: readonly string[]): string[] {
  if (!Array.isArray(names) || names.some((name) => typeof name !== 'string'))
    throw new TypeError(`Give the ${what}s as a list of names, out of: ${known.join(', ')}.`);
  const asked = (names as string[]).map((name) => name.trim().toLowerCase());
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new Error(`There is no ${what} "${unknown}". Choose from: ${known.join(', ')}.`);
  return known.filter((name) => asked.includes(name));
}

/**
 * Checks a choice, and gives the same whatever order its names were in.
 * Throws an Error with a sentence for a name that is unknown, or of no use to what is chosen.
 */
export function checkChoice(choice: Choice, { elements, languages, services }: Modules): CheckedChoice {
  const asked: unknown = choice.elements ?? [];
  const chosen = readNames(
    'element',
    Array.isArray(asked) ? asked.map((name) => String(name).replace(/^\s*<?\s*salve-|>\s*$/gi, '')) : asked,
    elements,
  );
  if (chosen.length === 0) throw new Error(`Choose one element at least: ${elements.join(', ')}.`);
  const names = services.map(({ name }) => name);
  const checked = {
    elements: chosen,
    languages: readNames('language', choice.languages ?? [], ['en', ...languages]).filter(
      (language) => language !== 'en',
    ),
    services: readNames('newsletter service', choice.services ?? [], names),
    without: readNames('part', choice.without ?? [], PARTS),
    address: choice.address ?? '/salve/salve.js',
  };
  if (checked.services.length > 0 && !chosen.includes('subscribe-form'))
    throw new Error('A newsletter service is of use to subscribe-form alone: choose that element as well.');
  if (checked.without.length > 0 && !chosen.includes('pull-quote'))
    throw new Error('Only pull-quote has parts to do without: choose that element as well.');
  if (!/\.js$/.test(checked.address))
    throw new Error(`The script’s address has to end in ".js", unlike "${checked.address}".`);
  return checked;
}
