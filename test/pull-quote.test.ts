import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { QuoteSharedEvent, QuoteShareEvent, SalvePullQuote } from '../src/index.js';
import '../src/index.js';
import { expectAccessible } from './tools/axe.js';
import { engine, itCan } from './tools/can.js';
import { recordConsole } from './tools/console.js';
import { fixture, rendered } from './tools/fixture.js';
import { openPage, until } from './tools/page.js';

const WORDS = 'Shame says it is keeping you in line, and then it sends you home alone.';
const PASSAGE = `<p id="before">Listen to where the voice sends him.</p>
  <p id="passage">Nobody will be expecting him. Shame says it is keeping you in line, and then it sends you home
  alone.</p>`;

const around = (more = '', words = WORDS): string =>
  `<salve-pull-quote ${more}><blockquote><p>${words}</p></blockquote></salve-pull-quote>`;
const byAttributes = (more = '', words = WORDS): string =>
  `<salve-pull-quote quote="${words}" ${more}></salve-pull-quote>`;
const article = (quote: string): string => `<main><article lang="en-GB">${PASSAGE}${quote}</article></main>`;

const quoteOf = (holder: ParentNode): SalvePullQuote => holder.querySelector('salve-pull-quote')!;
const part = (quote: Element, name: string): HTMLElement | null =>
  quote.shadowRoot!.querySelector(`[part~="${name}"]`);
const button = (quote: Element, name: string): HTMLElement =>
  [...quote.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name)!;
const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** Puts a quote into the page and waits until it knows whether it has a passage. */
async function placed(markup: string): Promise<SalvePullQuote> {
  const holder = await fixture<SalvePullQuote>(markup);
  const quote = holder.matches('salve-pull-quote') ? holder : quoteOf(holder);
  await known(quote);
  return quote;
}

async function known(quote: SalvePullQuote): Promise<void> {
  await until(() => quote.shadowRoot!.querySelector('.controls:not(.unknown)'));
  await quote.updateComplete;
}

const isPullQuote = (quote: Element): boolean => !!quote.shadowRoot!.querySelector('aside');

type Replaced = 'share' | 'canShare' | 'clipboard';

/** Puts a property of `navigator` in place until the test ends: a share sheet and a refusal that no driver can bring about. */
function replace(name: Replaced, value: unknown): void {
  Object.defineProperty(navigator, name, { value, configurable: true });
  replaced.push(name);
}
const replaced: Replaced[] = [];

