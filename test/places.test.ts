import { expect } from 'chai';
import type { LitElement } from 'lit';
import { engine } from './tools/can.js';
import { GUESTS } from './tools/guests.js';
import { openPage, until, type Page } from './tools/page.js';
import { ITEM, PLACES, WORDPRESS } from './tools/places.js';

const WIDTHS = [320, 768, 1280];

/** Pixels that a text beside it may take or leave, as it asks for more or less than its words would. */
const TOLERANCE = 5;

const ITEMS: Record<string, string> = {
  card: GUESTS['article card, by attributes'],
  'card without a picture': GUESTS['article card without a picture, by attributes'],
  'compact card': GUESTS['compact article card, by attributes'],
  'card around HTML': GUESTS['article card, around HTML'],
  list: GUESTS['article list, of JSON around a link'],
  quote: GUESTS['pull quote, by attributes'],
  'quote around HTML': GUESTS['pull quote, around HTML'],
  prompt: GUESTS['reflection prompt, around HTML'],
  journal: GUESTS['reflection journal, around HTML'],
  lock: '<salve-reflection-lock></salve-reflection-lock>',
  form: GUESTS['subscribe form, by attributes'],
  'form with a name and a box': GUESTS['subscribe form with an intro, a name and a box, by attributes'],
  article: GUESTS.article,
};
const NAMES = Object.keys(ITEMS);

/** Elements that are controls, whose width is their own. */
const CONTROLS = ['lock', 'form', 'form with a name and a box'];

/** Elements whose width before the script can't be known, because their words are the script's. */
const UNHELD = ['lock'];

/**
 * Places where WebKit adds a percentage of padding to the width that it asks a grid's item for, so that
 * a card by attributes is wider there until the script has come.
 */
const PADDED = /grid whose items start|grid of two columns|subgrid/;

/** A page with salve.css and each of `items` in each of `places`. */
async function open(items: string[], places: string[]): Promise<Page> {
  const page = await openPage('en', '');
  const { document: inside } = page;
  (page.window.frameElement as HTMLIFrameElement).style.inlineSize = '1400px';
  const sheet = inside.createElement('link');
  Object.assign(sheet, { rel: 'stylesheet', href: '/src/salve.css' });
  const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
  const style = inside.createElement('style');
  style.textContent = `${WORDPRESS} section { display: flow-root } p { margin: 0 }`;
  inside.head.append(style, sheet);
  await loaded;
  const sections = places.flatMap((place) =>
    items.map((item) => {
      const marked = item.replace(/<[\w-]+/, '$& data-item').replaceAll('"/site/', '"/stories/site/');
      return `<section>${place.replace(ITEM, marked)}</section>`;
    }),
  );
  inside.body.innerHTML = `<main>${sections.join('')}</main>`;
  return page;
}

/** The width of every item at each of the widths, of its first part where columns break it. */
function measure(page: Page): number[][] {
  const main = page.document.querySelector('main')!;
  const items = [...page.document.querySelectorAll('[data-item]')];
  return WIDTHS.map((width) => {
    main.style.inlineSize = `${width}px`;
    return items.map((item) => item.getClientRects()[0]!.width);
  });
}

/** Loads the script, and waits until every element shows what it will. */
async function upgrade(page: Page): Promise<void> {
  await page.load('/one-file/index.js');
  for (const element of page.document.querySelectorAll<LitElement>('main :defined'))
    await element.updateComplete;
  const allShow = (tag: string, part: string): boolean =>
    [...page.document.querySelectorAll(tag)].every((each) => each.shadowRoot!.querySelector(part));
  await until(() => allShow('salve-pull-quote', '.controls:not(.unknown)'));
  await until(() => allShow('salve-article-list', 'salve-article-card'));
}

/** Every text that an element shows, as a paragraph in the font that it has there. */
function paragraphsOf(node: Node): string {
  if (node instanceof node.ownerDocument!.defaultView!.Text) {
    const { font } = getComputedStyle(node.parentElement ?? (node.getRootNode() as ShadowRoot).host);
    const words = node.data.trim().replaceAll('<', '&lt;');
    return words && `<p style='font: ${font}'>${words}</p>`;
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  const element = node as HTMLElement;
  const slotted = element.localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  if (slotted.length === 0 && element.localName !== 'slot')
    if (!element.checkVisibility({ visibilityProperty: true })) return '';
  const inside = slotted.length > 0 ? slotted : [...(element.shadowRoot ?? element).childNodes];
  return inside.map(paragraphsOf).join('');
}

describe('every element, in every place,', function () {
  this.timeout(60_000);

  /** Widths by width of the page, place and item: before the script, after it, of its words. */
  let held: number[][];
  let drawn: number[][];
  let worded: number[][];
  /** Widths of the longest words by item, and of a long text by width of the page and place. */
  let longest: number[];
  let filled: number[][];

  before(async () => {
    const places = Object.values(PLACES);
    const page = await open(Object.values(ITEMS), places);
    held = measure(page);
    await upgrade(page);
    drawn = measure(page);
    const words = [...page.document.querySelectorAll('[data-item]')]
      .slice(0, NAMES.length)
      .map((item) => `<div>${paragraphsOf(item)}</div>`);
    worded = measure(await open(words, places));
    [longest] = measure(await open(words, [`<div style="width: min-content">${ITEM}</div>`])) as [number[]];
    filled = measure(await open([`<p>${'words '.repeat(300)}</p>`], places));
  });

  for (const [index, place] of Object.keys(PLACES).entries()) {
    it(`is as wide as a paragraph of its words in ${place}, and no wider than its place`, () => {
      const faults = WIDTHS.flatMap((width, step) =>
        NAMES.flatMap((name, item) => {
          const [at, most] = [index * NAMES.length + item, filled[step]![index]!];
          const paragraph = CONTROLS.includes(name) ? 0 : worded[step]![at]!;
          const least = Math.min(paragraph, most) - TOLERANCE;
          const got = drawn[step]![at]!;
          if (got >= Math.max(least, longest[item]! - 1) && got <= most + 1) return [];
          return `${name} at ${width} px: ${got} px, of ${least} to ${most}`;
        }),
      );
      expect(faults).to.deep.equal([]);
    });

    it(`has the width that salve.css held in ${place}`, () => {
      const faults = WIDTHS.flatMap((width, step) =>
        NAMES.flatMap((name, item) => {
          const at = index * NAMES.length + item;
          const [before, after] = [held[step]![at]!, drawn[step]![at]!];
          if (engine === 'WebKit' && name === 'card' && PADDED.test(place)) return [];
          if (UNHELD.includes(name) || Math.abs(before - after) < TOLERANCE) return [];
          return `${name} at ${width} px: ${before} px, then ${after} px`;
        }),
      );
      expect(faults).to.deep.equal([]);
    });
  }
});
