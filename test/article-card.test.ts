import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { SalveArticleCard } from '../src/index.js';
import '../src/index.js';
import { findLink } from '../src/elements/article-card/follow.js';
import { expectAccessible } from './tools/axe.js';
import { itCan } from './tools/can.js';
import { recordConsole } from './tools/console.js';
import { fixture, rendered } from './tools/fixture.js';
import { until } from './tools/page.js';

const PICTURE = '/stories/site/pictures/the-hour-after-an-argument.svg';

const byAttributes = (
  more = '',
  style = 'inline-size: 20rem',
): string => `<salve-article-card style="${style}"
  headline="The hour after an argument" href="#followed" description="What repair sounds like when nobody has won."
  author="Mina Okafor" section="Relationships" date-published="2026-10-02" reading-time="5" ${more}></salve-article-card>`;

const aroundHtml = (
  more = '',
  inside = '',
): string => `<salve-article-card style="inline-size: 20rem" ${more}>
  <img src="${PICTURE}" alt="" width="1200" height="800">
  <h3><a href="#followed">The hour after an argument</a></h3>
  <p>What repair sounds like when nobody has won.</p>${inside}
  <p><small><b>Relationships</b> · Mina Okafor · <time datetime="2026-10-02">2 October 2026</time> · 5 min read</small></p>
</salve-article-card>`;

const part = (card: Element, name: string): HTMLElement | null =>
  card.shadowRoot!.querySelector(`[part~="${name}"]`);
const isShown = (card: Element, name: string): boolean => part(card, name)?.checkVisibility() ?? false;
const link = (card: Element): HTMLAnchorElement => part(card, 'headline')!.querySelector('a')!;

/** Links salve.css into the page, and waits for it. */
async function linkStyles(): Promise<HTMLLinkElement> {
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: '/dist/salve.css',
  });
  await new Promise((resolve) => {
    link.onload = resolve;
    document.head.append(link);
  });
  return link;
}

