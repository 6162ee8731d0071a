import { expect } from 'chai';
import type { LitElement } from 'lit';
import { GUESTS } from './tools/guests.js';
import { openPage, until, type Page } from './tools/page.js';

/** Pixels that engines round differently. */
const TOLERANCE = 0.5;

/** A page with salve.css and a place for each of `items`, 700 pixels wide. */
async function open(items: string[], style = ''): Promise<Page> {
  const page = await openPage('en', '');
  const { document: inside } = page;
  const sheet = inside.createElement('link');
  Object.assign(sheet, { rel: 'stylesheet', href: '/src/salve.css' });
  const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
  const theme = inside.createElement('style');
  theme.textContent = style;
  inside.head.append(sheet, theme);
  await loaded;
  const places = items.map((item) => `<div style="display: flow-root">${item}</div>`);
  inside.body.innerHTML = `<main>${places.join('').replaceAll('"/site/', '"/stories/site/')}</main>`;
  return page;
}

async function upgrade(page: Page): Promise<void> {
  await page.load('/one-file/index.js');
  for (const element of page.document.querySelectorAll<LitElement>('main :defined'))
    await element.updateComplete;
}

const heights = (page: Page): number[] =>
  [...page.document.querySelector('main')!.children].map((place) => place.getBoundingClientRect().height);

/** Places of two lists of items that differ in height, before the script and after it. */
async function findDifferent(items: string[], others: string[]): Promise<string[]> {
  const faults: string[] = [];
  const page = await open([...items, ...others]);
  for (const when of ['before the script', 'after it']) {
    const all = heights(page);
    items.forEach((_, index) => {
      const [height, other] = [all[index]!, all[index + items.length]!];
      if (Math.abs(height - other) > TOLERANCE)
        faults.push(`${when}: ${height} px, ${other} px of ${others[index]!}`);
    });
    await upgrade(page);
  }
  return faults;
}

const PICTURE =
  '<img src="/stories/site/pictures/the-hour-after-an-argument.svg" alt="" width="600" height="400">';
const card = (layout: string, picture: string): string =>
  `<salve-article-card ${layout}>${picture}<h3><a href="/notes/one">The hour after</a></h3><p>Nobody is shouting now.</p><p><small>Ines Marrow</small></p></salve-article-card>`;

describe('what editors write into an element', () => {
  for (const layout of ['', 'layout="stacked"', 'layout="row"', 'layout="feature"', 'layout="compact"'])
    it(`is a card’s picture in a paragraph, too ${layout}`, async () => {
      const pictures = [PICTURE, `<picture>${PICTURE}</picture>`];
      const page = await open([
        ...pictures.map((picture) => card(layout, picture)),
        ...pictures.map((picture) => card(layout, `<p>${picture}</p>`)),
      ]);
      for (const width of ['260px', '500px', '700px']) {
        page.document.querySelector('main')!.style.inlineSize = width;
        const boxes = [...page.document.querySelectorAll('img')].map((image) => {
          if (!image.checkVisibility()) return 'hidden';
          const { left, top } = image.closest('div')!.getBoundingClientRect();
          const box = image.getBoundingClientRect();
          return [box.left - left, box.top - top, box.width, box.height].map(Math.round).join();
        });
        expect(boxes.slice(2), width).to.deep.equal(boxes.slice(0, 2));
        const all = heights(page);
        all.slice(2).forEach((height, index) => expect(height, width).to.be.closeTo(all[index]!, TOLERANCE));
      }
    });

  const HOLDING = Object.entries(GUESTS).filter(
    ([name, markup]) => /around/.test(name) && !markup.startsWith('<salve-article>'),
  );
  const between = (markup: string, what: string): string =>
    markup.replace(/^<salve-[^>]*>/, `$&${what}`).replace(/<\/salve-[\w-]+>$/, `${what}$&`);

  for (const what of ['<p></p>', '<br>'])
    for (const [name, markup] of HOLDING)
      it(`takes no room where it is an empty ${what}: ${name}`, async () => {
        expect(await findDifferent([markup], [between(markup, what)])).to.deep.equal([]);
      });

  it('breaks a line of a quote’s bare words', async () => {
    const quote = (words: string): string => `<salve-pull-quote>${words}</salve-pull-quote>`;
    const page = await open([quote('Come in. Sit down.'), quote('Come in.<br>Sit down.')]);
    const [one, two] = heights(page);
    expect(two).to.be.greaterThan(one!);
  });
});

/** Settings of a theme for its text, with what controls and words of ours have in their place. */
const THEME = `main { text-indent: 3em; text-align: justify; text-transform: uppercase; letter-spacing: 0.3em;
  word-spacing: 1em; hyphens: auto; columns: 2 }`;
const OWN = {
  textIndent: ['0px'],
  textAlign: ['start', 'center', 'left', 'match-parent', '-webkit-auto', '-webkit-center'],
  textTransform: ['none'],
  letterSpacing: ['normal', '0px'],
  wordSpacing: ['0px', 'normal'],
  hyphens: ['manual'],
} as const;

function* controlsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    if (element.matches('button, input, textarea, select, label:not(.question), summary, legend'))
      yield element;
    if (element.shadowRoot) yield* controlsIn(element.shadowRoot);
  }
}

describe('what a theme sets for its text', () => {
  for (const [name, markup] of Object.entries({
    ...Object.fromEntries(Object.entries(GUESTS).filter(([key]) => /by attributes|^article list/.test(key))),
    lock: '<salve-reflection-lock></salve-reflection-lock>',
    journal: '<salve-reflection-journal></salve-reflection-journal>',
  }))
    it(`does not reach the controls of ${name}`, async () => {
      const page = await open([markup], THEME);
      await upgrade(page);
      const element = page.document.querySelector<LitElement>('main :defined[data-item], main > div > *')!;
      await until(() => element.shadowRoot);
      const faults = [...controlsIn(element.shadowRoot!)].flatMap((control) => {
        const style = page.window.getComputedStyle(control);
        return Object.entries(OWN).flatMap(([property, allowed]) => {
          const value = style[property as keyof typeof OWN];
          return (allowed as readonly string[]).includes(value)
            ? []
            : [`${control.localName}.${control.className}: ${property} is ${value}`];
        });
      });
      expect([...new Set(faults)]).to.deep.equal([]);
    });
});
