import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Article, SalveArticleCard, SalveArticleList } from '../src/index.js';
import '../src/index.js';
import { expectAccessible } from './tools/axe.js';
import { itCan } from './tools/can.js';
import { recordConsole } from './tools/console.js';
import { fixture, rendered } from './tools/fixture.js';
import { until } from './tools/page.js';

const { origin } = location;
/** The feeds' server counts for every engine at once. */
const run = crypto.randomUUID();
const OTHER = origin.replace('localhost', '127.0.0.1');
const ARTICLES: Article[] = [
  {
    headline: 'The hour after an argument',
    url: '/notes/the-hour-after',
    author: 'Mina Okafor',
    datePublished: '2026-10-02',
    section: 'Relationships',
    description: 'What repair sounds like when nobody has won.',
  },
  { headline: 'What empathy is not', url: '/notes/what-empathy-is-not' },
];
const INSIDE = '<a href="#all">All articles</a>';

const list = (more = '', inside = INSIDE): string =>
  `<salve-article-list ${more}>${inside}</salve-article-list>`;
const cards = (element: Element): SalveArticleCard[] => [
  ...element.shadowRoot!.querySelectorAll('salve-article-card'),
];
const headlines = (element: Element): (string | undefined)[] =>
  cards(element).map(({ headline }) => headline);
const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
const inside = (element: Element): HTMLElement => element.querySelector('a')!;
const counts = async (): Promise<Record<string, number | undefined>> =>
  (await (await fetch('/feeds/counts', { cache: 'no-store' })).json()) as Record<string, number>;

/** Puts a list into the page and waits until it says that it is shown, or can't be. */
async function settled(
  markup: string,
  articles?: Article[],
): Promise<{ element: SalveArticleList; said: string }> {
  const holder = document.createElement('div');
  const heard = new Promise<string>((resolve) => {
    for (const type of ['load', 'error'])
      holder.addEventListener(type, () => resolve(type), { capture: true });
  });
  const fragment = document.createRange().createContextualFragment(markup);
  holder.append(fragment);
  if (articles) Object.assign(holder.querySelector('salve-article-list')!, { articles });
  const outer = await fixture('<div></div>');
  outer.append(holder);
  const said = await heard;
  await rendered(outer);
  const element = holder.querySelector('salve-article-list')!;
  await rendered(element.shadowRoot!);
  return { element, said };
}

