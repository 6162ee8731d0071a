// Opens the sample article of every language, and sees that its words, marks and lines are that language's.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { TRANSLATED } from '../tools/languages.js';
import { serve } from '../tools/serve.js';
import { breaches, settle, visit } from '../tools/visit.js';

const { entries } = JSON.parse(
  readFileSync(new URL('../../storybook-static/index.json', import.meta.url), 'utf8'),
);
const stories = Object.values(entries).filter(({ type, title }) => type === 'story' && title === 'Languages');
const WIDTHS = [320, 1280];
/** CI opens one of each kind of script: joined letters, no spaces, marks above and below, long words. */
const opened = process.env.CI
  ? stories.filter(({ name }) => ['Arabic', 'Chinese', 'Hindi', 'German'].includes(name))
  : stories;

let browser;
let server;
before(async () => {
  server = await serve();
  browser = await launch('chromium');
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Marks of a quotation, as the guide for a language's translators says them. */
function marksOf(language) {
  const guide = readFileSync(new URL(`../../docs/translation/${language}.md`, import.meta.url), 'utf8');
  const [, open = '“', close = '”'] = /Marks: (\S) (\S)/.exec(guide) ?? [];
  return [open, close];
}

/** What the page shows, and what its language asks for. */
const read = (page) =>
  page.evaluate(() => {
    const main = document.querySelector('main[lang]');
    const root = (name) => main.querySelector(`salve-${name}`).shadowRoot;
    const { style } = root('pull-quote').querySelector('.box');
    const date = new Intl.DateTimeFormat(main.lang, { day: 'numeric', month: 'long', year: 'numeric' });
    const boxes = ['*', ...['pull-quote', 'reflection-prompt', 'article-card', 'subscribe-form']]
      .flatMap((name) => [...(name === '*' ? main : root(name)).querySelectorAll('*')])
      .filter((element) => element.textContent.trim());
    return {
      language: main.lang,
      isFound: !!root('pull-quote').querySelector('aside'),
      marks: ['--_open', '--_close'].map((name) => JSON.parse(style.getPropertyValue(name)).trim()),
      words: ['pull-quote', 'subscribe-form'].map((name) =>
        root(name).querySelector('button').textContent.trim(),
      ),
      date: root('article-card').querySelector('time').textContent.trim(),
      rightDate: date.format(new Date(2026, 10, 17)),
      isWide: document.documentElement.scrollWidth > innerWidth,
      // Letters that are joined are torn apart by it, and words of a script without spaces run together.
      spaced: boxes
        .filter((element) => getComputedStyle(element).letterSpacing !== 'normal')
        .map(({ localName }) => localName),
    };
  });

test('each language has a sample article', () => {
  assert.equal(stories.length, TRANSLATED.length + 1);
});

for (const { id, name } of opened) {
  test(`${name}: the article's quote, marks, words, date and lines, at ${WIDTHS.join(' and ')} px`, async () => {
    const { page, lines } = await visit(browser, `${server.origin}/iframe.html?id=${id}&viewMode=story`);
    await page.waitForFunction(() =>
      document.querySelector('salve-pull-quote')?.shadowRoot?.querySelector('.controls:not(.unknown)'),
    );
    await settle(page);
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900 });
      const { language, rightDate, ...shown } = await read(page);
      const { default: words } = await import(`../../dist/locales/${language}.js`);
      assert.deepEqual(shown, {
        isFound: true,
        marks: marksOf(language),
        words: [words.salveGoToPassage, words.salveSubscribe],
        date: rightDate,
        isWide: false,
        spaced: [],
      });
    }
    assert.deepEqual(await breaches(page), []);
    assert.deepEqual(lines, []);
    await page.close();
  });
}
