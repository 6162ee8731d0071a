import { expect } from 'chai';
import type { LitElement } from 'lit';
import { engine } from './tools/can.js';
import { GUESTS, isOwnLook } from './tools/guests.js';
import { openPage, until, type Page } from './tools/page.js';

/** Widths of a place, from a narrow phone's to a desk's; engines differ in none of their rules. */
const COUNT = engine === 'Chromium' ? 200 : 40;
const WIDTHS = Array.from({ length: COUNT }, (_, step) => 260 + Math.round((step * 1000) / COUNT));

/**
 * Pixels by which a height may differ: WebKit rounds lines otherwise in a slot than in the page, and
 * a column's height up to a whole one.
 */
const TOLERANCE = engine === 'WebKit' ? 2.5 : 0.5;

const QUOTES: Record<string, string[]> = {
  en: [
    'You do not beat yourself up to a better place',
    'Shame says it is keeping you in line, and then it sends you home alone.',
    'Rest',
  ],
  de: ['Selbstmitgefühlsübungsgruppen beginnen damit, dass jemand bleibt, obwohl es still ist.'],
  fr: ['La honte promet de nous garder, puis elle nous laisse seuls devant la porte.'],
  ar: ['يَعِدنا الخزي بأن يحرسنا، ثم يتركنا وحدنا عند الباب.'],
};

/** A quote in every size, in each of the forms in which its words can stand. */
const quotes = (lang: string): string[] =>
  QUOTES[lang]!.flatMap((words) =>
    ['large', 'medium', 'small'].flatMap((size) => [
      `<salve-pull-quote size="${size}"><blockquote><p>${words}</p></blockquote></salve-pull-quote>`,
      `<salve-pull-quote size="${size}"><p>${words}</p></salve-pull-quote>`,
      `<salve-pull-quote size="${size}" author="R. Alder" quote="${words}"></salve-pull-quote>`,
    ]),
  );

const TIDE = '/stories/site/pictures/the-hour-after-an-argument.svg';
const WORDS = 'You do not beat yourself up to a better place.';
const NAMED = [
  `<salve-article author="R. Alder"><p>${WORDS}</p>
    <salve-pull-quote author="R. Alder"><blockquote><p>${WORDS}</p></blockquote></salve-pull-quote></salve-article>`,
  `<salve-pull-quote author="R. Alder"><blockquote><p>${WORDS}</p><footer>R. Alder</footer></blockquote></salve-pull-quote>`,
  `<salve-pull-quote author="R. Alder" source="Notes"><blockquote><p>${WORDS}</p></blockquote></salve-pull-quote>`,
];

async function open(lang: string, places: string[]): Promise<Page> {
  const page = await openPage(lang, '');
  const { document: inside } = page;
  const frame = page.window.frameElement as HTMLIFrameElement;
  frame.style.inlineSize = '1300px';
  inside.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  const sheet = inside.createElement('link');
  Object.assign(sheet, { rel: 'stylesheet', href: '/src/salve.css' });
  const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
  inside.head.append(sheet);
  await loaded;
  inside.body.innerHTML = `<main>${places.map((place) => `<div style="display: flow-root">${place}</div>`).join('')}</main>`;
  return page;
}

/** The height of every place at every width. */
function sweep(page: Page): number[][] {
  const main = page.document.querySelector('main')!;
  return WIDTHS.map((width) => {
    main.style.inlineSize = `${width}px`;
    return [...main.children].map((place) => place.getBoundingClientRect().height);
  });
}

/** Loads the script, and waits until every element shows what it will. */
async function upgrade(page: Page): Promise<void> {
  await page.load('/one-file/index.js');
  for (const element of page.document.querySelectorAll<LitElement>('main :defined'))
    await element.updateComplete;
  await until(() =>
    [...page.document.querySelectorAll('salve-pull-quote')].every((quote) =>
      quote.shadowRoot!.querySelector('.controls:not(.unknown)'),
    ),
  );
}

/** The places whose height the script changed, with the widths at which it did. */
async function findMoved(lang: string, places: string[], style = ''): Promise<string[]> {
  const page = await open(lang, places);
  page.document.body.style.cssText = style;
  const held = sweep(page);
  await upgrade(page);
  const drawn = sweep(page);
  return places.flatMap((place, index) => {
    const widths = WIDTHS.filter(
      (_, step) => Math.abs(held[step]![index]! - drawn[step]![index]!) > TOLERANCE,
    );
    const [first] = widths;
    if (first === undefined) return [];
    const step = WIDTHS.indexOf(first);
    return `${place.slice(0, 160)}: ${held[step]![index]} px, then ${drawn[step]![index]} px, at ${widths.join(', ')} px`;
  });
}

