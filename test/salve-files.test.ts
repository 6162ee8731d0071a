import { expect } from 'chai';
import type { QuoteShareEvent } from '../src/events.js';
import { openPage, until, type Page } from './tools/page.js';

const WORDS = 'Shame says it is keeping you in line.';
const QUOTE = `<salve-pull-quote share share-image><p>${WORDS}</p></salve-pull-quote>`;
const NO_PICTURE =
  '<salve-pull-quote> makes no picture here, because "salve-picture.js" could not be loaded; put the one that came with salve.js beside it.';

/**
 * Lets the folder /alone hold every file from now on, or salve.js alone. It goes by many names,
 * because a browser keeps what a test before had from it.
 */
const copyFiles = (all: boolean): void => {
  document.cookie = `copied=1; path=/alone${all ? '' : '; max-age=0'}`;
};

async function findButton(page: Page, name: string): Promise<HTMLButtonElement> {
  const { shadowRoot } = page.document.querySelector('salve-pull-quote')!;
  return until(() =>
    [...shadowRoot!.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name),
  );
}

const dialogOf = (page: Page): HTMLDialogElement | null =>
  page.document.querySelector('salve-pull-quote')!.shadowRoot!.querySelector('dialog');

const statusOf = (page: Page): string =>
  page.document.querySelector('salve-pull-quote')!.shadowRoot!.querySelector('[part=status]')!.textContent;

async function pressForPicture(page: Page): Promise<void> {
  (await findButton(page, 'Picture of this quote')).click();
}

/** Waits until the picture shows, drawn. */
async function seePicture(page: Page): Promise<void> {
  const dialog = await until(() => dialogOf(page)?.open && dialogOf(page));
  const canvas = dialog.querySelector('canvas')!;
  expect([canvas.width, canvas.height]).to.deep.equal([1080, 1350]);
}

beforeEach(() => copyFiles(false));
afterEach(() => copyFiles(false));

describe('dist/salve-picture.js', () => {
  it('is fetched when the picture’s button is pressed, and shows the picture', async () => {
    const page = await openPage('en', QUOTE);
    await page.load('/dist/salve.js?ver=1');
    await findButton(page, 'Picture of this quote');
    expect(page.requests()).to.deep.equal(['/dist/salve.js']);
    await pressForPicture(page);
    await seePicture(page);
    expect(page.requests()).to.deep.equal(['/dist/salve.js', '/dist/salve-picture.js']);
    expect(page.lines).to.deep.equal([]);
  });

  it('is fetched once for two quotes', async () => {
    const page = await openPage('en', QUOTE.repeat(2));
    await page.load('/dist/salve.js');
    for (const { shadowRoot } of page.document.querySelectorAll('salve-pull-quote')) {
      const buttons = await until(() => shadowRoot!.querySelectorAll<HTMLButtonElement>('button:not(.last)'));
      [...buttons].at(-1)!.click();
      const dialog = await until(() => shadowRoot!.querySelector('dialog'));
      await until(() => dialog.open);
      dialog.close();
    }
    expect(page.requests()).to.deep.equal(['/dist/salve.js', '/dist/salve-picture.js']);
  });

  for (const [act, type] of [
    ['points at', 'pointerenter'],
    ['moves to', 'focus'],
  ] as const) {
    it(`is there for a reader who has gone offline once they have come near: they ${act} the button`, async () => {
      copyFiles(true);
      const page = await openPage('en', QUOTE);
      await page.load(`/alone/${type}/salve.js`);
      (await findButton(page, 'Picture of this quote')).dispatchEvent(new page.window.Event(type));
      await until(() => dialogOf(page));
      expect(dialogOf(page)!.open).to.equal(false);
      copyFiles(false);
      await pressForPicture(page);
      await seePicture(page);
      expect(page.lines).to.deep.equal([]);
    });
  }

  it('says in a sentence that it could not be had, tells the author once, and comes with a later press', async () => {
    const page = await openPage('en', QUOTE);
    await page.load('/alone/pressed/salve.js');
    for (let press = 0; press < 2; press++) {
      await pressForPicture(page);
      await until(() => statusOf(page));
      expect(statusOf(page)).to.equal(
        'The picture could not be loaded. Check your connection, then try again.',
      );
    }
    expect(page.lines).to.deep.equal([NO_PICTURE]);
    expect((await findButton(page, 'Go to this passage')).isConnected).to.equal(true);
    copyFiles(true);
    await pressForPicture(page);
    await seePicture(page);
    expect(statusOf(page)).to.equal('');
  });

  it('is asked for under one address alone where the page gives addresses their integrity', async () => {
    const page = await openPage('en', QUOTE);
    const map = page.document.createElement('script');
    map.type = 'importmap';
    map.text = '{ "integrity": {} }';
    page.document.head.append(map);
    await page.load('/alone/mapped/salve.js');
    const asked = page.window.performance;
    for (let press = 0; press < 3; press++) {
      await pressForPicture(page);
      await until(() => statusOf(page));
    }
    const addresses = asked.getEntriesByType('resource').map(({ name }) => name);
    expect(new Set(addresses.filter((name) => name.includes('salve-picture'))).size).to.be.at.most(1);
  });
});

