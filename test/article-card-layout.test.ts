import { sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { SalveArticleCard } from '../src/index.js';
import '../src/index.js';
import { fixture } from './tools/fixture.js';

const PICTURE = '/stories/site/pictures/the-hour-after-an-argument.svg';
const IMG = `<img src="${PICTURE}" alt="" width="1200" height="800">`;
const HEADING = '<h3><a href="#followed">The hour after an argument</a></h3>';
const TEXT = '<p>What repair sounds like when nobody has won, and the plates are still there.</p>';
const FACTS = `headline="The hour after an argument" href="#followed" author="Mina Okafor" section="Relationships"
  description="What repair sounds like when nobody has won, and the plates are still there." date-published="2026-10-02"`;

const around = (inside: string, more = ''): string =>
  `<salve-article-card ${more}>${inside}</salve-article-card>`;
const byAttributes = (more = '', inside = ''): string =>
  `<salve-article-card ${FACTS} ${more}>${inside}</salve-article-card>`;

/** Widths of a place, from a narrow phone's to a wide column's. */
const WIDTHS = Array.from({ length: 28 }, (_, step) => 220 + step * 20);

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

const areApart = (one: Box, other: Box): boolean =>
  one.right <= other.left + 1 ||
  other.right <= one.left + 1 ||
  one.bottom <= other.top + 1 ||
  other.bottom <= one.top + 1;

/** A card's picture, and its words with what stands inside them, wherever they are drawn. */
function parts(card: Element): { picture: Element; words: Element[] } {
  const root = card.shadowRoot?.querySelector('.card') ? card.shadowRoot : card;
  const picture = root.querySelector('[part=image], img')!;
  return {
    picture,
    words: [...root.querySelectorAll('.headline, p, h3')].filter((each) => !each.contains(picture)),
  };
}

function boxOf(words: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(words);
  return range.getBoundingClientRect();
}

/** The widths at which words of a card are on its picture, or above the card, or not where their line begins. */
async function findOverlaps(markup: string, style = ''): Promise<number[]> {
  const holder = await fixture(`<div><style>${style}</style>${markup}</div>`);
  const card = holder.querySelector('salve-article-card')!;
  return WIDTHS.filter((width) => {
    holder.style.inlineSize = `${width}px`;
    const { picture, words } = parts(card);
    const shown = words.filter((each) => each.textContent.trim() && each.checkVisibility());
    const lefts = shown.map((each) => boxOf(each).left);
    return (
      !picture.getBoundingClientRect().height ||
      Math.max(...lefts) - Math.min(...lefts) > 2 ||
      shown.some((each) => !areApart(boxOf(each), picture.getBoundingClientRect())) ||
      shown.some((each) => boxOf(each).top < card.getBoundingClientRect().top - 6)
    );
  });
}

/** How far the boxes in an element reach beyond its right edge, at the widest. */
function overflow(element: Element): number {
  const { right } = element.getBoundingClientRect();
  return Math.max(
    ...[...element.querySelectorAll('*')].map((each) => each.getBoundingClientRect().right - right),
  );
}

describe('layout of <salve-article-card>', () => {
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/src/salve.css' });
  before(async () => {
    const loaded = new Promise((resolve) => sheet.addEventListener('load', resolve));
    document.head.append(sheet);
    await loaded;
  });
  after(() => sheet.remove());

  for (const layout of ['', 'layout="stacked"', 'layout="row"', 'layout="feature"']) {
    for (const style of [
      '',
      '::part(headline) { font-size: 1rem }',
      '::part(headline) { font-size: 1.6rem }',
      '::part(description) { font-size: 1.2rem }',
    ])
      it(`keeps words off the picture by attributes, ${layout} ${style}`, async () => {
        expect(
          await findOverlaps(
            byAttributes(`image="${PICTURE}" ${layout}`),
            `salve-article-card${style || ' {}'}`,
          ),
        ).to.deep.equal([]);
      });

    for (const style of [
      '',
      '.large { font-size: 2.25rem !important }',
      '.mine h3 { font-size: 1rem !important }',
      'h3, p { clear: both }',
      'h3, p { width: 100% }',
      'salve-article-card { display: block }',
      'salve-article-card { padding: 1.3em; border: 2px solid }',
    ])
      it(`keeps words off the picture around HTML, ${layout} ${style}`, async () => {
        const inside = `${IMG}${HEADING.replace('<h3', '<h3 class="large"')}${TEXT}`;
        expect(await findOverlaps(around(inside, `class="mine" ${layout}`), style)).to.deep.equal([]);
      });
  }

  for (const between of [
    '<br>',
    '<p></p>',
    '<noscript><img src="/x.jpg"></noscript>',
    '<script type="application/json">{}</script>',
    '<style></style>',
  ])
    it(`keeps words off the picture where ${between} stands before them`, async () => {
      expect(await findOverlaps(around(`${IMG}${between}${HEADING}${TEXT}`))).to.deep.equal([]);
    });

  for (const hidden of [
    '<p hidden>Secret</p>',
    '<script type="application/ld+json">"Secret"</script>',
    '<style>/* Secret */</style>',
    '<dialog>Secret</dialog>',
    '<template>Secret</template>',
    '<p class="away">Secret</p>',
  ])
    it(`does not show what is hidden inside it: ${hidden}`, async () => {
      const card = await fixture(
        `<div><style>.away { display: none }</style>${around(`${IMG}${HEADING}${hidden}${TEXT}`)}</div>`,
      );
      const secret = card.querySelector('h3 + *');
      expect(getComputedStyle(secret!).display).to.equal('none');
    });

  it('leaves a small picture in a line of words as it is', async () => {
    const card = await fixture(
      around(`${IMG}${HEADING}<p><img src="${PICTURE}" alt="" width="24" height="24"> Mina Okafor</p>`),
    );
    const { width, height } = card.querySelector('p img')!.getBoundingClientRect();
    expect([width, height]).to.deep.equal([24, 24]);
  });

  for (const left of [
    '<br>',
    '<p></p>',
    '<template></template>',
    '<script type="application/json">{}</script>',
    '<noscript><a href="/x">All</a></noscript>',
  ])
    it(`is drawn by its attributes where ${left} was left inside it`, async () => {
      const card = await fixture<SalveArticleCard>(byAttributes(`image="${PICTURE}"`, left));
      const { picture, words } = parts(card);
      expect(picture.localName).to.equal('img');
      expect(picture.getBoundingClientRect().height).to.be.above(50);
      expect(words[0]!.getBoundingClientRect().height).to.be.above(10);
    });

  for (const left of ['<p></p>', '<br>', '<p></p><br>'])
    it(`keeps the picture of a paragraph in its place behind ${left}`, async () => {
      const markup = around(`${left}<p>${IMG}</p>${HEADING}${TEXT}`, 'style="inline-size: 320px"');
      const card = await fixture(markup);
      const { width, height } = card.querySelector('img')!.getBoundingClientRect();
      expect([Math.round(width), Math.round((width / height) * 100)]).to.deep.equal([320, 150]);
      expect(await findOverlaps(around(`${left}<p>${IMG}</p>${HEADING}${TEXT}`))).to.deep.equal([]);
    });

  for (const inside of [
    `<p><a href="#followed">${IMG}</a></p>`,
    `<p>${IMG}<br><em>A caption</em></p>`,
    `<div><div>${IMG}</div></div>`,
  ])
    it(`keeps a picture in its width inside ${inside.replace(IMG, '<img>')}`, async () => {
      const card = await fixture(around(`${inside}${HEADING}${TEXT}`, 'style="inline-size: 420px"'));
      expect(overflow(card)).to.be.at.most(0.5);
      const img = card.querySelector('img')!;
      expect(img.getBoundingClientRect().height).to.be.at.most(320);
      expect(getComputedStyle(img).objectFit).to.equal('contain');
    });

  it('leaves no gap around a picture that is a link of its own', async () => {
    const linked = `<p><a href="#followed">${IMG}</a></p>`;
    const card = await fixture(around(`${linked}${HEADING}${TEXT}`, 'style="inline-size: 320px"'));
    const { width, height } = card.querySelector('img')!.getBoundingClientRect();
    expect([Math.round(width), Math.round((width / height) * 100)]).to.deep.equal([320, 150]);
  });

  for (const picture of [IMG, `<p>${IMG}</p>`, `<p><picture>${IMG}</picture></p>`, `<figure>${IMG}</figure>`])
    it(`keeps the ratio of a wide picture: ${picture.replace(IMG, '<img>')}`, async () => {
      const more = 'layout="stacked" style="inline-size: 900px"';
      const card = await fixture(around(`${picture}${HEADING}${TEXT}`, more));
      const { width, height } = card.querySelector('img')!.getBoundingClientRect();
      expect([Math.round(width), Math.round(height)]).to.deep.equal([900, 600]);
    });

  it('shows the caption of a picture whole', async () => {
    const card = await fixture(
      around(
        `<figure>${IMG}<figcaption>Photo: Jo Reyl</figcaption></figure>${HEADING}${TEXT}`,
        'style="inline-size: 320px"',
      ),
    );
    const figure = card.querySelector('figure')!.getBoundingClientRect();
    const caption = card.querySelector('figcaption')!.getBoundingClientRect();
    expect(caption.height).to.be.above(10);
    expect(caption.bottom).to.be.at.most(figure.bottom + 0.5);
    expect(Math.round((figure.width / figure.height) * 100)).to.equal(150);
  });

  for (const [name, style] of Object.entries({
    'a grid': 'grid; grid-template-columns: 120px 1fr',
    'a flex box': 'flex; gap: 1em',
  }))
    it(`keeps the places of what stands inside ${name} once a pointer comes`, async () => {
      const card = await fixture(
        around(`${IMG}<div>${HEADING}${TEXT}</div>`, `style="inline-size: 600px; display: ${style}"`),
      );
      const heading = card.querySelector('h3')!;
      const { x, y } = heading.getBoundingClientRect();
      await sendMouse({ type: 'move', position: [Math.round(x + 5), Math.round(y + 5)] });
      await (card as SalveArticleCard).updateComplete;
      expect(!!card.shadowRoot?.querySelector('slot'), 'drawn').to.equal(true);
      const after = heading.getBoundingClientRect();
      expect([after.x, after.y]).to.deep.equal([x, y]);
    });

  it('cuts a slotted picture to 3:2 under the reset of most themes', async () => {
    const holder = await fixture(`<div><style>img { max-width: 100%; height: auto }</style>
      ${byAttributes('style="inline-size: 360px" layout="stacked"', `<img slot="image" src="${PICTURE}" alt="" width="600" height="900">`)}</div>`);
    const { width, height } = holder.querySelector('img')!.getBoundingClientRect();
    expect([Math.round(width), Math.round(height)]).to.deep.equal([360, 240]);
  });

  for (const [way, markup] of Object.entries({
    'by attributes': byAttributes(`image="${PICTURE}"`),
    'around HTML': around(`${IMG}${HEADING}${TEXT}`),
  }))
    it(`is 8 em wide at least where a place asks for less, ${way}`, async () => {
      const holder = await fixture(
        `<div style="display: grid; grid-template-columns: min-content">${markup}</div>`,
      );
      expect(holder.firstElementChild!.getBoundingClientRect().width).to.be.at.least(128);
    });

  for (const [name, style, inside] of [
    ['padding and a border around pictures', 'img, figure { padding: 10px; border: 1px solid }', IMG],
    ['a second picture', '', `${IMG}${IMG}`],
    ['a picture in a figure that a theme moves', '.mine img { margin: 2em auto }', `<figure>${IMG}</figure>`],
  ] as const)
    for (const layout of ['stacked', 'row', 'feature'])
      it(`holds ${name} in its width, as ${layout}`, async () => {
        const holder = await fixture(
          `<div class="mine"><style>${style}</style>${around(`${inside}${HEADING}${TEXT}`, `layout="${layout}" style="inline-size: 700px"`)}</div>`,
        );
        expect(overflow(holder.querySelector('salve-article-card')!)).to.be.below(1);
      });

  it('is not broken between two pages or columns', async () => {
    const card = await fixture(byAttributes());
    expect(getComputedStyle(card).breakInside).to.equal('avoid');
  });
});