/** The middle of an element, in the whole pixels a mouse moves by. */
function middle(element: Element): [number, number] {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getClientRects()[0]!;
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Every click that reaches the page while `act` runs, and where it began; nothing is followed. */
async function clicks(act: () => Promise<unknown>): Promise<{ event: MouseEvent; from: EventTarget }[]> {
  const seen: { event: MouseEvent; from: EventTarget }[] = [];
  const listen = (event: MouseEvent): void => {
    event.preventDefault();
    seen.push({ event, from: event.composedPath()[0]! });
  };
  document.addEventListener('click', listen);
  await act();
  document.removeEventListener('click', listen);
  return seen;
}

const click = (element: Element, button: 'left' | 'middle' = 'left'): Promise<void> =>
  sendMouse({ type: 'click', position: middle(element), button });

describe('<salve-article-card>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    getSelection()!.removeAllRanges();
  });

  describe('is accessible', () => {
    for (const [state, markup] of Object.entries({
      'by attributes': byAttributes(),
      'with a picture': byAttributes(`image="${PICTURE}" image-alt="Two cups on a table"`),
      'with a note': byAttributes('content-note="Mentions relapse"'),
      'in each layout': ['stacked', 'row', 'compact', 'feature']
        .map((layout) => byAttributes(`layout="${layout}"`))
        .join(''),
      'with an address that is not linked': byAttributes().replace('#followed', 'javascript:void 0'),
      'around plain HTML': aroundHtml(),
      'around plain HTML with a note': aroundHtml('content-note="Mentions relapse"'),
    })) {
      it(`is accessible: ${state}`, async () => {
        recordConsole();
        const card = await fixture(markup);
        await expectAccessible(card.parentElement!);
      });
    }

    for (const scheme of ['light', 'dark'] as const) {
      itCan('emulate media', `is accessible in ${scheme} colours`, async () => {
        await executeServerCommand('media', { colorScheme: scheme });
        const page = await fixture(
          `<div style="color-scheme: light dark; background: Canvas; color: CanvasText; padding: 1rem">${byAttributes('content-note="Mentions relapse"')}</div>`,
        );
        await expectAccessible(page);
      });
    }
  });

  describe('to a screen reader', () => {
    const read = async (markup: string): Promise<unknown> => {
      const holder = await fixture(`<div id="read" lang="en-GB">${markup}</div>`);
      await rendered(holder);
      return executeServerCommand('accessibility-tree', '#read');
    };

    itCan(
      'read the accessibility tree',
      'is one heading, one link, and its words, whichever way it is written',
      async () => {
        const attributes = (await read(byAttributes())) as { role: string; name: string }[];
        document.querySelector('#read')!.remove();
        const plain = (await read(aroundHtml())) as typeof attributes;
        const outline = (nodes: typeof attributes): unknown =>
          nodes.filter(({ role }) => ['heading', 'link'].includes(role));
        const words = (nodes: typeof attributes): string =>
          nodes
            .filter(({ role }) => role === 'StaticText')
            .map(({ name }) => name.replaceAll('·', '').trim())
            .join(' ')
            .replace(/\s+/g, ' ');
        expect(outline(attributes)).to.deep.equal([
          { role: 'heading', name: 'The hour after an argument', level: 3 },
          { role: 'link', name: 'The hour after an argument' },
        ]);
        expect(outline(plain)).to.deep.equal(outline(attributes));
        expect(words(plain)).to.equal(words(attributes));
      },
    );
  });

  describe('properties', () => {
    it('has no properties by default, but a heading of level 3', async () => {
      const card = await fixture<SalveArticleCard>(
        '<salve-article-card headline="Only a headline"></salve-article-card>',
      );
      expect(part(card, 'headline')!.localName).to.equal('h3');
      for (const name of ['description', 'content-note', 'section', 'author', 'date', 'reading-time'])
        expect(isShown(card, name), name).to.equal(false);
      expect(part(card, 'image') === null).to.equal(true);
    });

    it('shows its properties as text, never as markup', async () => {
      const card = await fixture(
        `<salve-article-card headline="&lt;img src=x onerror=alert(1)&gt;" description="&lt;b&gt;b&lt;/b&gt;"></salve-article-card>`,
      );
      expect(link(card).textContent).to.equal('<img src=x onerror=alert(1)>');
      expect(part(card, 'description')!.textContent).to.equal('<b>b</b>');
    });

    it('puts the heading at the level of heading-level', async () => {
      const card = await fixture<SalveArticleCard>(byAttributes('heading-level="2"'));
      expect(part(card, 'headline')!.localName).to.equal('h2');
      for (const [level, tag] of [
        [4, 'h4'],
        [9, 'h3'],
        [6, 'h6'],
        [2.5, 'h3'],
        [NaN, 'h3'],
        [undefined, 'h3'],
      ] as const) {
        card.headingLevel = level;
        await card.updateComplete;
        expect(part(card, 'headline')!.localName, String(level)).to.equal(tag);
        expect(link(card).textContent, String(level)).to.equal('The hour after an argument');
      }
    });

    it('keeps the focus on its link while its layout and the level of its heading change', async () => {
      const card = await fixture<SalveArticleCard>(byAttributes(`image="${PICTURE}"`));
      link(card).focus();
      for (const change of [{ layout: 'feature' }, { author: '' }, { headingLevel: 2 }] as const) {
        Object.assign(card, change);
        await card.updateComplete;
        expect(card.shadowRoot!.activeElement === link(card), JSON.stringify(change)).to.equal(true);
      }
    });

    it('keeps the focus on its link while its other words, its picture and its address change', async () => {
      const card = await fixture<SalveArticleCard>(byAttributes());
      link(card).focus();
      Object.assign(card, {
        author: '',
        contentNote: 'Mentions relapse',
        image: PICTURE,
        headline: 'Another',
      });
      await card.updateComplete;
      expect(document.activeElement === card, 'focus').to.equal(true);
      expect(
        [...card.shadowRoot!.querySelectorAll('[part]')].map((each) => each.getAttribute('part')),
      ).to.deep.equal([
        'image',
        'headline',
        'description',
        'content-note',
        'section',
        'date',
        'reading-time',
      ]);
    });

    it('drops the words of a property that is taken away, and leaves the others where they are', async () => {
      const card = await fixture<SalveArticleCard>(byAttributes());
      const words = link(card).firstChild;
      for (const name of ['href', 'date-published', 'author', 'reading-time', 'description'])
        card.removeAttribute(name);
      await card.updateComplete;
      expect(link(card).hasAttribute('href')).to.equal(false);
      const left = ['section', 'author', 'date', 'reading-time', 'description'].map(
        (name) => part(card, name)?.textContent,
      );
      expect(left).to.deep.equal(['Relationships', undefined, undefined, undefined, undefined]);
      expect(link(card).firstChild === words).to.equal(true);
    });

    it('writes the date and the reading time in the language in force', async () => {
      const holder = await fixture(
        `<div>${['en-GB', 'en-US', 'es', 'de', 'xx', 'not a language'].map((lang) => `<div lang="${lang}">${byAttributes()}</div>`).join('')}</div>`,
      );
      const dates = [...holder.querySelectorAll('salve-article-card')].map(
        (card) => part(card, 'date')!.textContent,
      );
      expect(dates.slice(0, 4)).to.deep.equal([
        '2 October 2026',
        'October 2, 2026',
        '2 de octubre de 2026',
        '2. Oktober 2026',
      ]);
      expect(part(holder.querySelector('salve-article-card')!, 'reading-time')!.textContent).to.equal(
        '5 min read',
      );
      expect(part(holder.querySelector('salve-article-card')!, 'date')!.getAttribute('datetime')).to.equal(
        '2026-10-02',
      );
    });

    it('writes its words again when the language changes, around the card or on it', async () => {
      const holder = await fixture(`<div lang="en-GB">${byAttributes()}</div>`);
      const card = holder.firstElementChild!;
      for (const [element, lang, date] of [
        [holder, 'de', '2. Oktober 2026'],
        [card, 'es', '2 de octubre de 2026'],
      ] as const) {
        element.setAttribute('lang', lang);
        await new Promise((resolve) => setTimeout(resolve));
        await rendered(holder);
        expect(part(card, 'date')!.textContent).to.equal(date);
      }
    });

    it('writes its words in the language of the place it is moved to', async () => {
      const holder = await fixture(
        `<div><div lang="en-GB">${byAttributes()}</div><div lang="de"></div></div>`,
      );
      const card = holder.querySelector('salve-article-card')!;
      holder.lastElementChild!.append(card);
      await card.updateComplete;
      expect(part(card, 'date')!.textContent).to.equal('2. Oktober 2026');
    });

    it('shows no date that is none, and tells the author once', async () => {
      const lines = recordConsole();
      const holder = await fixture(
        `<div>${'<salve-article-card headline="One" date-published="soon"></salve-article-card>'.repeat(3)}</div>`,
      );
      expect(part(holder.firstElementChild!, 'date') === null).to.equal(true);
      expect(lines).to.deep.equal([
        '<salve-article-card> date-published="soon" is no date and is left out; write it like 2026-10-02.',
      ]);
    });

    it('asks the author once for something to show where there is nothing', async () => {
      const lines = recordConsole();
      await fixture(
        '<div><salve-article-card></salve-article-card><salve-article-card href="/x"></salve-article-card></div>',
      );
      expect(lines).to.deep.equal([
        '<salve-article-card> has nothing to show: give it a headline, or plain HTML inside.',
      ]);
    });
  });

  describe('its link', () => {
    for (const [href, linked] of [
      ['/notes/one', true],
      ['one.html?a=b#c', true],
      ['https://tidewater.example/', true],
      ['http://tidewater.example/', true],
      ['//tidewater.example/', true],
      ['mailto:ruth@tidewater.example', true],
      ['javascript:alert(1)', false],
      [' JavaScript:alert(1)', false],
      ['java\tscript:alert(1)', false],
      ['data:text/html,hello', false],
      ['vbscript:x', false],
      ['blob:https://tidewater.example/1', false],
      ['tel:112', false],
    ] as const) {
      it(`${linked ? 'leads' : 'does not lead'} to ${JSON.stringify(href)}`, async () => {
        const lines = recordConsole();
        const card = await fixture<SalveArticleCard>(
          '<salve-article-card headline="One"></salve-article-card>',
        );
        card.href = href;
        await card.updateComplete;
        expect(link(card).getAttribute('href')).to.equal(linked ? href : null);
        expect(lines).to.deep.equal(
          linked
            ? []
            : [
                `<salve-article-card> href="${href}" is not linked; a link here is relative, http:, https: or mailto:.`,
              ],
        );
      });
    }

    const ways = { 'by attributes': byAttributes(`image="${PICTURE}"`), 'around plain HTML': aroundHtml() };
    for (const [way, markup] of Object.entries(ways)) {
      const inner = (card: Element, light: string, shadow: string): Element =>
        card.querySelector(light) ?? card.shadowRoot!.querySelector(shadow)!;
      const text = (card: Element): Element => inner(card, 'p', '[part=description]');
      const picture = (card: Element): Element => inner(card, 'img', '[part=image]');
      const theLink = (card: Element): Element => card.querySelector('h3 a') ?? link(card);

      describe(way, () => {
        it('follows its link when its picture or its words are clicked', async () => {
          const card = await fixture(markup);
          for (const target of [picture, text, theLink]) {
            await click(target(card));
            expect(location.hash, target.name).to.equal('#followed');
            history.replaceState(null, '', '#');
          }
        });

        it('clicks its link once for each click', async () => {
          const card = await fixture(markup);
          for (const target of [picture, text]) {
            const seen = await clicks(() => click(target(card)));
            expect(seen.length, target.name).to.equal(1);
            expect(seen[0]!.from === theLink(card), target.name).to.equal(true);
          }
        });

        it('passes the keys of a click on to its link', async () => {
          const card = await fixture(markup);
          await sendKeys({ down: 'Shift' });
          const [withShift] = await clicks(() => click(text(card)));
          await sendKeys({ up: 'Shift' });
          getSelection()!.removeAllRanges();
          expect(withShift!.event.shiftKey).to.equal(true);
        });

        itCan('press the middle button', 'opens a new tab by the middle button', async () => {
          const card = await fixture(markup);
          const [middleClick] = await clicks(() => click(text(card), 'middle'));
          expect([middleClick!.event.ctrlKey, middleClick!.event.metaKey]).to.deep.equal([true, true]);
        });

        it('does not follow its link when text is selected', async () => {
          const card = await fixture(markup);
          text(card).scrollIntoView({ block: 'center', behavior: 'instant' });
          const { left, top } = text(card).getClientRects()[0]!;
          const y = Math.round(top + 12);
          await sendMouse({ type: 'move', position: [Math.round(left + 4), y] });
          await sendMouse({ type: 'down' });
          await sendMouse({ type: 'move', position: [Math.round(left + 130), y] });
          await sendMouse({ type: 'up' });
          expect(String(getSelection())).to.match(/^What re/);
          expect(location.hash).to.equal('');
        });

        it('follows its link while text outside it is selected', async () => {
          const holder = await fixture(`<div><p>A sentence above.</p>${markup}</div>`);
          const card = holder.querySelector('salve-article-card')!;
          card.style.userSelect = 'none';
          getSelection()!.selectAllChildren(holder.querySelector('p')!);
          await click(text(card));
          expect(location.hash).to.equal('#followed');
        });

        it('does not follow its link while a selection from outside reaches into it', async () => {
          const holder = await fixture(`<div><p>A sentence above.</p>${markup}<p>One below.</p></div>`);
          const card = holder.querySelector('salve-article-card')!;
          card.style.userSelect = 'none';
          getSelection()!.selectAllChildren(holder);
          await click(text(card));
          expect(location.hash).to.equal('');
        });

        it('has one stop for the keyboard, its link, which Enter follows', async () => {
          const holder = await fixture(`<div><button>Before</button>${markup}<button>After</button></div>`);
          const [before, after] = holder.querySelectorAll('button');
          before!.focus();
          await sendKeys({ press: 'Tab' });
          await sendKeys({ press: 'Enter' });
          expect(location.hash).to.equal('#followed');
          await sendKeys({ press: 'Tab' });
          expect(document.activeElement === after).to.equal(true);
        });
      });
    }

    it('is its headline alone until a pointer comes, then covers the card', async () => {
      const card = await fixture<SalveArticleCard>(byAttributes());
      const at = (): Element | null => {
        const { right, top } = card.getBoundingClientRect();
        return card.shadowRoot!.elementFromPoint(right - 4, top + 4);
      };
      card.scrollIntoView({ block: 'center', behavior: 'instant' });
      expect(at() === link(card)).to.equal(false);
      await sendMouse({ type: 'move', position: middle(part(card, 'description')!) });
      await until(() => at() === link(card));
      card.headingLevel = 2;
      await card.updateComplete;
      expect(at() === link(card)).to.equal(true);
    });

    for (const permalink of [
      '<a aria-hidden="true" tabindex="-1" href="#h"><span></span></a>',
      '<a aria-hidden="true" tabindex="-1" href="/h">here</a>',
      '<a class="header-anchor" href="#h">#</a>',
      '<a class="headerlink" href="?p=1#h" title="Permalink">¶</a>',
      '<a class="anchor" href="#h">link to this</a>',
    ]) {
      it(`follows the headline past its permalink ${permalink}`, async () => {
        const card = await fixture(
          `<salve-article-card><h3 id="h">${permalink}<a href="#followed">Headline</a></h3><p>Words of it</p></salve-article-card>`,
        );
        expect(findLink(card)!.hash).to.equal('#followed');
      });
    }

    it('leaves inner links and buttons to themselves', async () => {
      const card = await fixture(
        aroundHtml(
          '',
          '<p><a href="#inner" id="inner">Inner</a> <button type="button">Save</button> <label>Later <input type="checkbox"></label></p>',
        ),
      );
      let pressed = 0;
      card.querySelector('button')!.onclick = () => (pressed += 1);
      await click(card.querySelector('button')!);
      await click(card.querySelector('input')!);
      expect([pressed, card.querySelector('input')!.checked, location.hash]).to.deep.equal([1, true, '']);
      await click(card.querySelector('#inner')!);
      expect(location.hash).to.equal('#inner');
    });

    it('leaves a click alone that the page has prevented', async () => {
      const card = await fixture(aroundHtml());
      card.querySelector('p')!.addEventListener('click', (event) => event.preventDefault());
      await click(card.querySelector('p')!);
      expect(location.hash).to.equal('');
    });

    it('follows the address that the author’s link has now', async () => {
      const card = await fixture(aroundHtml());
      card.querySelector('a')!.href = '#changed';
      await click(card.querySelector('img')!);
      expect(location.hash).to.equal('#changed');
    });
  });

  describe('its layout', () => {
    const columns = (card: Element): string => {
      const picture = part(card, 'image')!.getBoundingClientRect();
      const words = part(card, 'headline')!.getBoundingClientRect();
      return words.top >= picture.bottom ? 'stacked' : picture.width > words.width ? 'feature' : 'row';
    };

    for (const [width, layout] of [
      [20, 'stacked'],
      [25.9, 'stacked'],
      [26.1, 'row'],
      [60, 'row'],
    ] as const) {
      it(`is ${layout} at ${width} em`, async () => {
        const card = await fixture(byAttributes(`image="${PICTURE}"`, `inline-size: ${width}em`));
        expect(columns(card)).to.equal(layout);
      });
    }

    it('is at least as high as its picture', async () => {
      for (const layout of ['stacked', 'row', 'feature']) {
        const card = await fixture(
          `<salve-article-card style="inline-size: 50em" layout="${layout}" headline="Short" image="${PICTURE}"></salve-article-card>`,
        );
        const [outer, inner] = [card, part(card, 'image')!].map((each) => each.getBoundingClientRect());
        expect(outer!.bottom, layout).to.be.at.least(inner!.bottom - 0.1);
      }
    });

    it('makes the headline of a feature larger where there is room', async () => {
      const sizes = [];
      for (const width of [31, 33]) {
        const card = await fixture(
          byAttributes(`image="${PICTURE}" layout="feature"`, `font-size: 20px; inline-size: ${width}em`),
        );
        sizes.push(getComputedStyle(part(card, 'headline')!).fontSize);
      }
      expect(sizes).to.deep.equal(['30px', '38px']);
    });

    it('draws a layout that it doesn’t know as none', async () => {
      const card = await fixture(
        byAttributes(`image="${PICTURE}" layout="two columns"`, 'inline-size: 32em'),
      );
      expect(columns(card)).to.equal('row');
    });

    it('has the layout that the author sets', async () => {
      for (const layout of ['stacked', 'row', 'feature']) {
        const card = await fixture(
          byAttributes(`image="${PICTURE}" layout="${layout}"`, 'inline-size: 40em'),
        );
        expect(columns(card)).to.equal(layout);
      }
      const compact = await fixture(byAttributes(`image="${PICTURE}" layout="compact"`, 'inline-size: 40em'));
      expect(['image', 'description', 'author', 'date'].map((name) => isShown(compact, name))).to.deep.equal([
        false,
        false,
        true,
        true,
      ]);
    });

    it('has the layout that a property sets, with no attribute', async () => {
      const card = await fixture<SalveArticleCard>(byAttributes(`image="${PICTURE}"`, 'inline-size: 40em'));
      card.layout = 'stacked';
      await card.updateComplete;
      expect([columns(card), card.hasAttribute('layout')]).to.deep.equal(['stacked', false]);
    });

    it('stacks where the author’s layout would leave no room', async () => {
      for (const layout of ['row', 'feature']) {
        const card = await fixture(
          byAttributes(`image="${PICTURE}" layout="${layout}"`, 'inline-size: 17em'),
        );
        expect(columns(card)).to.equal('stacked');
      }
    });

    it('keeps a width where widths come from contents', async () => {
      const card = byAttributes('', '');
      const places = {
        'flex item': `<div style="display: flex">${card}</div>`,
        'shrinking flex item': `<div style="display: flex; inline-size: 300px">${card}<p style="flex: none; inline-size: 100px">Beside</p></div>`,
        float: `<div>${card.replace('style="', 'style="float: left;')}</div>`,
        'inline-flex item': `<div style="display: inline-flex">${card}</div>`,
        'grid item at the start': `<div style="display: grid; justify-items: start">${card}</div>`,
        'auto grid column': `<div style="display: grid; grid-template-columns: auto auto; justify-content: start">${card}${card}</div>`,
        'table cell': `<table><tr><td>${card}</td><td>${card}</td></tr></table>`,
        'absolute box': `<div style="position: relative; block-size: 30em">${card.replace('style="', 'style="position: absolute;')}</div>`,
      };
      for (const [place, markup] of Object.entries(places)) {
        const holder = await fixture(markup);
        const { width } = holder.querySelector('salve-article-card')!.getBoundingClientRect();
        expect(width, place).to.be.greaterThan(150);
      }
    });

    it('never grows wider than its place, whatever the words', async () => {
      const long = 'Selbstmitgefühlsübungsgruppenleiterinnenfortbildung'.repeat(3);
      for (const markup of [
        `<salve-article-card headline="${long}" description="${long}" author="${long}" section="${long}" content-note="${long}"></salve-article-card>`,
        `<salve-article-card><h3><a href="#">${long}</a></h3><p>${long}</p></salve-article-card>`,
      ]) {
        const holder = await fixture(`<div style="inline-size: 260px">${markup}</div>`);
        const card = holder.firstElementChild!;
        expect(card.scrollWidth).to.be.at.most(260);
        expect(card.shadowRoot?.querySelector('.card')!.scrollWidth ?? 0).to.be.at.most(260);
        expect(card.getBoundingClientRect().width).to.equal(260);
      }
    });

    it('reads from the right in a right-to-left page', async () => {
      const holder = await fixture(
        `<div dir="rtl" lang="ar">${byAttributes(`image="${PICTURE}"`, 'inline-size: 32em')}</div>`,
      );
      const card = holder.firstElementChild!;
      expect(part(card, 'image')!.getBoundingClientRect().right).to.be.closeTo(
        card.getBoundingClientRect().right,
        0.1,
      );
      expect(part(card, 'description')!.getBoundingClientRect().right).to.be.lessThan(
        part(card, 'image')!.getBoundingClientRect().left,
      );
    });

    it('is not shown when hidden', async () => {
      const card = await fixture(byAttributes('hidden'));
      expect(getComputedStyle(card).display).to.equal('none');
    });
  });

  describe('its picture', () => {
    it('keeps a place for its picture before that is loaded', async () => {
      const card = await fixture(byAttributes('image="/stories/site/pictures/never-there.svg"'));
      const { width, height } = part(card, 'image')!.getBoundingClientRect();
      expect(Math.abs(width / height - 1.5)).to.be.lessThan(0.01);
    });

    it('keeps the place of a picture that fails, without a broken image’s mark, and tries another', async () => {
      const card = await fixture<SalveArticleCard>(
        byAttributes('image="/stories/site/pictures/never-there.svg" image-alt="Two cups"'),
      );
      const before = part(card, 'image')!.getBoundingClientRect().height;
      await new Promise((resolve) => part(card, 'image')!.addEventListener('error', resolve));
      await card.updateComplete;
      expect([part(card, 'image')!.localName, part(card, 'image')!.textContent]).to.deep.equal([
        'span',
        'Two cups',
      ]);
      expect(part(card, 'image')!.getBoundingClientRect().height).to.equal(before);
      card.image = PICTURE;
      await card.updateComplete;
      expect((part(card, 'image') as HTMLImageElement).src).to.equal(location.origin + PICTURE);
    });

    it('loads its picture lazily, decorative unless image-alt names it', async () => {
      const card = await fixture<SalveArticleCard>(byAttributes(`image="${PICTURE}"`));
      const picture = part(card, 'image') as HTMLImageElement;
      expect([picture.loading, picture.decoding, picture.alt]).to.deep.equal(['lazy', 'async', '']);
      card.imageAlt = 'Two cups';
      await card.updateComplete;
      expect((part(card, 'image') as HTMLImageElement).alt).to.equal('Two cups');
    });

    it('shows the author’s own picture in its slot, with its own sizes', async () => {
      const card = await fixture(
        byAttributes().replace(
          '></salve-article-card>',
          `><img slot="image" alt="" src="${PICTURE}" srcset="${PICTURE} 2x" width="40" height="90"></salve-article-card>`,
        ),
      );
      const own = card.querySelector('img')!;
      const { width, height } = own.getBoundingClientRect();
      expect(Math.round(width)).to.equal(320);
      expect(Math.abs(width / height - 1.5)).to.be.lessThan(0.01);
      expect(link(card).textContent).to.equal('The hour after an argument');
    });
  });

  describe('its slots', () => {
    it('leaves plain HTML where it was, with nothing drawn beside it', async () => {
      const card = await fixture(aroundHtml('headline="Another" description="Another"'));
      expect(card.shadowRoot === null).to.equal(true);
      await click(card.querySelector('p')!);
      expect([part(card, 'headline') === null, card.shadowRoot!.textContent.trim()]).to.deep.equal([
        true,
        '',
      ]);
    });

    it('leaves every box of plain HTML where the page had put it', async () => {
      const boxes = (root: Element): number[] =>
        [...root.querySelectorAll('img, h3, a, p, small')].flatMap((each) =>
          Object.values(each.getBoundingClientRect().toJSON() as Record<string, number>),
        );
      const holder = await fixture(`<div style="inline-size: 20rem">${aroundHtml()}</div>`);
      const upgraded = boxes(holder);
      const plain = [...holder.childNodes].flatMap(({ childNodes }) => [...childNodes]);
      holder.replaceChildren(...plain);
      expect(boxes(holder)).to.deep.equal(upgraded);
    });

    it('is a link over its picture too, above its words or beside them, once a pointer comes', async () => {
      const link = await linkStyles();
      for (const width of [20, 32]) {
        const card = await fixture(aroundHtml());
        card.style.inlineSize = `${width}em`;
        const picture = card.querySelector('img')!;
        const before = picture.getBoundingClientRect().top - card.getBoundingClientRect().top;
        await sendMouse({ type: 'move', position: middle(picture) });
        await until(() => card.shadowRoot?.querySelector('.cover[href]'));
        expect(picture.getBoundingClientRect().top - card.getBoundingClientRect().top).to.equal(before);
        const { left, top, width: across, height } = picture.getBoundingClientRect();
        for (const y of [0.1, 0.5, 0.9]) {
          const hit = card.shadowRoot!.elementFromPoint(left + across / 2, top + height * y)!;
          expect(hit.className, `${width} em, ${y}`).to.equal('cover');
        }
        card.remove();
      }
      link.remove();
    });

    it('looks the same in a theme that styles paragraphs, headings, pictures and links of a post', async () => {
      const link = await linkStyles();
      const holder = await fixture(
        `<div class="post" style="inline-size: 32em"><style></style>${aroundHtml()}</div>`,
      );
      const look = (): string[] =>
        [...holder.querySelectorAll('img, h3, a, p, small, b')].map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          const { color, textDecorationColor } = getComputedStyle(each);
          return [each.localName, x, y, width, height, color, textDecorationColor].join(' ');
        });
      const before = look();
      holder.querySelector('style')!.textContent = `
        .post p { margin: 2em 0; padding: 1em; font-size: 2em; color: red }
        .post h3 { margin: 2em 0; padding: 1em; font-size: 3em; color: inherit }
        .post img { margin: 1em auto; inline-size: auto; float: none; aspect-ratio: auto }
        .post a { color: red; text-decoration: underline red }
        .post b { color: red }
        .post small { font-size: 0.5em }`;
      expect(look()).to.deep.equal(before);
      link.remove();
    });

    it('puts a second picture below the first, above the words', async () => {
      const link = await linkStyles();
      const card = await fixture(aroundHtml().replace('<h3>', `<img src="${PICTURE}" alt=""><h3>`));
      const [first, second, words] = [...card.children].map((each) => each.getBoundingClientRect());
      expect([second!.top >= first!.bottom, words!.top >= second!.bottom]).to.deep.equal([true, true]);
      link.remove();
    });

    it('shows the content note after plain HTML', async () => {
      const card = await fixture(aroundHtml('content-note="Mentions relapse"'));
      expect(part(card, 'content-note')!.textContent).to.equal('Mentions relapse');
    });

    it('makes way for HTML that comes later, and draws again when it goes', async () => {
      const card = await fixture(byAttributes());
      card.innerHTML = '<h3><a href="#later">Later</a></h3>';
      await new Promise((resolve) => setTimeout(resolve));
      await rendered(card.parentElement!);
      expect(part(card, 'headline') === null).to.equal(true);
      card.innerHTML = '';
      await new Promise((resolve) => setTimeout(resolve));
      await rendered(card.parentElement!);
      expect(part(card, 'headline')!.textContent.trim()).to.equal('The hour after an argument');
    });

    it('draws its whole look where HTML goes that a pointer had come to', async () => {
      const card = await fixture(aroundHtml(`headline="One" image="${PICTURE}"`));
      await click(card.querySelector('p')!);
      card.innerHTML = '';
      await new Promise((resolve) => setTimeout(resolve));
      await rendered(card.parentElement!);
      const { width, height } = part(card, 'image')!.getBoundingClientRect();
      expect(Math.abs(width / height - 1.5)).to.be.lessThan(0.01);
    });

    it('takes white space inside for nothing', async () => {
      const card = await fixture(byAttributes().replace('></', '>\n  <!-- nothing -->\n</'));
      expect(part(card, 'headline')!.checkVisibility()).to.equal(true);
    });
  });

  it('writes to no attribute of its own and adds no child', async () => {
    const card = await fixture('<salve-article-card headline="One" href="#"></salve-article-card>');
    expect(card.outerHTML).to.equal('<salve-article-card headline="One" href="#"></salve-article-card>');
  });

  it('takes properties set before it is connected', async () => {
    const card = document.createElement('salve-article-card');
    Object.assign(card, { headline: 'Set first', readingTime: 7, contentNote: 'Mentions drinking' });
    const holder = await fixture('<div></div>');
    holder.append(card);
    await card.updateComplete;
    expect(link(card).textContent).to.equal('Set first');
    expect(part(card, 'reading-time')!.textContent).to.equal('7 min read');
  });

  it('is followed in a shadow of the page’s own that nobody else sees into, and where it is moved to', async () => {
    for (const markup of [byAttributes(), aroundHtml()]) {
      const holder = await fixture('<div></div>');
      // eslint-disable-next-line wc/no-closed-shadow-root -- the page's own, not ours
      const shadow = holder.attachShadow({ mode: 'closed' });
      shadow.innerHTML = markup;
      const card = shadow.querySelector('salve-article-card')!;
      const words = (): Element => card.querySelector('p') ?? part(card, 'description')!;
      await rendered(holder);
      await click(words());
      expect(location.hash).to.equal('#followed');
      location.hash = '';
      holder.after(card);
      // Elsewhere, because two clicks at one place are a double click, which selects a word.
      await click(card.querySelector('b') ?? part(card, 'section')!);
      expect(location.hash).to.equal('#followed');
      location.hash = '';
      card.remove();
    }
  });

  it('follows a link in its picture’s caption in place of its own', async () => {
    const sheet = await linkStyles();
    const picture =
      '<img src="/stories/site/pictures/the-hour-after-an-argument.svg" alt="" width="1200" height="800">';
    const card = await fixture(
      `<salve-article-card style="inline-size: 320px"><figure>${picture}<figcaption>Photo: <a href="#jo">Jo Reyl</a></figcaption></figure>
      <h3><a href="#followed">The hour after an argument</a></h3></salve-article-card>`,
    );
    await sendMouse({ type: 'move', position: middle(card.querySelector('h3')!) });
    await until(() => card.shadowRoot?.querySelector('.cover'));
    await click(card.querySelector('figcaption a')!);
    sheet.remove();
    expect(location.hash).to.equal('#jo');
  });

  for (const opened of [
    '<dialog><p>About this note</p></dialog>',
    '<div popover><p>About this note</p></div>',
  ])
    it(`is not followed by a click in what opens above it: ${opened}`, async () => {
      const card = await fixture(
        `<salve-article-card><h3><a href="#followed">The hour after an argument</a></h3>${opened}</salve-article-card>`,
      );
      const above = card.querySelector<HTMLElement>('dialog, [popover]')!;
      if (above instanceof HTMLDialogElement) above.showModal();
      else above.showPopover();
      await click(above.querySelector('p')!);
      expect(location.hash).to.equal('');
    });

  it('takes no link of a drawing for its own, and shows its note', async () => {
    const card = await fixture<SalveArticleCard>(
      `<salve-article-card content-note="Mentions a death"><svg viewBox="0 0 60 40"><a href="#map"><text y="20">Map</text></a></svg>
      <p>See <a href="#followed">the walk</a>.</p></salve-article-card>`,
    );
    await card.updateComplete;
    expect(part(card, 'content-note')!.textContent).to.equal('Mentions a death');
    await click(card.querySelector('p')!);
    expect(location.hash).to.equal('#followed');
  });

  it('takes properties set before it is defined, beside its attributes', async () => {
    // In a page without scripts, an element is not yet defined.
    const card = document.implementation.createHTMLDocument().createElement('salve-article-card');
    card.setAttribute('headline', 'Set first');
    Object.assign(card, { readingTime: 7 });
    const holder = await fixture('<div></div>');
    holder.append(card);
    expect([link(card).textContent, part(card, 'reading-time')!.textContent]).to.deep.equal([
      'Set first',
      '7 min read',
    ]);
  });

  it('shows itself at once, and what it is given after that together', async () => {
    const holder = await fixture('<div></div>');
    const card = document.createElement('salve-article-card');
    card.headline = 'Set first';
    holder.append(card);
    expect(link(card).textContent).to.equal('Set first');
    card.author = 'Mina Okafor';
    card.headline = 'Set later';
    expect([link(card).textContent, part(card, 'author')]).to.deep.equal(['Set first', null]);
    await card.updateComplete;
    expect([link(card).textContent, part(card, 'author')!.textContent]).to.deep.equal([
      'Set later',
      'Mina Okafor',
    ]);
  });

  it('may be given what it shows after it has come into the page', async () => {
    const lines = recordConsole();
    const holder = await fixture('<div></div>');
    const card = document.createElement('salve-article-card');
    holder.append(card);
    card.headline = 'Set later';
    await card.updateComplete;
    expect([link(card).textContent, lines]).to.deep.equal(['Set later', []]);
  });

  it('is the same after being removed and put back', async () => {
    const card = await fixture<SalveArticleCard>(byAttributes());
    const holder = card.parentElement!;
    const before = card.shadowRoot!.textContent;
    card.remove();
    holder.append(card);
    await card.updateComplete;
    expect(card.shadowRoot!.textContent).to.equal(before);
    await click(part(card, 'author')!);
    expect(location.hash).to.equal('#followed');
  });

  it('shows two hundred on a page', async () => {
    const holder = await fixture(`<div>${byAttributes().repeat(200)}</div>`);
    const headlines = [...holder.children].map((card) => link(card).textContent);
    expect(headlines).to.have.length(200);
    expect(new Set(headlines).size).to.equal(1);
  });
});