describe('dist/salve-link.js', () => {
  const BODY = `<article><p>${WORDS} So we wait for it.</p><salve-pull-quote share quote="${WORDS}"></salve-pull-quote></article>`;
  const buttonOf = (page: Page): HTMLButtonElement =>
    [...page.document.querySelector('salve-pull-quote')!.shadowRoot!.querySelectorAll('button')].at(-1)!;
  const seePassage = (page: Page): Promise<unknown> =>
    until(() => page.document.querySelector('salve-pull-quote')!.shadowRoot!.querySelector('aside'));
  const share = (page: Page): Promise<string> =>
    new Promise((resolve) => {
      const listen = (event: QuoteShareEvent): void => {
        event.preventDefault();
        resolve(event.url);
      };
      page.document
        .querySelector('salve-pull-quote')!
        .addEventListener('salve-quote-share', listen, { once: true });
      buttonOf(page).click();
    });

  it('is fetched when a reader presses, and leads the link to the passage of its quote', async () => {
    const page = await openPage('en', BODY);
    await page.load('/dist/salve.js');
    await seePassage(page);
    expect(page.requests()).to.deep.equal(['/dist/salve.js']);
    expect(await share(page)).to.include('#:~:text=');
    expect(page.requests()).to.deep.equal(['/dist/salve.js', '/dist/salve-link.js']);
    expect(page.lines).to.deep.equal([]);
  });

  for (const type of ['pointerenter', 'focus'])
    it(`is fetched on ${type}, before a reader presses`, async () => {
      const page = await openPage('en', BODY);
      await page.load('/dist/salve.js');
      await seePassage(page);
      buttonOf(page).dispatchEvent(new Event(type));
      await until(() => page.requests().includes('/dist/salve-link.js'));
    });

  it('is not waited for longer than a reader may share after a press', async () => {
    const page = await openPage('en', BODY);
    await page.load('/alone/late/salve.js');
    await seePassage(page);
    expect(await share(page)).to.equal(page.document.baseURI);
  });

  it('shares once however often a reader presses while it comes', async () => {
    const page = await openPage('en', BODY);
    await page.load('/dist/salve.js');
    await seePassage(page);
    let count = 0;
    page.document.addEventListener('salve-quote-share', () => (count += 1), true);
    const sharing = share(page);
    buttonOf(page).click();
    await sharing;
    await share(page);
    expect(count).to.equal(2);
  });

  it('is not fetched for a quote that nobody can share, or that has no passage', async () => {
    const other = '<article><p>Rest.</p><salve-pull-quote share quote="Stay."></salve-pull-quote></article>';
    const page = await openPage('en', BODY.replace('share ', '') + other);
    await page.load('/dist/salve.js');
    for (const quote of page.document.querySelectorAll('salve-pull-quote')) {
      const controls = await until(() => quote.shadowRoot!.querySelector('.controls:not(.unknown)'));
      for (const button of controls.querySelectorAll('button')) button.dispatchEvent(new Event('focus'));
    }
    expect(page.requests()).not.to.include('/dist/salve-link.js');
  });

  it('leaves a link to the article where it is not beside the script, and tells the author once', async () => {
    const page = await openPage('en', BODY.repeat(3));
    await page.load('/alone/link/salve.js');
    await seePassage(page);
    for (let press = 0; press < 3; press++) expect(await share(page)).to.equal(page.document.baseURI);
    expect(page.lines).to.deep.equal([
      '<salve-pull-quote> shares links to the article alone here, because "salve-link.js" could not be loaded; put the one that came with salve.js beside it.',
    ]);
  });
});