describe(`every element, at ${COUNT} widths,`, function () {
  this.timeout(60_000);

  for (const style of ['', 'font: 13px/1.4 sans-serif', 'font: 21px/1.7 serif'])
    for (const lang of Object.keys(QUOTES))
      it(`breaks a quote's lines as salve.css did, in ${lang} with "${style}"`, async () => {
        expect(await findMoved(lang, quotes(lang), style)).to.deep.equal([]);
      });

  it('is as high as salve.css held its place, where an author is named', async () => {
    expect(await findMoved('en', NAMED)).to.deep.equal([]);
  });

  it('is as high as salve.css held its place: a card by attributes, whatever it shows', async () => {
    const facts = [
      '',
      'description="Nobody is shouting now, and the plates are still on the table. On getting through the quiet until one of you can speak."',
      'description="Nobody is shouting." date-published="2026-10-02"',
      'author="Mina Okafor"',
      'author="Mina Okafor" section="Relationships" reading-time="5" content-note="Mentions past drinking"',
      'content-note="Mentions past drinking"',
    ];
    const cards = ['stacked', 'row', 'feature', 'compact', ''].flatMap((layout) =>
      facts.flatMap((each) =>
        [`image="${TIDE}"`, '', 'slot'].map((picture) => {
          const slotted = `<img slot="image" src="${TIDE}" alt="" width="400" height="700">`;
          const inside = picture === 'slot' ? slotted : '';
          const set = layout && `layout="${layout}"`;
          return `<salve-article-card headline="The hour after an argument that nobody had meant to begin" ${set} ${each} ${inside ? '' : picture}>${inside}</salve-article-card>`;
        }),
      ),
    );
    expect(await findMoved('en', cards)).to.deep.equal([]);
  });

  it('is as high as salve.css held its place: a card by attributes under a page’s own settings of text', async () => {
    const facts =
      'headline="The hour after an argument that nobody had meant to begin" description="Nobody is shouting now, and the plates are still on the table." author="Mina Okafor"';
    const cards = ['', 'layout="stacked"', 'layout="feature"', 'layout="compact"'].flatMap((layout) =>
      [`image="${TIDE}"`, ''].map(
        (picture) => `<salve-article-card ${facts} ${layout} ${picture}></salve-article-card>`,
      ),
    );
    const settings =
      'letter-spacing: 1px; word-spacing: 3px; text-indent: 1.5em; text-transform: uppercase; text-align: justify; white-space: pre-wrap';
    expect(await findMoved('en', cards, settings)).to.deep.equal([]);
  });

  it('is as high as salve.css held its place: a card whose attributes hold line breaks, or nothing', async () => {
    const lines = 'Nobody is shouting now,\n  and the plates are still on the table.\n  On getting through.';
    const cards = ['', 'layout="row"', 'layout="feature"'].flatMap((layout) => [
      `<salve-article-card headline="The hour after" description="${lines}" image="${TIDE}" author="Mina Okafor" ${layout}></salve-article-card>`,
      `<salve-article-card headline="The hour after" description="${lines}" ${layout}></salve-article-card>`,
      `<salve-article-card headline="The hour after" description="Nobody is shouting now." image="" author="" section="" content-note="" ${layout}></salve-article-card>`,
      `<salve-article-card headline="The hour after" description="" image="${TIDE}" author="" ${layout}></salve-article-card>`,
    ]);
    expect(await findMoved('en', cards)).to.deep.equal([]);
  });

  it('is as high as salve.css held its place: a card around HTML with a note', async () => {
    const cards = [30, 40, 50, 57, 64].map(
      (length) =>
        `<salve-article-card content-note="${'Mentions relapse and the long nights that came after it, and a death'.slice(0, length)}"><h3><a href="#">The hour</a></h3><p>Nobody is shouting.</p></salve-article-card>`,
    );
    expect(await findMoved('en', cards)).to.deep.equal([]);
  });

  for (const layout of ['', 'stacked', 'row', 'feature', 'compact'])
    it(`is as high as salve.css held its place: a list with the layout "${layout}"`, async () => {
      const articles = Array.from({ length: 3 }, (_, index) => ({
        headline: `The hour after an argument, ${index}`,
        url: `/notes/${index}`,
        author: 'Mina Okafor',
        datePublished: '2026-10-02',
        description: 'Nobody is shouting now.',
        image: TIDE,
      }));
      const lists = [1, 2, 3].map(
        (limit) =>
          `<salve-article-list limit="${limit}" layout="${layout}"><script type="application/json">${JSON.stringify(articles)}</script></salve-article-list>`,
      );
      expect(
        await findMoved('en', layout ? lists : lists.map((each) => each.replace(' layout=""', ''))),
      ).to.deep.equal([]);
    });

  for (const [name, markup] of Object.entries(GUESTS))
    if (!isOwnLook(name))
      it(`is as high as salve.css held its place: ${name}`, async () => {
        expect(await findMoved('en', [markup.replaceAll('"/site/', '"/stories/site/')])).to.deep.equal([]);
      });
});
