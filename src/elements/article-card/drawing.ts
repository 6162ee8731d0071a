import type { ReactiveElement } from 'lit';
import { html, render } from 'lit/html.js';
import { readDateAttribute, readLinkAttribute } from '../../internal/attributes.js';
import { formatDate, formatMinutes, formatNumber } from '../../locales/format.js';
import { isLink } from '../../url.js';
import { languageOf, term } from '../../locales/localize.js';
import { findLink } from './follow.js';

/** What is drawn of a card: its attributes, as properties. */
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

/**
 * What a card consists of, with a place for each of its words; CSS leaves out what stays empty. Lit renders each of these once in a page, and
 * every card is a copy: a rendering of its own would cost it as much memory again as all else that it holds (test/bench).
 */
const TEMPLATES = {
  card: html`
    <div class="card auto two">
      <div class="headline" part="headline" role="heading" aria-level="3"><a></a></div>
      <div class="body">
        <p class="description" part="description"></p>
        <p class="note" part="content-note"></p>
        <p class="meta">
          <span class="section" part="section"></span> <span part="author"></span> <time part="date"></time>
          <span part="reading-time"></span>
        </p>
      </div>
    </div>
  `,
  image: html`<div class="image" part="image">
    <slot name="image"><img alt="" loading="lazy" decoding="async" /><span></span></slot>
  </div>`,
  around: html`
    <div class="around">
      <a class="cover" tabindex="-1" aria-hidden="true"></a>
      <slot></slot>
      <p class="note" part="content-note"></p>
    </div>
  `,
};

type TemplateName = keyof typeof TEMPLATES;

const rendered = new Map<TemplateName, DocumentFragment>();

/** A new copy of a shape. */
export function cloneTemplate(shape: TemplateName): DocumentFragment {
  let original = rendered.get(shape);
  if (!original) {
    rendered.set(shape, (original = document.createDocumentFragment()));
    render(TEMPLATES[shape], original);
  }
  return original.cloneNode(true) as DocumentFragment;
}

/** Writes into the copy in a card around plain HTML where that leads, and the author's note. */
export function writeAround(host: CardHost): void {
  const { renderRoot: root } = host;
  const link = findLink(host)?.href;
  const cover = root.querySelector('a')!;
  set(cover, 'href', link && isLink(link, host.baseURI) ? link : undefined);
  cover.onfocus = () => findLink(host)?.focus({ preventScroll: true });
  write(root.querySelector('.note')!, host.contentNote);
}

/** Writes a card's words and its picture's address into the copy in it. */
export function writeCard(host: CardHost): void {
  const { renderRoot: root, localName: tag, layout, section, author, readingTime } = host;
  const language = languageOf(host);
  const date = readDateAttribute(tag, 'date-published', host.datePublished);
  const facts = Number(!!section) + Number(!!author) + Number(!!date) + Number(!!readingTime);
  const isPictured = (!!host.image || host.childElementCount > 0) && layout !== 'compact';
  const box = root.firstElementChild!;
  set(
    box,
    'class',
    `card ${layout ?? 'auto'}${isPictured ? ' pictured' : ''}${facts > 2 ? ' two' : facts ? '' : ' none'}`,
  );
  const picture = root.querySelector('.image');
  if (!isPictured) picture?.remove();
  else writeImage(host, picture ?? addImage(box));
  const link = root.querySelector('a')!;
  write(link, host.headline);
  set(link, 'href', readLinkAttribute(tag, 'href', host.href, host.baseURI));
  set(link.parentElement!, 'aria-level', String(host.headingLevel ?? 3));
  set(root.querySelector('time')!, 'datetime', date);
  const words: Record<string, string | undefined> = {
    description: layout === 'compact' ? '' : host.description,
    'content-note': host.contentNote,
    section,
    author,
    date: date && formatDate(date, language),
    'reading-time': readingTime ? tellReadingTime(host, readingTime, language) : '',
  };
  for (const place of root.querySelectorAll('.body [part]')) write(place, words[place.getAttribute('part')!]);
}

function addImage(box: Element): Element {
  box.prepend(cloneTemplate('image'));
  return box.firstElementChild!;
}

/** The picture that could not be loaded in a card: its place stays, without a broken image's mark. */
const failed = new WeakMap<CardHost, string>();

/** Writes the picture's address, or in its place the words that stand for it where it can't be shown. */
function writeImage(host: CardHost, box: Element): void {
  const { image, imageAlt = '' } = host;
  const picture = box.querySelector('img')!;
  const shown = image && image !== failed.get(host) ? image : undefined;
  picture.onerror = () => {
    failed.set(host, image!);
    host.requestUpdate();
  };
  set(picture, 'alt', imageAlt);
  set(picture, 'src', shown);
  write(picture.nextElementSibling!, shown ? '' : imageAlt);
}

function tellReadingTime(host: CardHost, minutes: number, language: string): string {
  return term(host, 'salveReadingTime', formatNumber(minutes, language), () =>
    formatMinutes(minutes, language),
  );
}

/** Words that are there already stay, with whatever a reader has selected of them. */
function write(place: Element, words = ''): void {
  if (place.textContent !== words) place.textContent = words;
}

function set(place: Element, name: string, value: string | undefined): void {
  if (place.getAttribute(name) === (value ?? null)) return;
  if (value === undefined) place.removeAttribute(name);
  else place.setAttribute(name, value);
}