describe('dist/salve-link.js, once it can be had', () => {
  const BODY = `<article><p>${WORDS} So we wait for it.</p><salve-pull-quote share quote="${WORDS}"></salve-pull-quote></article>`;

  it('is asked for again by a later press', async () => {
    const page = await openPage('en', BODY);
    await page.load('/alone/again/salve.js');
    const quote = page.document.querySelector('salve-pull-quote')!;
    await until(() => quote.shadowRoot!.querySelector('aside'));
    const urls: string[] = [];
    quote.addEventListener('salve-quote-share', (event) => {
      event.preventDefault();
      urls.push(event.url);
    });
    const button = [...quote.shadowRoot!.querySelectorAll('button')].at(-1)!;
    button.click();
    await until(() => urls.length);
    copyFiles(true);
    button.click();
    await until(() => urls.length > 1);
    expect(urls[0]).not.to.include(':~:');
    expect(urls[1]).to.include(':~:text=');
  });

  it('shares nothing of a quote that has left while it came', async () => {
    const page = await openPage('en', BODY.repeat(2));
    await page.load('/alone/late/salve.js');
    const [left, stays] = page.document.querySelectorAll('salve-pull-quote');
    const press = async (quote: Element): Promise<void> => {
      await until(() => quote.shadowRoot!.querySelector('aside'));
      [...quote.shadowRoot!.querySelectorAll('button')].at(-1)!.click();
    };
    const shared: Element[] = [];
    for (const quote of [left!, stays!])
      quote.addEventListener('salve-quote-share', (event) => {
        event.preventDefault();
        shared.push(quote);
      });
    await press(left!);
    left!.remove();
    // The wait of the earlier press is over before this one's.
    await press(stays!);
    await until(() => shared.includes(stays!));
    expect(shared).to.deep.equal([stays]);
  });
});

describe('dist/salve-feed.js', () => {
  const INSIDE = '<a href="/notes">All articles</a>';
  const FEED = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: '1', title: 'What repair sounds like', url: '/notes/repair' }],
  });
  const settled = (page: Page): Promise<string> =>
    new Promise((resolve) => {
      for (const type of ['load', 'error'])
        page.document
          .querySelector('salve-article-list')!
          .addEventListener(type, () => resolve(type), { once: true });
    });
  const headlinesOf = (page: Page): (string | undefined)[] =>
    [
      ...page.document
        .querySelector('salve-article-list')!
        .shadowRoot!.querySelectorAll('salve-article-card'),
    ].map(({ headline }) => headline);

  for (const [source, markup] of [
    ['a feed', `<salve-article-list src="/feeds/two">${INSIDE}</salve-article-list>`],
    [
      'JSON inside',
      `<salve-article-list><script type="application/json">${FEED}</script></salve-article-list>`,
    ],
  ] as const) {
    it(`is fetched for a list of ${source}, and reads it`, async () => {
      const page = await openPage('en', markup);
      const said = settled(page);
      await page.load('/dist/salve.js');
      expect(await said).to.equal('load');
      expect(headlinesOf(page).length).to.be.greaterThan(0);
      expect(page.requests()).to.include('/dist/salve-feed.js');
      expect(page.lines).to.deep.equal([]);
    });

    it(`leaves the words inside a list of ${source} where it is not beside the script, and tells the author once`, async () => {
      const page = await openPage('en', markup.repeat(2));
      const said = settled(page);
      await page.load('/alone/feed/salve.js');
      expect(await said).to.equal('error');
      expect(headlinesOf(page)).to.deep.equal([]);
      expect(page.lines).to.deep.equal([
        '<salve-article-list> shows no list here, because "salve-feed.js" could not be loaded; put the one that came with salve.js beside it.',
      ]);
    });
  }

  it('keeps no fault of a feed waiting', async () => {
    const page = await openPage(
      'en',
      `<salve-article-list src="/feeds/missing">${INSIDE}</salve-article-list>`,
    );
    const said = settled(page);
    await page.load('/alone/late/salve.js');
    expect(await said).to.equal('error');
    expect(page.lines[0]).to.contain('was answered with status 404');
    expect(page.requests()).not.to.include('/alone/late/salve-feed.js');
  });

  it('is waited for as long as a feed that never comes', async () => {
    const page = await openPage('en', `<salve-article-list src="/feeds/two">${INSIDE}</salve-article-list>`);
    const said = settled(page);
    await page.load('/alone/never/salve.js');
    expect(await said).to.equal('error');
    expect(page.lines[0]).to.contain('"salve-feed.js" could not be loaded');
  });

  it('is not fetched for a list of articles', async () => {
    const page = await openPage(
      'en',
      `<salve-article-list><article><h3><a href="/notes/repair">What repair sounds like</a></h3></article></salve-article-list>`,
    );
    const said = settled(page);
    await page.load('/dist/salve.js');
    expect(await said).to.equal('load');
    expect(page.requests()).not.to.include('/dist/salve-feed.js');
  });
});