describe('<salve-article-list>', () => {
  afterEach(() => {
    history.replaceState(null, '', location.pathname + location.search);
    for (const link of document.head.querySelectorAll('[rel=alternate]')) link.remove();
  });

  describe('is accessible', () => {
    for (const [state, markup] of Object.entries({
      'as a list': list('src="/feeds/good"'),
      'in each layout': ['stacked', 'row', 'compact', 'feature']
        .map((layout) => list(`src="/feeds/good" layout="${layout}"`))
        .join(''),
      'with a list that is not to be had': list('src="/feeds/missing"'),
      'with nothing to show at all': list('src="/feeds/missing"', ''),
      'without pictures': list('src="/feeds/good" images="none"'),
    })) {
      it(`is accessible: ${state}`, async () => {
        recordConsole();
        const { element } = await settled(markup);
        await expectAccessible(element.parentElement!);
      });
    }

    it('is accessible while it waits', async () => {
      const holder = await fixture(`<div>${list('src="/feeds/good?wait=2000"', '')}</div>`);
      await expectAccessible(holder);
    });

    for (const scheme of ['light', 'dark'] as const) {
      itCan('emulate media', `is accessible in ${scheme} colours`, async () => {
        await executeServerCommand('media', { colorScheme: scheme });
        const { element } = await settled(
          `<div style="color-scheme: light dark; background: Canvas; color: CanvasText">${list('src="/feeds/good"')}</div>`,
        );
        await expectAccessible(element.parentElement!);
      });
    }
  });

  itCan(
    'read the accessibility tree',
    'is to a screen reader a list of articles, each one heading and one link',
    async () => {
      await settled(`<div id="read">${list('limit="2"')}</div>`, ARTICLES);
      const nodes = await executeServerCommand<{ role: string; name: string }[], string>(
        'accessibility-tree',
        '#read',
      );
      expect(
        nodes.filter(({ role }) => ['list', 'listitem', 'heading', 'link'].includes(role)),
      ).to.deep.equal([
        { role: 'list', name: '' },
        ...ARTICLES.flatMap(({ headline: name }) => [
          { role: 'listitem', name: '' },
          { role: 'heading', name, level: 3 },
          { role: 'link', name },
        ]),
      ]);
    },
  );

  describe('takes its articles', () => {
    it('takes its articles from the feed in src', async () => {
      const { element, said } = await settled(list('src="/feeds/good"'));
      expect(said).to.equal('load');
      expect(headlines(element)).to.deep.equal(['Article 1', 'Article 2', 'Article 3']);
      expect(cards(element)[0]!.href).to.equal(`${origin}/read/1`);
    });

    it('takes the feed that the page names, where there is no src', async () => {
      const other =
        '<link rel="alternate" hreflang="es" href="/es/"><link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">';
      document.head.append(
        document
          .createRange()
          .createContextualFragment(
            `${other}<link rel="alternate" type="application/rss+xml" href="/feeds/two"><link rel="alternate" type="application/atom+xml" href="/feeds/good">`,
          ),
      );
      const { element } = await settled(list());
      expect(headlines(element)).to.deep.equal(['Article 1', 'Article 2']);
    });

    it('follows a feed’s address that leads elsewhere', async () => {
      const { element } = await settled(list('src="/feeds/redirect"'));
      expect(headlines(element)).to.have.length(3);
    });

    it('takes its articles from the property, in their order', async () => {
      const { element } = await settled(list(), [...ARTICLES].reverse());
      expect(headlines(element)).to.deep.equal(['What empathy is not', 'The hour after an argument']);
      const { author, datePublished, section, description, href } = cards(element)[1]!;
      expect({
        headline: cards(element)[1]!.headline,
        author,
        datePublished,
        section,
        description,
        url: href,
      }).to.deep.equal(ARTICLES[0]);
    });

    it('takes its articles from JSON inside it', async () => {
      const json = `<script type="application/json">${JSON.stringify(ARTICLES)}</script>`;
      const { element } = await settled(list('', json + INSIDE));
      expect(headlines(element)).to.deep.equal(['The hour after an argument', 'What empathy is not']);
      expect(isSeen(inside(element))).to.equal(false);
    });

    it('takes its articles from article elements inside it', async () => {
      const { element } = await settled(
        list(
          '',
          `<article>
            <img src="/stories/site/favicon.svg" alt="Two cups">
            <h3><a href="/notes/one">One</a></h3>
            <p>What repair sounds like.</p>
            <p><small><b>Repair</b> · <a rel="author" href="/mina">Mina Okafor</a> · <time datetime="2026-10-02">2 October</time></small></p>
          </article>
          <article><h3><a href="/notes/two">Two</a></h3></article>`,
        ),
      );
      const [one, two] = cards(element);
      const { headline, href, image, imageAlt, description, section, author, datePublished } = one!;
      expect({ headline, href, image, imageAlt, description, section, author, datePublished }).to.deep.equal({
        headline: 'One',
        href: `${origin}/notes/one`,
        image: `${origin}/stories/site/favicon.svg`,
        imageAlt: 'Two cups',
        description: 'What repair sounds like.',
        section: 'Repair',
        author: 'Mina Okafor',
        datePublished: '2026-10-02',
      });
      expect(two!.headline).to.equal('Two');
      expect(isSeen(element.querySelector('article')!)).to.equal(false);
    });

    it('takes its articles from article elements that come later', async () => {
      const element = await fixture<SalveArticleList>(
        list('', '<p>Nothing yet</p>').replace('>', ' src="/feeds/good?wait=500">'),
      );
      element.removeAttribute('src');
      const part = document.createElement('article');
      part.innerHTML = '<h3><a href="/notes/late">Late</a></h3>';
      element.append(part);
      await until(() => headlines(element)[0] === 'Late');
    });

    it('takes another feed once src has changed, and keeps the list until then', async () => {
      const { element } = await settled(list('src="/feeds/good"'));
      element.src = '/feeds/two?wait=100';
      await element.updateComplete;
      expect(headlines(element)).to.have.length(3);
      await new Promise((resolve) => element.addEventListener('load', resolve));
      expect(headlines(element)).to.have.length(2);
    });
  });

  describe('properties', () => {
    it('takes properties that are set before it is defined, and afterwards', async () => {
      const { element } = await settled(list('src="/feeds/good" limit="1"'));
      expect(cards(element)).to.have.length(1);
      element.limit = 4;
      await element.updateComplete;
      expect(cards(element)).to.have.length(4);
    });

    it('shows 3 articles where limit is no number', async () => {
      for (const limit of ['many', '0', '-1']) {
        const lines = recordConsole();
        const { element } = await settled(list(`src="/feeds/good" limit="${limit}"`));
        expect(cards(element)).to.have.length(3);
        expect(lines.filter((line) => !line.includes('limit is no number of 1 or more'))).to.deep.equal([]);
      }
    });

    it('shows times in UTC as days in its time-zone, and other dates as they stand', async () => {
      const json = JSON.stringify([
        { headline: 'A', url: '/a', datePublished: 'Wed, 04 Nov 2026 07:30:00 GMT' },
        { headline: 'B', url: '/b', datePublished: 'Sun, 01 Nov 2026 08:00:00 +1300' },
        { headline: 'C', url: '/c', datePublished: '2026-09-15' },
      ]);
      const { element } = await settled(
        list('time-zone="America/Los_Angeles"', `<script type="application/json">${json}</script>`),
      );
      const days = (): (string | null | undefined)[] =>
        cards(element).map((card) => card.shadowRoot!.querySelector('time')?.textContent);
      expect(days()).to.deep.equal(['November 3, 2026', 'November 1, 2026', 'September 15, 2026']);
      element.timeZone = 'Pacific/Auckland';
      await element.updateComplete;
      await rendered(element.shadowRoot!);
      expect(days()[0]).to.equal('November 4, 2026');
    });

    it('leaves out a time-zone that is none, and tells the author once', async () => {
      const lines = recordConsole();
      const { element } = await settled(list('time-zone="Berlin"'), ARTICLES);
      expect(cards(element)[0]!.datePublished).to.equal('2026-10-02');
      expect(lines).to.deep.equal([
        '<salve-article-list> time-zone="Berlin" is no time zone and is left out; write it like Europe/Berlin.',
      ]);
    });

    it('gives heading-level and layout to every card', async () => {
      const { element } = await settled(list('src="/feeds/good" heading-level="2" layout="row"'));
      expect(cards(element).map(({ headingLevel, layout }) => [headingLevel, layout])).to.deep.equal(
        Array(3).fill([2, 'row']),
      );
    });

    it('leaves out articles of another section, in capitals or not', async () => {
      const { element } = await settled(list('src="/feeds/good" section="even"'));
      expect(headlines(element)).to.deep.equal(['Article 2', 'Article 4']);
    });

    for (const [images, shown] of [
      [undefined, [`${origin}/stories/site/favicon.svg`, undefined, undefined]],
      ['any', [`${origin}/stories/site/favicon.svg`, 'https://elsewhere.example/a.svg', undefined]],
      ['none', [undefined, undefined, undefined]],
    ] as const) {
      it(`images${images ? `="${images}"` : ' unset'} shows ${shown.filter(Boolean).length}`, async () => {
        const { element } = await settled(
          list(`src="/feeds/pictures" ${images ? `images="${images}"` : ''}`),
        );
        expect(cards(element).map(({ image }) => image)).to.deep.equal(shown);
      });
    }

    it('leaves out the page’s own article, under each of its addresses', async () => {
      for (const address of ['/read/1', '/read/1/', '/read/1?utm_source=letter#words']) {
        history.replaceState(null, '', address);
        const { element } = await settled(list('src="/feeds/good"'));
        expect(headlines(element), address).to.deep.equal(['Article 2', 'Article 3', 'Article 4']);
      }
      history.replaceState(null, '', '/elsewhere');
      const { element } = await settled(
        `<salve-article href="/read/2">${list('src="/feeds/good"')}</salve-article>`,
      );
      expect(headlines(element)).to.deep.equal(['Article 1', 'Article 3', 'Article 4']);
    });

    it('leaves out an article without a headline or a web address', async () => {
      const { element } = await settled(list(), [
        { headline: 'No address', url: 'javascript:alert(1)' },
        { headline: '', url: '/notes/none' },
        ...ARTICLES,
      ]);
      expect(headlines(element)).to.have.length(2);
    });
  });

  describe('what stands inside', () => {
    it('shows what stands inside until the list is there, then to nobody', async () => {
      const element = await fixture(list('src="/feeds/good?wait=100"'));
      expect(isSeen(inside(element))).to.equal(true);
      await new Promise((resolve) => element.addEventListener('load', resolve));
      expect(isSeen(inside(element))).to.equal(false);
      inside(element).focus();
      expect(document.activeElement === inside(element)).to.equal(false);
    });

    it('keeps what stands inside as long as the reader is at it', async () => {
      const holder = await fixture(`<div>${list('src="/feeds/good?wait=100"')}<button>Next</button></div>`);
      const element = holder.querySelector('salve-article-list')!;
      inside(element).focus();
      await fetch('/feeds/good?wait=300');
      expect([isSeen(inside(element)), cards(element).length]).to.deep.equal([true, 0]);
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement === holder.querySelector('button')).to.equal(true);
      await element.updateComplete;
      expect([isSeen(inside(element)), cards(element).length]).to.deep.equal([false, 3]);
    });
  });

  describe('its events', () => {
    for (const [type, src] of [
      ['load', '/feeds/good'],
      ['error', '/feeds/missing'],
    ] as const) {
      it(`fires one ${type}, which does not bubble and finds the list as it is then`, async () => {
        recordConsole();
        const element = await fixture<SalveArticleList>(list(`src="${src}?wait=50"`));
        const heard: [Event, number, boolean][] = [];
        for (const each of ['load', 'error'])
          element.addEventListener(each, (event) =>
            heard.push([event, cards(element).length, isSeen(inside(element))]),
          );
        await until(() => heard.length);
        const [[event, count, seen]] = heard as [(typeof heard)[0]];
        expect([event.type, event.bubbles, event.cancelable, event.composed]).to.deep.equal([
          type,
          false,
          false,
          false,
        ]);
        expect([count, seen]).to.deep.equal(type === 'load' ? [3, false] : [0, true]);
      });
    }
  });

  describe('while it waits', () => {
    const busy = (element: Element): Element => element.shadowRoot!.querySelector('[aria-busy]')!;
    const status = (element: Element): string =>
      element.shadowRoot!.querySelector('[role=status]')!.textContent;

    it('is busy while it waits, and says nothing where it was quick', async () => {
      const element = await fixture<SalveArticleList>(list('src="/feeds/good?wait=50"'));
      expect(busy(element).ariaBusy).to.equal('true');
      await new Promise((resolve) => element.addEventListener('load', resolve));
      await element.updateComplete;
      expect([busy(element).ariaBusy, status(element)]).to.deep.equal(['false', '']);
    });

    it('says once, politely, that a slow list has come', async () => {
      const element = await fixture<SalveArticleList>(list('src="/feeds/good?wait=1200"'));
      await new Promise((resolve) => element.addEventListener('load', resolve));
      await element.updateComplete;
      expect(status(element)).to.equal('Recent articles are shown now.');
    });

    it('keeps no places of pictures at first, and none at all where something stands inside', async () => {
      const places = (element: Element): string => {
        const place = element.shadowRoot!.querySelector('li')!;
        return getComputedStyle(place, '::before').visibility;
      };
      const bare = await fixture(list('src="/feeds/good?wait=1500"', ''));
      const filled = await fixture(list('src="/feeds/good?wait=1500"'));
      expect(places(bare)).to.equal('hidden');
      await until(() => places(bare) === 'visible');
      expect(places(filled)).to.equal('hidden');
    });

    it('asks once for the feed of several lists', async () => {
      const src = `good?wait=100&${run}`;
      const holder = await fixture(`<div>${list(`src="/feeds/${src}"`).repeat(3)}</div>`);
      await until(() => [...holder.children].every((element) => cards(element).length === 3));
      expect((await counts())[src]).to.equal(1);
    });

    it('ends its request when it is removed, but not another list’s', async () => {
      const src = `good?wait=3000&${run}`;
      const holder = await fixture(`<div>${list(`src="/feeds/${src}"`).repeat(2)}</div>`);
      await untilAsked(src);
      holder.firstElementChild!.remove();
      await fetch('/feeds/good?wait=100');
      expect((await counts())[`${src} left`]).to.equal(undefined);
      holder.firstElementChild!.remove();
      await untilAsked(`${src} left`);
    });

    it('leaves no timer behind that holds it once the answer has come', async () => {
      const pending = new Set<unknown>();
      const set = window.setTimeout.bind(window);
      const clear = window.clearTimeout.bind(window);
      window.setTimeout = ((act: () => void, time?: number) => {
        const id = set(() => {
          pending.delete(id);
          act();
        }, time);
        if (time! > 1000) pending.add(id);
        return id;
      }) as typeof set;
      window.clearTimeout = (id) => {
        pending.delete(id);
        clear(id);
      };
      try {
        const holder = await fixture(list(`src="/feeds/good?timer=${run}"`).replace(/^/, '<div>') + '</div>');
        await until(() => cards(holder.firstElementChild!).length === 3);
        await until(() => holder.firstElementChild!.shadowRoot!.querySelector('[aria-busy=false]'));
        expect(pending.size).to.equal(0);
      } finally {
        Object.assign(window, { setTimeout: set, clearTimeout: clear });
      }
    });

    it('asks for its feed again when it is moved while it waits, without a word', async () => {
      const lines = recordConsole();
      const holder = await fixture(`<div>${list('src="/feeds/good?wait=100&moved"')}<p></p></div>`);
      const element = holder.querySelector('salve-article-list')!;
      let errors = 0;
      element.addEventListener('error', () => (errors += 1));
      holder.querySelector('p')!.append(element);
      await until(() => cards(element).length === 3);
      expect([errors, lines]).to.deep.equal([0, []]);
    });

    it('keeps its list when it is moved or put back later', async () => {
      const { element } = await settled(list(`src="/feeds/good?kept=${run}"`));
      const place = element.parentElement!;
      element.remove();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      place.append(element);
      await element.updateComplete;
      expect(cards(element)).to.have.length(3);
      expect((await counts())[`good?kept=${run}`]).to.equal(1);
    });
  });

  describe('keeps what stands inside, tells the author in one line, and fires error', () => {
    const open = 'Open that address to see, or let src lead to RSS, Atom, JSON Feed or WordPress’s posts.';
    const feed = (name: string): string => `${origin}/feeds/${name}`;
    for (const [fact, attributes, children, line] of [
      [
        'for a status of 404',
        'src="/feeds/missing?1"',
        '',
        `shows no list: ${feed('missing?1')} was answered with status 404. ${open}`,
      ],
      [
        'for a status of 500',
        'src="/feeds/broken"',
        '',
        `shows no list: ${feed('broken')} was answered with status 500. ${open}`,
      ],
      [
        'for a web page',
        'src="/feeds/page"',
        '',
        `shows no list: ${feed('page')} is a web page, and no feed. ${open}`,
      ],
      [
        'for an empty answer',
        'src="/feeds/nothing"',
        '',
        `shows no list: ${feed('nothing')} is no feed. ${open}`,
      ],
      [
        'for an empty feed',
        'src="/feeds/empty"',
        '',
        `shows no list: ${feed('empty')} has no article with a title and a link. ${open}`,
      ],
      [
        'for a network that fails',
        'src="/feeds/dropped"',
        '',
        `shows no list: ${feed('dropped')} could not be reached. ${open}`,
      ],
      [
        'for a feed of another origin that does not permit it',
        `src="${OTHER}/feeds/good"`,
        '',
        `shows no list: ${OTHER}/feeds/good could not be reached. Its server has to send the header "Access-Control-Allow-Origin: ${origin}" with it: in WordPress by the filter wp_headers (/wp-json/wp/v2/posts sends one by itself), before Ghost or elsewhere in nginx by add_header.`,
      ],
      [
        'for an address of another kind',
        'src="ftp://tidewater.example/feed"',
        '',
        'cannot read src="ftp://tidewater.example/feed": a feed’s address is relative, http: or https:.',
      ],
      [
        'for no feed at all',
        '',
        '',
        'has no feed: set src, or name it in the page’s head by <link rel="alternate" type="application/rss+xml" href="/feed">.',
      ],
      [
        'for JSON inside that is broken',
        '',
        '<script type="application/json">[{"headline": </script>',
        `cannot use the JSON inside it: ${jsonError('[{"headline": ')}.`,
      ],
      [
        'for JSON inside without an article',
        '',
        '<script type="application/json">[{"name": "One"}]</script>',
        'cannot use the JSON inside it: no article in it has a headline and a url.',
      ],
      [
        'for a section that nothing is filed under',
        'src="/feeds/good?none" section="Odds"',
        '',
        'has no article to show in section="Odds".',
      ],
      [
        'for no article but the page’s own',
        '',
        `<script type="application/json">[{"headline": "This", "url": "/own"}]</script>`,
        'has no article to show but this page’s own.',
      ],
    ] as const) {
      it(fact, async () => {
        const lines = recordConsole();
        history.replaceState(null, '', '/own');
        const { element, said } = await settled(list(attributes, children + INSIDE));
        await settled(list(attributes, children + INSIDE));
        expect(said).to.equal('error');
        expect(lines).to.deep.equal([`<salve-article-list> ${line}`]);
        expect([isSeen(inside(element)), cards(element).length]).to.deep.equal([true, 0]);
      });
    }

    it('gives up on a feed that does not come within 8 seconds, and tells the author', async () => {
      const lines = recordConsole();
      const src = `late?wait=60000&${run}`;
      const { element, said } = await settled(list(`src="/feeds/${src}"`));
      expect(said).to.equal('error');
      expect(lines).to.deep.equal([
        `<salve-article-list> shows no list: ${feed(src)} did not come within 8 seconds. ${open}`,
      ]);
      expect([isSeen(inside(element)), cards(element).length]).to.deep.equal([true, 0]);
    }).timeout(20_000);

    it('tells the reader in a sentence where its feed fails and nothing stands inside', async () => {
      recordConsole();
      const { element } = await settled(list('src="/feeds/missing?alone"', ''));
      const sentence = element.shadowRoot!.querySelector('[part=missing]')!;
      expect([isSeen(sentence), sentence.textContent]).to.deep.equal([
        true,
        'The articles can’t be shown right now.',
      ]);
    });
  });

  describe('makes do with', () => {
    it('shows a feed of another origin that permits it', async () => {
      const { element } = await settled(list(`src="${OTHER}/feeds/shared"`));
      expect(headlines(element)).to.have.length(3);
    });

    it('shows what came of a feed that breaks off', async () => {
      const { element } = await settled(list('src="/feeds/cut"'));
      expect(headlines(element)).to.deep.equal(['Article 1', 'Article 2']);
    });

    it('shows the first 2 MB of a longer feed', async () => {
      const { element } = await settled(list('src="/feeds/whole"'));
      expect(headlines(element)).to.deep.equal(['Article 1']);
      const { element: shorter } = await settled(list('src="/feeds/half"'));
      expect(headlines(shorter)).to.deep.equal(['Article 1', 'Article 2']);
    });

    it('shows what came of a feed that never ends', async () => {
      const { element } = await settled(list(`src="/feeds/endless?${run}"`));
      expect(headlines(element)).to.deep.equal(['Article 1', 'Article 2']);
      await untilAsked(`endless?${run} left`);
    });

    itCan(
      'keep answers for another visit',
      'what the browser kept of an earlier one, when the network fails',
      async () => {
        const first = await settled(list(`src="/feeds/good?once=${run}"`));
        first.element.remove();
        const { element, said } = await settled(list(`src="/feeds/good?once=${run}"`));
        expect([said, headlines(element).length]).to.deep.equal(['load', 3]);
      },
    );
  });

  it('sends no cookie, and stores nothing', async () => {
    document.cookie = 'reader=Ada; path=/feeds';
    const stored = async (): Promise<unknown> => [
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      await caches.keys(),
      await indexedDB.databases(),
    ];
    const before = await stored();
    const { element } = await settled(list('src="/feeds/cookies"'));
    expect(headlines(element)).to.deep.equal(['No cookies']);
    expect(await stored()).to.deep.equal(before);
    document.cookie = 'reader=; path=/feeds; max-age=0';
  });

  it('asks nothing of another origin but the feed that its author names', async () => {
    const before = performance.getEntriesByType('resource').length;
    await settled(list('src="/feeds/pictures?origins"'));
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => !name.startsWith(origin)).map(({ name }) => name)).to.deep.equal([]);
  });

  describe('its layout', () => {
    for (const [width, attributes, columns] of [
      [1000, '', 3],
      [1000, 'limit="2"', 2],
      [600, '', 2],
      [320, '', 1],
      [1000, 'layout="row"', 1],
      [1000, 'layout="compact"', 1],
      [1000, 'layout="feature"', 1],
    ] as const) {
      it(`stands in ${columns} at ${width} px ${attributes}`, async () => {
        const { element } = await settled(
          `<div style="inline-size: ${width}px">${list(`src="/feeds/good" ${attributes}`)}</div>`,
        );
        const tops = cards(element).map((card) => card.getBoundingClientRect().top);
        expect(tops.filter((top) => top === tops[0])).to.have.length(columns);
      });
    }

    it('is never wider than can be read', async () => {
      for (const layout of ['stacked', 'row', 'compact']) {
        const { element } = await settled(
          `<div style="inline-size: 3000px">${list(`src="/feeds/good" layout="${layout}"`)}</div>`,
        );
        for (const card of cards(element))
          expect(card.getBoundingClientRect().width, layout).to.be.lessThan(720);
      }
    });

    it('is as high before its cards are there as with them, in each layout and at each width', async () => {
      const places = [320, 390, 500, 800, 1200].flatMap((width) =>
        ['', 'stacked', 'row', 'compact', 'feature'].map((layout) => [width, layout] as const),
      );
      for (const [width, layout] of places) {
        const holder = await fixture(
          `<div style="inline-size: ${width}px">${list(`src="/feeds/good?wait=30" ${layout && `layout="${layout}"`} images="${layout ? 'same-origin' : 'none'}"`)}</div>`,
        );
        const element = holder.firstElementChild as SalveArticleList;
        const before = element.getBoundingClientRect().height;
        await new Promise((resolve) => element.addEventListener('load', resolve));
        await rendered(element.shadowRoot!);
        expect(element.getBoundingClientRect().height, `${layout} at ${width}`).to.be.closeTo(before, 0.1);
        holder.remove();
      }
    }).timeout(20_000);

    it('reads from the right in a right-to-left page', async () => {
      const { element } = await settled(
        `<div dir="rtl" style="inline-size: 1000px">${list('src="/feeds/good"')}</div>`,
      );
      const [first, second] = cards(element).map((card) => card.getBoundingClientRect().left);
      expect(first).to.be.greaterThan(second!);
    });

    it('keeps section and author in one line and in reading order, and leaves out the section beside a long name', async () => {
      const { element } = await settled(
        `<div dir="rtl" lang="ar" style="inline-size: 320px">${list()}</div>`,
        [
          {
            headline: 'الساعة التي تلي الخلاف',
            url: '/notes/one',
            author: 'روث ألدر',
            section: 'الانتكاسة وما بعدها وما بعدها',
          },
          {
            headline: 'العودة',
            url: '/notes/two',
            author: 'مينا أوكافور، روث ألدر، يو',
            section: 'الانتكاسة',
          },
        ],
      );
      const box = (part: string): DOMRect =>
        cards(element)[0]!.shadowRoot!.querySelector(`[part=${part}]`)!.getBoundingClientRect();
      expect(box('section').left).to.be.greaterThan(box('author').left);
      expect(box('section').top).to.be.closeTo(box('author').top, 8);
      expect(cards(element).map(({ section }) => !!section)).to.deep.equal([true, false]);
    });

    it('is not shown when hidden', async () => {
      const { element } = await settled(list('src="/feeds/good" hidden'));
      expect(getComputedStyle(element).display).to.equal('none');
    });

    it('writes nothing to its host, and adds nothing to it', async () => {
      const { element } = await settled(list('src="/feeds/good"'));
      expect(element.outerHTML).to.equal(list('src="/feeds/good"'));
    });
  });
});

/** Waits until the feeds' server has counted `name`. */
async function untilAsked(name: string): Promise<void> {
  while (!(await counts())[name]) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What this engine says of JSON that is broken. */
function jsonError(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}
