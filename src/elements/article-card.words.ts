import { readLinkAttribute } from '../attributes.js';
import { formatDate, formatMinutes, formatNumber } from '../format.js';
import { languageOf, say } from '../words.js';
import type { SalveArticleCard } from './article-card.js';

/**
 * Writes a card's words into the places that its template has for each; CSS leaves out what stays empty. `date` is ISO 8601.
 * A binding of Lit's for each would cost a card a quarter of its memory (test/bench).
 */
export function writeCard(host: SalveArticleCard, date: string | undefined): void {
  const { renderRoot: root, localName: tag, readingTime } = host;
  const language = languageOf(host);
  const link = root.querySelector('a')!;
  write(link, host.headline);
  set(link, 'href', readLinkAttribute(tag, 'href', host.href, host.baseURI));
  write(root.querySelector('.description')!, host.layout === 'compact' ? '' : host.description);
  const [section, author, time, minutes] = root.querySelector('.meta')!.children as unknown as Element[];
  write(section!, host.section);
  write(author!, host.author);
  write(time!, date && formatDate(date, language));
  set(time!, 'datetime', date);
  write(minutes!, readingTime ? tellReadingTime(host, readingTime, language) : '');
}

function tellReadingTime(host: SalveArticleCard, minutes: number, language: string): string {
  return say(host, 'salveReadingTime', formatNumber(minutes, language), () => formatMinutes(minutes, language));
}

/** Words that are there already stay, with whatever a reader has selected of them. */
function write(place: Element, words = ''): void {
  if (place.textContent !== words) place.textContent = words;
}

function set(place: Element, name: string, value: string | undefined): void {
  if (value !== undefined) place.setAttribute(name, value);
  else if (place.hasAttribute(name)) place.removeAttribute(name);
}
