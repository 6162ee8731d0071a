import type { ReactiveElement } from 'lit';
import { readDateAttribute, readLinkAttribute } from '../../internal/attributes.js';
import { formatDate, formatMinutes, formatNumber } from '../../locales/format.js';
import { isLink } from '../../url.js';
import { languageOf, term } from '../../locales/localize.js';
import { findLink } from './follow.js';
import { cloneAround, cloneCard, type Shape } from './templates.js';

/** Card with its attributes as properties. */
export interface CardHost extends ReactiveElement {
  headline?: string;
  href?: string;
  author?: string;
  datePublished?: string;
  description?: string;
  image?: string;
  imageAlt?: string;
  section?: string;
  readingTime?: number;
  contentNote?: string;
  layout?: string;
  headingLevel?: number;
}

/** Elements that editors and themes leave inside a tag, and that nobody sees. */
const UNDRAWN = 'br, p:empty, noscript, script, style, template';

/** Tells if a card holds plain HTML, not just a slotted picture. */
export function isAroundHtml(host: CardHost): boolean {
  for (let child = host.firstElementChild; child; child = child.nextElementSibling)
    if (!child.slot && !child.matches(UNDRAWN)) return true;
  return false;
}

/** Draws what a card adds to plain HTML: the link's address and the author's note. */
export function drawAround(host: CardHost): void {
  const { renderRoot: root } = host;
  if (!root.querySelector('.cover')) root.replaceChildren(cloneAround());
  const cover = root.querySelector('a')!;
  const { display } = getComputedStyle(host);
  // A grid or a flex box keeps its items; a click anywhere in it is followed all the same.
  cover.hidden = /grid|flex|contents/.test(display);
  // Holds the margins of what stands inside if the host does, so that nothing moves.
  const isKept = display === 'flow-root' ? display : '';
  cover.parentElement!.style.display = cover.hidden ? 'contents' : isKept;
  const link = findLink(host)?.href;
  setAttribute(cover, 'href', link && isLink(link, host.baseURI) ? link : undefined);
  cover.onfocus = () => findLink(host)?.focus({ preventScroll: true });
  writeText(root.querySelector('p')!, host.contentNote);
}

/** Draws a card by its attributes, which was drawn in a shape before, if any; returns its shape. */
export function drawCard(host: CardHost, former: Shape | undefined): Shape {
  const { renderRoot: root, localName: tag, headline } = host;
  const date = readDateAttribute(tag, 'date-published', host.datePublished);
  const words = readWords(host, date);
  const shape = shapeOf(host, words);
  const focused = former ? (root as ShadowRoot).activeElement : undefined;
  if (shape !== former) reshape(root, shape);
  for (const place of root.querySelectorAll('[part]')) {
    const name = place.className;
    if (name === 'image') writePicture(host, place);
    else writeText(name === 'headline' ? place.firstElementChild! : place, words[name]);
    if (name === 'date') setAttribute(place, 'datetime', date);
  }
  const href = readLinkAttribute(tag, 'href', headline && host.href, host.baseURI);
  const link = root.querySelector('a')!;
  setAttribute(link, 'href', href);
  if (focused && focused !== link) link.focus({ preventScroll: true });
  return shape;
}

/** Words of a card by the parts that show them. */
type CardWords = Record<string, string | undefined>;

function readWords(host: CardHost, date: string | undefined): CardWords {
  const { headline, section, author, readingTime: minutes } = host;
  const language = languageOf(host);
  return {
    headline,
    description: host.layout === 'compact' ? '' : host.description,
    'content-note': host.contentNote,
    section,
    author,
    date: date && formatDate(date, language),
    'reading-time': minutes
      ? term(host, 'salveReadingTime', formatNumber(minutes, language), () =>
          formatMinutes(minutes, language),
        )
      : '',
  };
}

function shapeOf(host: CardHost, words: CardWords): Shape {
  const layout = words.headline || words.description ? host.layout || 'auto' : 'none';
  const level = '123456'[host.headingLevel! - 1] ?? 3;
  let shape = `${layout.replace(/\W/g, '')} h${level} ${choosePicture(host)}`;
  for (const name in words) if (name !== 'headline' && words[name]) shape += ` ${name}`;
  return shape;
}

/** Addresses of pictures that failed to load; their place stays, without a broken image's icon. */
const failedImages = new WeakMap<CardHost, string>();

/** Tag of the picture: the author's own is in a slot, and one that failed is its words. */
function choosePicture(host: CardHost): string {
  if (host.layout === 'compact') return '-';
  if (host.querySelector('[slot]')) return 'slot';
  if (!host.image) return '-';
  return host.image === failedImages.get(host) ? 'span' : 'img';
}

/** Puts a card's parts in place. Its headline stays where it can, and a reader's focus with it. */
function reshape(root: HTMLElement | DocumentFragment, shape: Shape): void {
  const next = cloneCard(shape);
  const card = root.firstElementChild;
  const headline = card?.querySelector(':scope > .headline');
  if (!headline || !next.querySelector(`:scope > ${headline.localName}`)) return root.replaceChildren(next);
  card!.className = next.className;
  card!.querySelectorAll(':scope > :not(.headline)').forEach((each) => each.remove());
  headline.before(...next.querySelectorAll('.image'));
  headline.after(...next.querySelectorAll('p'));
}

/** Writes the picture's address, or its alternative text if it can't be shown. */
function writePicture(host: CardHost, place: Element): void {
  if (place.localName === 'span') writeText(place, host.imageAlt);
  if (place.localName !== 'img') return;
  (place as HTMLElement).onerror = () => {
    failedImages.set(host, host.image!);
    host.requestUpdate();
  };
  setAttribute(place, 'alt', host.imageAlt ?? '');
  setAttribute(place, 'src', host.image);
}

/** Writes a text unless it is there already, so that a reader's selection in it stays. */
function writeText(place: Element, words = ''): void {
  if (place.textContent !== words) place.textContent = words;
}

function setAttribute(place: Element, name: string, value: string | undefined): void {
  if (place.getAttribute(name) === (value ?? null)) return;
  if (value === undefined) place.removeAttribute(name);
  else place.setAttribute(name, value);
}