describe('<salve-pull-quote>', () => {
  afterEach(() => {
    for (const name of replaced.splice(0)) delete (navigator as Partial<Navigator>)[name];
    scrollTo(0, 0);
  });

  describe('is accessible', () => {
    for (const [state, markup] of Object.entries({
      'as a pull quote': article(around('share')),
      'as a pull quote, by attributes': article(byAttributes('share')),
      'as a decorative pull quote': article(around('share decorative')),
      'as a quotation': article(around('share', 'Another thing altogether, said by another person.')),
      'as a quotation, by attributes': article(
        byAttributes('author="Jo Lindqvist" source="Notes" cite="/notes" share', 'Another thing altogether.'),
      ),
      'in bare text': article(`<salve-pull-quote share>${WORDS}</salve-pull-quote>`),
      'with a picture to share': article(around('share-image')),
      floated: article(around('align="start" share')),
    })) {
      it(`is accessible: ${state}`, async () => {
        const quote = await placed(markup);
        await expectAccessible(quote.closest('main')!);
      });
    }

    for (const scheme of ['light', 'dark'] as const) {
      itCan('emulate media', `is accessible in ${scheme} colours`, async () => {
        await executeServerCommand('media', { colorScheme: scheme });
        const quote = await placed(
          `<div style="color-scheme: light dark; background: Canvas; color: CanvasText">${article(around('share'))}${around('author="Jo" source="Notes" cite="/notes"', 'Something else')}</div>`,
        );
        await expectAccessible(quote.closest('div')!);
      });
    }
  });

  it('takes a comment inside for no words', async () => {
    const lines = recordConsole();
    const quote = await placed(
      article(
        byAttributes().replace('></salve-pull-quote>', '><!-- a note to the editor --></salve-pull-quote>'),
      ),
    );
    expect(quote.shadowRoot!.querySelector('[part=quote]')!.textContent).to.contain(WORDS);
    expect(lines).to.deep.equal([]);
  });

  describe('to a screen reader', () => {
    const readTree = async (markup: string): Promise<{ role: string; name: string }[]> => {
      const quote = await placed(`<div id="read" lang="en-GB">${markup}</div>`);
      await rendered(quote.parentElement!);
      return executeServerCommand<{ role: string; name: string }[], string>('accessibility-tree', '#read');
    };
    const LANDMARKS = ['complementary', 'region', 'banner', 'contentinfo', 'form', 'navigation', 'search'];

    for (const [way, markup] of Object.entries({
      'around HTML': around('share'),
      'by attributes': byAttributes('share'),
    })) {
      itCan(
        'read the accessibility tree',
        `is announced once as a pull quote, and is no landmark, ${way}`,
        async () => {
          for (const place of [article(markup), `<main>${PASSAGE}${markup}</main>`, `${PASSAGE}${markup}`]) {
            const nodes = await readTree(place);
            document.querySelector('#read')!.remove();
            expect(nodes.filter(({ name }) => name === 'Pull quote').length).to.be.within(1, 1);
            expect(nodes.filter(({ role }) => LANDMARKS.includes(role))).to.deep.equal([]);
            expect(nodes.filter(({ role }) => role === 'button').map(({ name }) => name)).to.contain(
              'Go to this passage',
            );
          }
        },
      );
    }

    itCan('read the accessibility tree', 'is a blockquote where the article doesn’t say it', async () => {
      for (const markup of [
        around('', 'Something else.'),
        byAttributes('', 'Something else.'),
        '<salve-pull-quote>Something else.</salve-pull-quote>',
      ]) {
        const nodes = await readTree(article(markup));
        document.querySelector('#read')!.remove();
        expect(nodes.filter(({ role }) => role === 'blockquote').length, markup).to.equal(1);
        expect(nodes.filter(({ role }) => role === 'button')).to.deep.equal([]);
        expect(nodes.filter(({ name }) => name === 'Pull quote')).to.deep.equal([]);
      }
    });

    itCan(
      'read the accessibility tree',
      'leaves out the repeated words where it is decorative, never its controls',
      async () => {
        const nodes = await readTree(article(around('share decorative')));
        expect(nodes.filter(({ name }) => name === WORDS).length).to.equal(0);
        expect(nodes.filter(({ role }) => role === 'button').length).to.equal(2);
      },
    );

    itCan(
      'read the accessibility tree',
      'is whole where it is decorative and the article doesn’t say it',
      async () => {
        const nodes = await readTree(article(around('decorative', 'Something else.')));
        expect(nodes.some(({ name }) => name === 'Something else.')).to.equal(true);
      },
    );
  });

  describe('properties', () => {
    it('has no properties by default', async () => {
      const lines = recordConsole();
      const quote = await placed(byAttributes('', 'Something else.'));
      expect(part(quote, 'quote')!.textContent.trim()).to.equal('Something else.');
      expect(part(quote, 'attribution') === null).to.equal(true);
      expect([...quote.shadowRoot!.querySelectorAll('button')].filter(isShown).length).to.equal(0);
      expect(lines).to.deep.equal([]);
    });

    it('shows its properties without the white space around them, so that no mark stands apart', async () => {
      const quote = await placed(byAttributes('', ` One thing,\n then another. `));
      expect(part(quote, 'quote')!.querySelector('p')!.textContent).to.equal('One thing, then another.');
    });

    it('shows its properties as text, never as markup', async () => {
      const quote = await placed(
        byAttributes('author="&lt;b&gt;b&lt;/b&gt;"', '&lt;img src=x onerror=alert(1)&gt;'),
      );
      expect(part(quote, 'quote')!.textContent.trim()).to.equal('<img src=x onerror=alert(1)>');
      expect(part(quote, 'author')!.textContent).to.equal('<b>b</b>');
    });

    it('names author and source, which links to `cite`', async () => {
      const quote = await placed(
        byAttributes('author="Jo Lindqvist" source="Notes on beginning" cite="/notes"', 'Something else.'),
      );
      expect(part(quote, 'attribution')!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
        'Jo Lindqvist, Notes on beginning',
      );
      expect(part(quote, 'source')!.localName).to.equal('cite');
      expect(quote.shadowRoot!.querySelector('a')!.getAttribute('href')).to.equal('/notes');
      expect(quote.shadowRoot!.querySelector('blockquote')!.contains(part(quote, 'attribution'))).to.equal(
        false,
      );
    });

    for (const href of [
      'javascript:alert(1)',
      'java\tscript:alert(1)',
      'data:text/html,hello',
      'vbscript:x',
    ]) {
      it(`does not link to ${JSON.stringify(href)}, and tells the author`, async () => {
        const lines = recordConsole();
        const quote = await fixture<SalvePullQuote>(
          byAttributes('author="Jo" source="Notes"', 'Something else.'),
        );
        quote.cite = href;
        await quote.updateComplete;
        expect(quote.shadowRoot!.querySelector('a') === null).to.equal(true);
        expect(lines).to.deep.equal([
          `<salve-pull-quote> cite="${href}" is not linked; a link here is relative, http:, https: or mailto:.`,
        ]);
      });
    }

    it('names the author it is given, the article’s own too, and else none', async () => {
      const holder = await fixture(`<salve-article author="Ruth Alder" headline="One">
        ${PASSAGE}${byAttributes('author="Ruth Alder"')}${byAttributes()}</salve-article>`);
      const [named, unnamed] = holder.querySelectorAll('salve-pull-quote');
      await known(named!);
      await known(unnamed!);
      expect(part(named!, 'attribution')!.textContent.trim()).to.equal('Ruth Alder');
      expect(part(unnamed!, 'attribution') === null).to.equal(true);
    });

    it('names nobody twice whom the HTML inside names', async () => {
      const quote = await placed(
        '<salve-pull-quote author="Jo"><blockquote><p>Something else.</p><footer>Jo</footer></blockquote></salve-pull-quote>',
      );
      expect(part(quote, 'attribution') === null).to.equal(true);
    });

    it('asks the author once for something to show where there is nothing', async () => {
      const lines = recordConsole();
      await fixture(
        '<div><salve-pull-quote></salve-pull-quote><salve-pull-quote author="Jo"></salve-pull-quote></div>',
      );
      expect(lines).to.deep.equal([
        '<salve-pull-quote> has nothing to show: give it a quote, or words inside.',
      ]);
    });
  });

  describe('its words', () => {
    for (const [way, inside] of Object.entries({
      'a blockquote': `<blockquote><p>${WORDS}</p></blockquote>`,
      'two paragraphs':
        '<blockquote><p>Shame says it is keeping you in line,</p><p>and then it sends you home alone.</p></blockquote>',
      'a paragraph': `<p>${WORDS}</p>`,
      'bare text': WORDS,
      'inline tags':
        'Shame says it is <em>keeping</em> you in line, and then it sends <b>you</b> home alone.',
      'with who said it': `<blockquote><p>${WORDS}</p><footer>Ruth Alder, <cite>Notes</cite></footer></blockquote>`,
    })) {
      it(`takes its words ${way}, and leaves them where they are`, async () => {
        const quote = await placed(article(`<salve-pull-quote>${inside}</salve-pull-quote>`));
        expect(isPullQuote(quote)).to.equal(true);
        expect(quote.innerHTML).to.equal(inside);
        expect(quote.shadowRoot!.querySelector('slot')!.assignedNodes().length).to.equal(
          quote.childNodes.length,
        );
      });
    }

    it('finds its words in another case, with other marks, hyphens, spaces and an ellipsis', async () => {
      const quote = await placed(
        article(around('', '"SHAME says it is keeping&nbsp;you in line … sends you home alone"')),
      );
      expect(isPullQuote(quote)).to.equal(true);
    });

    it('does not find its words in another quote', async () => {
      const holder = await fixture(
        `<article>${around('', 'Something else.')}${around('', 'Something else.')}</article>`,
      );
      for (const quote of holder.querySelectorAll('salve-pull-quote')) {
        await known(quote);
        expect(isPullQuote(quote)).to.equal(false);
      }
    });

    it('finds its words when their passage comes later', async () => {
      const quote = await placed(`<article>${around()}</article>`);
      expect(isPullQuote(quote)).to.equal(false);
      quote.after(document.createRange().createContextualFragment(PASSAGE));
      await until(() => isPullQuote(quote));
    });

    it('finds its words when the article comes to say them, and loses them when it no longer does', async () => {
      const quote = await placed(`<article>${around()}<p>Something else.</p></article>`);
      const text = quote.nextElementSibling!.firstChild as Text;
      text.data = WORDS;
      await until(() => isPullQuote(quote));
      text.data = 'Something else.';
      await until(() => !isPullQuote(quote));
    });

    it('looks for its words again when they change', async () => {
      const quote = await placed(article(byAttributes('', 'Something else.')));
      expect(isPullQuote(quote)).to.equal(false);
      quote.quote = WORDS;
      await until(() => isPullQuote(quote));
    });

    it('shows words that come later in place of its attributes', async () => {
      const quote = await placed(article(byAttributes('', 'Something else.')));
      quote.textContent = WORDS;
      await until(() => isPullQuote(quote) && quote.shadowRoot!.querySelector('slot'));
    });

    it('tells the author once of a misquote, with the difference', async () => {
      const lines = recordConsole();
      const wrong = WORDS.replace('is keeping', 'keeps');
      const quote = await placed(article(around('', wrong)));
      quote.requestUpdate();
      await quote.updateComplete;
      expect(lines).to.deep.equal([
        `<salve-pull-quote> says “${wrong}”, where the article says “${WORDS.slice(0, -1)}”: “keeps” for “is keeping”.`,
      ]);
      expect(quote.shadowRoot!.textContent).not.to.contain('is keeping');
    });
  });

  describe('its marks', () => {
    const marksOf = (quote: Element): string[] => {
      const box = getComputedStyle(quote.shadowRoot!.querySelector('.box')!);
      return ['--_open', '--_close'].map((name) => JSON.parse(box.getPropertyValue(name)) as string);
    };

    it('has the marks of its own language, else of the page’s', async () => {
      const holder = await fixture(`<div lang="de">${byAttributes()}${byAttributes('lang="fr"')}</div>`);
      expect([...holder.children].map(marksOf)).to.deep.equal([
        ['„', '“'],
        ['«\u202f', '\u202f»'],
      ]);
    });

    it('doubles no marks that the author typed', async () => {
      expect(marksOf(await fixture(byAttributes('', '‘I drank last night.’')))).to.deep.equal(['', '']);
    });

    it('hangs a wide opening mark before the words, not over them', async () => {
      const quote = await fixture(byAttributes('lang="ja"', '疲れた日は、休んでいい。'));
      const mark = quote.shadowRoot!.querySelector<HTMLElement>('span[aria-hidden=true]')!;
      expect(mark.scrollWidth).to.be.at.most(mark.clientWidth);
    });

    it('takes the author’s own marks', async () => {
      const quote = await fixture(byAttributes('style="--salve-quote-open: \'«\'"'));
      expect(getComputedStyle(quote.shadowRoot!.querySelector('.open')!, '::before').content).to.contain('«');
    });

    it('puts the inner marks of its language around words that are quoted inside it', async () => {
      const inner = async (lang: string, more = ''): Promise<string> => {
        const quote = await fixture(
          `<salve-pull-quote lang="${lang}"><p>${more}She said <q>stay</q>, and he did.${more}</p></salve-pull-quote>`,
        );
        const { quotes } = getComputedStyle(quote.querySelector('q')!);
        return quotes.replace(/["\s]/g, '').slice(0, 2);
      };
      expect(await inner('en')).to.equal('‘’');
      expect(await inner('de')).to.equal('‚‘');
      expect(await inner('sv')).to.equal('’’');
      expect(await inner('de', '"')).to.equal('“”');
    });

    it('keeps its marks out of the text', async () => {
      const quote = await placed(byAttributes());
      expect(part(quote, 'quote')!.textContent.trim()).to.equal(WORDS);
    });
  });

  describe('goes to its passage', () => {
    const far = (quote: string): string =>
      `<main><article>${quote}<div style="block-size: 4000px"></div>${PASSAGE}<div style="block-size: 4000px"></div></article></main>`;

    it('goes to its passage by keyboard: scrolls, takes the focus along, marks it, leaves nothing behind', async () => {
      const quote = await placed(far(around()));
      const main = quote.closest('main')!;
      const before = main.outerHTML;
      const sheets = document.adoptedStyleSheets.length;
      const passage = main.querySelector('#passage')!;
      button(quote, 'Go to this passage').focus();
      await sendKeys({ press: 'Enter' });
      expect(document.activeElement === passage).to.equal(true);
      expect(passage.getAttribute('tabindex')).to.equal('-1');
      expect(
        [...CSS.highlights.get('salve-passage')!].map((range) =>
          (range as Range).toString().replace(/\s+/g, ' '),
        ),
      ).to.deep.equal([WORDS]);
      await until(() => {
        const { top, bottom } = passage.getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      });
      (document.activeElement as HTMLElement).blur();
      expect(main.outerHTML).to.equal(before);
      await until(() => !CSS.highlights.has('salve-passage'));
      expect(document.adoptedStyleSheets.length).to.equal(sheets);
    });

    it('opens what its passage is folded away in', async () => {
      const quote = await placed(
        `<main><article><details><summary>More</summary>${PASSAGE}</details><div hidden="until-found"><p>Then he goes home after all.</p></div>
        ${around()}${around('', 'Then he goes home after all.')}</article></main>`,
      );
      const second = quote.closest('article')!.querySelectorAll('salve-pull-quote')[1]!;
      for (const [each, says] of [
        [quote, 'Shame says'],
        [second, 'Then he goes home'],
      ] as const) {
        await known(each);
        button(each, 'Go to this passage').click();
        expect([
          document.activeElement!.localName,
          document.activeElement!.textContent.includes(says),
        ]).to.deep.equal(['p', true]);
        expect(document.activeElement!.getBoundingClientRect().height).to.be.greaterThan(0);
      }
    });

    it('keeps a tabindex that the page has set on its passage', async () => {
      const quote = await placed(article(around()).replace('id="passage"', 'id="passage" tabindex="0"'));
      button(quote, 'Go to this passage').click();
      (document.activeElement as HTMLElement).blur();
      expect(document.querySelector('#passage')!.getAttribute('tabindex')).to.equal('0');
    });

    it('goes to a passage within a paragraph taller than the window', async () => {
      const long = 'And on it went, the whole of that long day. '.repeat(900);
      const quote = await placed(
        `<main><article>${around()}<p id="tall">${long}${WORDS} ${long}</p></article></main>`,
      );
      button(quote, 'Go to this passage').click();
      await until(() => {
        const [range] = [...CSS.highlights.get('salve-passage')!] as Range[];
        const { top, bottom } = range!.getBoundingClientRect();
        return top > 0 && bottom < innerHeight;
      });
    });
  });

  describe('is shared', () => {
    const SHARED = `“${WORDS}”`;
    const events: (QuoteShareEvent | QuoteSharedEvent)[] = [];
    const listen = (event: QuoteShareEvent | QuoteSharedEvent): void => void events.push(event);

    beforeEach(() => {
      events.length = 0;
      document.body.addEventListener('salve-quote-share', listen);
      document.body.addEventListener('salve-quote-shared', listen);
    });
    afterEach(() => {
      document.body.removeEventListener('salve-quote-share', listen);
      document.body.removeEventListener('salve-quote-shared', listen);
    });

    const types = (): string[] => events.map(({ type }) => type);
    const control = (quote: SalvePullQuote): HTMLElement =>
      [...quote.shadowRoot!.querySelectorAll('button')].find(({ textContent }) =>
        /Share this quote|Copy quote/.test(textContent),
      )!;

    /** As a reader does it, so that the browser takes it for their wish. */
    async function press(quote: SalvePullQuote): Promise<void> {
      control(quote).focus();
      await sendKeys({ press: 'Enter' });
      await quote.updateComplete;
    }

    it('only where the author offers it', async () => {
      const quote = await placed(article(around()));
      expect(quote.shadowRoot!.querySelectorAll('button').length).to.equal(1);
    });

    it('has a place for its status before anything is said in it', async () => {
      const quote = await placed(article(around('share')));
      expect(isShown(part(quote, 'status')!)).to.equal(true);
    });

    it('copies itself where there is no share sheet, and says so aloud', async () => {
      const quote = await placed(article(around('share')));
      expect(control(quote).textContent.trim()).to.equal('Copy quote and link');
      await press(quote);
      await until(() => part(quote, 'status')!.textContent === 'Quote and link copied.');
      expect(part(quote, 'status')!.getAttribute('role')).to.equal('status');
      expect(types()).to.deep.equal(['salve-quote-share', 'salve-quote-shared']);
    });

    it('shares the article’s address with the words around its passage', async () => {
      const holder = await fixture(
        `<salve-article href="https://tidewater.example/notes/one?utm_source=mail#top">${PASSAGE}${around('share')}</salve-article>`,
      );
      await known(quoteOf(holder));
      await press(quoteOf(holder));
      await until(() => events.length === 2);
      for (const { url, quote, bubbles, composed } of events) {
        expect(url).to.match(/^https:\/\/tidewater\.example\/notes\/one#:~:text=[^#]*-,/);
        expect(decodeURIComponent(url)).to.contain(`expecting him.-,${WORDS}`);
        expect([quote, bubbles, composed]).to.deep.equal([WORDS, true, true]);
      }
    });

    it('shares the plain address where the article doesn’t say it', async () => {
      const holder = await fixture(
        `<salve-article href="https://tidewater.example/notes/one">${PASSAGE}${around('share', 'Something else.')}</salve-article>`,
      );
      await known(quoteOf(holder));
      await press(quoteOf(holder));
      await until(() => events.length === 2);
      expect(events[0]!.url).to.equal('https://tidewater.example/notes/one');
    });

    it('shares nothing where the page prevents it', async () => {
      const quote = await placed(article(around('share')));
      document.body.addEventListener('salve-quote-share', (event) => event.preventDefault(), { once: true });
      await press(quote);
      await new Promise((resolve) => setTimeout(resolve));
      expect(types()).to.deep.equal(['salve-quote-share']);
      expect(part(quote, 'status')!.textContent).to.equal('');
    });

    describe('by the share sheet, which no test’s browser has', () => {
      /** What the sheet is given, and how it ends. */
      function sheet(end: Error | undefined): ShareData[] {
        const given: ShareData[] = [];
        replace('share', (data: ShareData) => {
          given.push(data);
          return end ? Promise.reject(end) : Promise.resolve();
        });
        return given;
      }

      it('gives the share sheet the quote between its marks, and its link', async () => {
        const given = sheet(undefined);
        const quote = await placed(article(around('share')));
        expect(control(quote).textContent.trim()).to.equal('Share this quote');
        await press(quote);
        await until(() => events.length === 2);
        expect(given).to.deep.equal([{ text: SHARED, url: events[0]!.url }]);
        expect(part(quote, 'status')!.textContent).to.equal('');
      });

      it('takes a share sheet that is put away for no error and no sharing', async () => {
        const lines = recordConsole();
        sheet(new DOMException('', 'AbortError'));
        const quote = await placed(article(around('share')));
        await press(quote);
        await new Promise((resolve) => setTimeout(resolve));
        await quote.updateComplete;
        expect([types(), part(quote, 'status')!.textContent, lines]).to.deep.equal([
          ['salve-quote-share'],
          '',
          [],
        ]);
      });

      it('copies itself where the share sheet refuses', async () => {
        sheet(new DOMException('', 'NotAllowedError'));
        const quote = await placed(article(around('share')));
        await press(quote);
        await until(() => part(quote, 'status')!.textContent === 'Quote and link copied.');
      });
    });

    for (const [why, clipboard] of Object.entries({
      'there is no clipboard, as over http': undefined,
      'the clipboard is refused': {
        writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')),
      },
    })) {
      it(`is copied by hand where ${why}`, async () => {
        replace('clipboard', clipboard);
        const quote = await placed(article(around('share')));
        await press(quote);
        const field = await until(() => quote.shadowRoot!.querySelector('textarea'));
        expect(part(quote, 'status')!.textContent).to.match(/^Nothing was copied/);
        expect(field.value).to.equal(`${SHARED}\n${events[0]!.url}`);
        field.focus();
        expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(field.value);
        expect(types()).to.deep.equal(['salve-quote-share']);
        await expectAccessible(quote.closest('main')!);
      });
    }
    it('shares the marks of what is quoted inside it, which are none of its text', async () => {
      replace('clipboard', undefined);
      const quote = await placed(article(around('share lang="de"', 'She said <q>stay</q>, and he did.')));
      await press(quote);
      const field = await until(() => quote.shadowRoot!.querySelector('textarea'));
      expect(field.value.split('\n')[0]).to.equal('„She said ‚stay‘, and he did.“');
      expect(events[0]!.quote).to.equal('She said stay, and he did.');
    });
  });

  describe('as a picture', () => {
    const dialogOf = (quote: Element): HTMLDialogElement => quote.shadowRoot!.querySelector('dialog')!;
    const press = (quote: Element, name: string): void => button(quote, name).click();

    it('only where the author offers it', async () => {
      const quote = await placed(article(around('share')));
      expect(quote.shadowRoot!.querySelector('dialog') === null).to.equal(true);
    });

    it('shows its picture first, with its text, in either shape, and asks for nothing', async () => {
      const quote = await placed(article(around('share-image')));
      const before = performance.getEntriesByType('resource').length;
      press(quote, 'Picture of this quote');
      await quote.updateComplete;
      const canvas = quote.shadowRoot!.querySelector('canvas')!;
      expect(dialogOf(quote).open).to.equal(true);
      expect([canvas.width, canvas.height]).to.deep.equal([1080, 1350]);
      expect(canvas.ariaLabel ?? canvas.getAttribute('aria-label')).to.contain(`“${WORDS}”`);
      await expectAccessible(quote.closest('main')!);
      press(quote, 'Wide');
      await quote.updateComplete;
      expect([canvas.width, canvas.height]).to.deep.equal([1200, 630]);
      expect(performance.getEntriesByType('resource').length).to.equal(before);
      press(quote, 'Close');
      expect(dialogOf(quote).open).to.equal(false);
    });

    it('draws its picture in the page’s own colours', async () => {
      const quote = await placed(
        `<div style="background: rgb(10, 20, 30); color: rgb(240, 230, 220)">${article(around('share-image'))}</div>`,
      );
      press(quote, 'Picture of this quote');
      const canvas = quote.shadowRoot!.querySelector('canvas')!;
      expect([...canvas.getContext('2d')!.getImageData(0, 0, 1, 1).data]).to.deep.equal([10, 20, 30, 255]);
    });

    it('saves its picture, with its text to copy by hand where it could not be copied', async () => {
      replace('clipboard', undefined);
      const quote = await placed(article(around('share-image author="Paul"')));
      press(quote, 'Picture of this quote');
      await quote.updateComplete;
      const saved: HTMLAnchorElement[] = [];
      Object.defineProperty(HTMLAnchorElement.prototype, 'click', {
        configurable: true,
        value(this: HTMLAnchorElement) {
          saved.push(this);
        },
      });
      press(quote, 'Save picture');
      const field = await until(() => dialogOf(quote).querySelector('textarea'));
      delete (HTMLAnchorElement.prototype as Partial<HTMLAnchorElement>).click;
      expect(field.value).to.match(new RegExp(`^“${WORDS}”\nPaul · `));
      expect(saved[0]!.download).to.equal('quote.png');
      const file = await (await fetch(saved[0]!.href)).blob();
      expect(file.type).to.equal('image/png');
    });

    it('shares its picture as a file with its text, where the share sheet takes files', async () => {
      const given: ShareData[] = [];
      replace('share', (data: ShareData) => Promise.resolve(void given.push(data)));
      replace('canShare', () => true);
      const quote = await placed(article(around('share-image')));
      press(quote, 'Picture of this quote');
      press(quote, 'Share picture');
      await until(() => dialogOf(quote).querySelector('[role=status]')!.textContent === 'Picture shared.');
      expect(given[0]!.files![0]!.type).to.equal('image/png');
      expect(given[0]!.text).to.contain(`“${WORDS}”`);
    });
  });

  describe('its layout', () => {
    const width = (element: Element): number => element.getBoundingClientRect().width;

    for (const [column, floats] of [
      [700, true],
      [300, false],
    ] as const) {
      it(`${floats ? 'floats beside the text' : 'stands alone'} in a column of ${column} px`, async () => {
        for (const align of ['start', 'end']) {
          const holder = await fixture(
            `<div style="inline-size: ${column}px">${around(`align="${align}"`)}<p>Text beside it.</p></div>`,
          );
          const quote = quoteOf(holder);
          const text = holder.querySelector(':scope > p')!;
          const range = new Range();
          range.selectNodeContents(text);
          expect(width(quote) < column, align).to.equal(floats);
          expect(range.getBoundingClientRect().top < quote.getBoundingClientRect().bottom, align).to.equal(
            floats,
          );
          expect(
            quote.getBoundingClientRect()[align === 'start' ? 'left' : 'right'] -
              holder.getBoundingClientRect()[align === 'start' ? 'left' : 'right'],
          ).to.be.closeTo(0, 0.5);
        }
      });
    }

    it('stands below a float before it, and floats below one on its side', async () => {
      const holder = await fixture(
        `<div style="inline-size: 700px">${around('align="end"')}${around('align="end"')}${around()}</div>`,
      );
      const tops = [...holder.children].map((quote) => quote.getBoundingClientRect());
      expect(tops[1]!.top).to.be.at.least(tops[0]!.bottom);
      expect(tops[2]!.top).to.be.at.least(tops[1]!.bottom);
    });

    it('steps down and goes upright with the number of words', async () => {
      const sizes = await Promise.all(
        [12, 40, 90].map(async (count) => {
          const quote = await fixture(byAttributes('', 'word '.repeat(count).trim()));
          const { fontSize, fontStyle } = getComputedStyle(part(quote, 'quote')!);
          return { size: parseFloat(fontSize), fontStyle };
        }),
      );
      expect(sizes[0]!.size > sizes[1]!.size && sizes[1]!.size > sizes[2]!.size).to.equal(true);
      expect(sizes.map(({ fontStyle }) => fontStyle)).to.deep.equal(['italic', 'normal', 'normal']);
    });

    it('has the size that the author sets', async () => {
      const quote = await fixture(byAttributes('size="small"'));
      expect(getComputedStyle(part(quote, 'quote')!).fontStyle).to.equal('normal');
    });

    it('never grows wider than its place, whatever the words', async () => {
      const long = 'Selbstmitgefühlsübungsgruppenleiterinnenfortbildung'.repeat(3);
      for (const markup of [
        around(`author="${long}" share`, long),
        byAttributes(`author="${long}" source="${long}"`, long),
      ]) {
        const holder = await fixture(
          `<div style="inline-size: 280px; overflow: auto; padding-inline: 1em">${markup}</div>`,
        );
        expect(holder.scrollWidth).to.equal(holder.clientWidth);
      }
    });

    it('has its mark hanging outside its words, in either direction', async () => {
      for (const dir of ['ltr', 'rtl']) {
        const quote = await fixture(around(`dir="${dir}"`));
        const mark = quote.shadowRoot!.querySelector('.open')!.getBoundingClientRect();
        const words = quote.querySelector('p')!.getBoundingClientRect();
        expect(dir === 'ltr' ? mark.right - words.left : mark.left - words.right).to.be.closeTo(0, 1);
      }
    });

    it('is not shown when hidden', async () => {
      expect(getComputedStyle(await fixture(around('hidden'))).display).to.equal('none');
    });

    it('stays where it is when its passage is found', async () => {
      const holder = await fixture(`<div>${around('share')}<p>${WORDS}</p></div>`);
      const before = holder.querySelector(':scope > p')!.getBoundingClientRect().top;
      await known(quoteOf(holder));
      expect(isPullQuote(quoteOf(holder))).to.equal(true);
      expect(holder.querySelector(':scope > p')!.getBoundingClientRect().top).to.equal(before);
    });

    for (const [way, markup] of Object.entries({
      'around HTML': around('share'),
      'around HTML, floated': around('align="end" share'),
      'around a paragraph': `<salve-pull-quote><p>${WORDS}</p></salve-pull-quote>`,
      'by attributes': byAttributes('share'),
      'by attributes, with its source': byAttributes('author="Jo" source="Notes"', 'Something else.'),
      'in Arabic': `<div lang="ar" dir="rtl">${around('', 'يَعِدنا الخزي بأن يحرسنا، ثم يتركنا وحدنا عند الباب.')}</div>`,
    })) {
      it(`moves nothing when the script comes, with salve.css linked, ${way}`, async () => {
        const page = await openPage('en', '');
        const link = page.document.createElement('link');
        Object.assign(link, { rel: 'stylesheet', href: '/dist/salve.css' });
        const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
        page.document.head.append(link);
        await loaded;
        page.document.body.innerHTML = `<article><p>Before.</p>${markup}<p id="after">${WORDS}</p></article>`;
        const after = page.document.querySelector('#after')!;
        const before = after.getBoundingClientRect().top;
        await page.load('/dist/salve.js');
        const quote = page.document.querySelector('salve-pull-quote')!;
        await until(() => quote.shadowRoot?.querySelector('.controls:not(.unknown)'));
        // WebKit makes a column's height a whole number of pixels.
        expect(after.getBoundingClientRect().top).to.be.closeTo(before, engine === 'WebKit' ? 1 : 0.5);
      });
    }
  });

  it('writes to no attribute of its own and adds no child', async () => {
    const markup = around('share');
    const quote = await placed(article(markup));
    expect(quote.outerHTML).to.equal(markup.replace('share', 'share=""'));
  });

  it('takes properties set before it is connected', async () => {
    const quote = document.createElement('salve-pull-quote');
    Object.assign(quote, { quote: 'Set first', author: 'Jo' });
    const holder = await fixture('<div></div>');
    holder.append(quote);
    await quote.updateComplete;
    expect(part(quote, 'quote')!.textContent.trim()).to.equal('Set first');
    expect(part(quote, 'author')!.textContent).to.equal('Jo');
  });

  it('is the same after being removed and put back, and knows the article it is moved into', async () => {
    const quote = await placed(article(around('share')));
    const other = await fixture('<article><p>Something else.</p></article>');
    const home = quote.parentElement!;
    quote.remove();
    other.append(quote);
    await until(() => !isPullQuote(quote));
    quote.remove();
    home.append(quote);
    await until(() => isPullQuote(quote));
    expect(isShown(button(quote, 'Go to this passage'))).to.equal(true);
  });
});
