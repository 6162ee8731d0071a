import { keyOf, type Entry, type Journal, type Reflection } from '../../journal/journal.js';
import type { ReflectedArticle } from '../../journal/journal.js';
import { readAddresses } from '../../page/page.js';

/** Question of an article, by which its kept words are found. */
export interface Place {
  article: ReflectedArticle;
  name: string;
  question: string;
}

/** Words that are kept for a place, if there are any, and the id that they are under. */
interface KeptWords {
  id: string;
  words?: Reflection;
}

/**
 * Finds the words of a place under the article's own id, or one under which it was known before.
 * Words of which it is not sure that they are this article's are never found.
 */
export async function findKeptWords(journal: Journal, place: Place): Promise<KeptWords> {
  const { article, name, question } = place;
  const { id, headline } = article;
  const { aliases, base, isAddress, isGiven } = readAddresses(document, id);
  const own = await journal.read(keyOf(id, name));
  const isDoubtful = !isGiven && !!own && own.article.headline !== headline && own.question !== question;
  const kept = new Map<string, Reflection>();
  if (own && !isDoubtful) kept.set(id, own);

  const listed = base ? ((await journal.keys?.(base)) ?? []) : [];
  const ids = listed.filter((key) => key.endsWith(` ${name}`)).map((key) => key.slice(0, -name.length - 1));
  for (const each of new Set([...aliases, ...ids.filter((url) => URL.canParse(url) && isAddress(url))])) {
    const words = each !== id && (await journal.read(keyOf(each, name)));
    if (words && isCertain(words, place, isGiven)) kept.set(each, words);
  }
  if (!kept.size) return { id: isDoubtful ? `${id}#${encodeURIComponent(headline || question)}` : id };
  const [newest, ...others] = [...kept].sort(([, one], [, other]) => (one.updated < other.updated ? 1 : -1));
  const [newestId, words] = newest!;
  for (const [, older] of others) await join(journal, older, words.key);
  return { id: newestId, words: others.length ? await journal.read(words.key) : words };
}

function isCertain(words: Reflection, { article, question }: Place, isGiven: boolean): boolean {
  const isHeadline = words.article.headline === article.headline;
  const isQuestion = words.question === question;
  if (isGiven) return isHeadline && isQuestion;
  return words.article.headline ? isHeadline : isQuestion;
}

/** Makes words that are kept twice versions of one reflection; none is dropped. */
async function join(journal: Journal, words: Reflection, key: string): Promise<void> {
  const entry: Entry = { ...words, key, versions: await journal.versions(words.key) };
  await journal.merge([entry]);
  (await journal.erase([words.key])).finish();
}