describe('dist/salve-advice.js', () => {
  const quoting = (words: string): string =>
    `<article><p>${WORDS}</p><salve-pull-quote><blockquote>${words}</blockquote></salve-pull-quote></article>`;

  it('tells the author of a misquote, and is fetched for nothing else', async () => {
    const page = await openPage('en', quoting(WORDS.replace('is keeping', 'keeps')));
    await page.load('/dist/salve.js');
    await until(() => page.lines.length);
    expect(page.lines.join()).to.contain('“keeps” for “is keeping”');
    expect(page.requests()).to.deep.equal(['/dist/salve.js', '/dist/salve-advice.js']);
  });

  it('is not fetched where the article has the words', async () => {
    const page = await openPage('en', quoting(WORDS));
    await page.load('/dist/salve.js');
    const { shadowRoot } = page.document.querySelector('salve-pull-quote')!;
    await until(() => shadowRoot!.querySelector('aside'));
    expect(page.requests()).to.deep.equal(['/dist/salve.js']);
    expect(page.lines).to.deep.equal([]);
  });

  it('tells the author once that it is not beside the script', async () => {
    const page = await openPage('en', quoting('Shame says it keeps you in line.'));
    await page.load('/alone/advice/salve.js');
    await until(() => page.lines.length);
    expect(page.lines).to.deep.equal([
      '<salve-pull-quote> looks for no misquote here, because "salve-advice.js" could not be loaded; put the one that came with salve.js beside it.',
    ]);
  });

  it('says nothing of a quote whose words came into the article meanwhile', async () => {
    const wrong = WORDS.replace('is keeping', 'keeps');
    const page = await openPage('en', quoting(wrong) + quoting(WORDS.replace('you', 'us')));
    copyFiles(true);
    await page.load('/alone/late/salve.js');
    const { shadowRoot } = page.document.querySelector('salve-pull-quote')!;
    await until(() => shadowRoot?.querySelector('.controls:not(.unknown)'));
    page.document.querySelector('article p')!.textContent = wrong;
    await until(() => page.lines.length);
    expect(page.lines.length).to.equal(1);
    expect(page.lines[0]).to.contain('“us” for “you”');
  });
});

describe('dist/salve-plain.js', () => {
  const PLAIN = `<div data-salve="pull-quote"><p>${WORDS}</p></div>`;
  const quoteIn = (page: Page): Promise<Element> =>
    until(() => page.document.querySelector('salve-pull-quote'));

  it('is fetched where plain HTML stands, and makes the element of it', async () => {
    const page = await openPage('en', PLAIN);
    await page.load('/dist/salve.js?ver=1');
    expect((await quoteIn(page)).textContent).to.equal(WORDS);
    await findButton(page, 'Go to this passage');
    expect(page.requests()).to.include('/dist/salve-plain.js');
    expect(!!page.document.querySelector('[data-salve]')).to.equal(false);
  });

  it('is fetched for no page without plain HTML', async () => {
    const page = await openPage('en', QUOTE);
    await page.load('/dist/salve.js');
    await findButton(page, 'Go to this passage');
    expect(page.requests()).to.deep.equal(['/dist/salve.js']);
  });

  it('makes elements of what a swap brings to a page that links salve-plain.css', async () => {
    const page = await openPage('en', '<p>Nothing yet.</p>');
    const link = page.document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: '/dist/salve-plain.css' });
    page.document.head.append(link);
    await page.load('/dist/salve.js');
    await until(() => page.requests().includes('/dist/salve-plain.js'));
    page.document.body.innerHTML = PLAIN;
    expect((await quoteIn(page)).textContent).to.equal(WORDS);
  });

  it('leaves plain HTML as it reads where it is not beside the script, and the author is told once', async () => {
    const page = await openPage('en', PLAIN);
    await page.load('/alone/plain/salve.js');
    await until(() => page.lines.length);
    expect(page.lines).to.deep.equal([
      '<div data-salve> stays plain HTML here, because "salve-plain.js" could not be loaded; put the one that came with salve.js beside it.',
    ]);
    expect(page.document.body.textContent).to.equal(WORDS);
  });
});
