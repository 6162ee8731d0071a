// Holds the script back, and measures that nothing moves when it comes: by where every box stood, and by the browser's own layout-shift entries,
// which are blind to a move in the same task as an element gets its shadow root.
import assert from 'node:assert/strict';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { GUESTS, isByAttributes } from '../tools/guests.js';
import { toPlain } from '../tools/plain.js';
import { serve } from '../tools/serve.js';

const PICTURE = '/site/pictures/the-hour-after-an-argument.svg';
const CARD = `<h3><a href="/site/">The hour after an argument</a></h3><p>Nobody is shouting now.</p>`;
const QUOTE = 'Shame says it is keeping you in line, and then it sends you home alone.';
const WORDS = {
  headline: [
    'Empathy',
    'The hour after an argument',
    'Selbstmitgefühlsübungsgruppenleiterinnenfortbildung and the long walk home from it, in the rain',
  ],
  description: [
    '',
    'Nobody is shouting now, and the plates are still on the table. On getting through the quiet until one of you can speak.',
  ],
  facts: [
    '',
    'author="Mina Okafor"',
    'section="Repair" date-published="2026-10-02"',
    'section="Repair" author="Mina Okafor" date-published="2026-10-02" reading-time="5" content-note="Mentions drinking"',
  ],
};

/** Cards with all that a card can have and lack, in every layout. */
function cards() {
  const found = [];
  for (const layout of ['', 'layout="row"', 'layout="feature"', 'layout="stacked"', 'layout="compact"'])
    for (const image of ['', `image="${PICTURE}"`])
      for (const [index, facts] of WORDS.facts.entries()) {
        const headline = WORDS.headline[index % 3];
        const description = WORDS.description[index > 0 ? 1 : 0];
        found.push(
          `<salve-article-card ${layout} ${image} ${facts} headline="${headline}" ${description && `description="${description}"`} href="/x"></salve-article-card>`,
        );
      }
  return found;
}

const around = Object.entries(GUESTS).flatMap(([name, markup]) => (isByAttributes(name) ? [] : markup));

const byAttributes = [
  ...Object.entries(GUESTS).flatMap(([name, markup]) => (isByAttributes(name) ? markup : [])),
  ...cards(),
];

/** Plain HTML in tags that keep their meaning: the element is made around them, or inside them. */
const STAYING = [
  ...['article', 'aside', 'footer', 'header', 'main', 'nav', 'h2'].map(
    (tag) => `<${tag} data-salve="reflection-prompt" data-name="${tag}-1">What was hard?</${tag}>`,
  ),
  '<article data-salve="article" data-headline="Tides"><p>Nobody rows out to scold her.</p></article>',
  `<article data-salve="article-card">${CARD}</article>`,
  `<ul><li data-salve="article-card">${CARD}</li><li data-salve="article-card">${CARD}</li></ul>`,
  `<ol><li>One</li><li data-salve="pull-quote"><p>${QUOTE}</p></li></ol>`,
  '<dl><dt>A question</dt><dd data-salve="reflection-prompt" data-name="dd-1">What was hard?</dd></dl>',
  `<figure data-salve="pull-quote"><blockquote><p>${QUOTE}</p></blockquote><figcaption>Mina Okafor</figcaption></figure>`,
  `<blockquote data-salve="pull-quote"><p>${QUOTE}</p><footer>Mina Okafor</footer></blockquote>`,
  `<form data-salve="subscribe-form" action="/subscribe" method="post"><label for="own">Email</label>
    <input type="email" id="own" name="email" required> <button>Send me letters</button></form>`,
  `<a data-salve="article-card" href="/site/">${CARD.replace(/<.?a.*?>/g, '')}</a>`,
];

/** Plain HTML inside tags that have a look of their own. */
const INSIDE = [
  (plain) => `<figure>${plain}</figure>`,
  (plain) => `<ul><li>${plain}</li><li>${plain}</li></ul>`,
  (plain) => `<table><tbody><tr><th>Today</th><td>${plain}</td></tr></tbody></table>`,
].flatMap((put, index) => [
  put(`<div data-salve="pull-quote"><p>${QUOTE}</p></div>`),
  put(`<div data-salve="article-card">${CARD}</div>`),
  put(`<div data-salve="reflection-prompt" data-name="inside-${index}"><p>What was hard?</p></div>`),
]);

const PAGES = {
  'by attributes, with salve.css': { css: true, guests: byAttributes },
  // What a pull quote looks like, how high a list is and what room a reflection has is salve.css's to say before the script comes: alone, the script
  // draws them anew.
  'around HTML, with the script alone': {
    guests: around.filter((markup) => !/^<salve-(article-list|pull-quote|reflection)/.test(markup)),
  },
  'around HTML, with salve.css': { css: true, guests: around },
  'by attributes of plain HTML, with salve-plain.css': { css: true, guests: byAttributes.map(toPlain) },
  'around HTML in plain HTML, with salve-plain.css': { css: true, guests: around.map(toPlain) },
  'of plain HTML in other tags, with salve-plain.css': {
    css: true,
    guests: ['p', 'section', 'span'].map(
      (tag) => `<${tag} data-salve="reflection-prompt" data-name="${tag}-1">What was hard?</${tag}>`,
    ),
  },
  'of plain HTML in tags that stay, with salve-plain.css': { css: true, guests: STAYING, onlyWords: true },
  'of plain HTML inside a figure, a list and a table, with salve-plain.css': { css: true, guests: INSIDE },
};

const pageOf = ({
  css,
  guests,
}) => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Guests</title>
<style>body { margin: 16px; font: 16px/1.5 'Liberation Serif', serif } body > main { display: grid; gap: 24px }</style>
${css ? '<link rel="stylesheet" href="/dist/salve.css"><link rel="stylesheet" href="/dist/salve-plain.css">' : ''}<script type="module" src="/late.js" async></script></head>
<body><main>${guests.map((guest) => `<div>${guest}</div>`).join('\n')}</main></body></html>`;

let letScriptCome;
let server;
before(async () => {
  server = await serve(async (url, response) => {
    if (url.pathname === '/late.js') {
      await new Promise((resolve) => (letScriptCome = resolve));
      response.writeHead(302, { Location: '/dist/salve.js' }).end();
    } else if (url.pathname === '/guests') {
      response
        .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(pageOf(PAGES[url.searchParams.get('page')]));
    } else return false;
    return true;
  });
});
after(() => server.close());

/** What stands in for an element and goes when the script comes: its place is held, and it is somewhere else. */
const STAND_IN = `:is(salve-subscribe-form[action], [data-salve=subscribe-form][data-action])
  > :not([slot], [data-slot])`;

/**
 * Where every box and every text of the page's own stands in its place, in pixels, and how many elements cut off their words. `onlyWords` leaves
 * out the boxes of tags that stay: their margins are the element's before the script.
 */
const measure = (standIn, onlyWords) => {
  const boxes = [];
  for (const place of document.querySelectorAll('body > main > div')) {
    const nodes = document.createTreeWalker(place, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const { left, top, height: whole } = place.getBoundingClientRect();
    while (nodes.nextNode()) {
      const range = document.createRange();
      range.selectNode(nodes.currentNode);
      // Without salve.css, what holds an article is a line until it is defined, and a block then.
      if (nodes.currentNode.matches?.('salve-article, [data-salve=article]'))
        range.selectNodeContents(nodes.currentNode);
      const { x, y, width, height } = range.getBoundingClientRect();
      const element = nodes.currentNode.parentElement.closest(standIn) ?? nodes.currentNode;
      const isLeft = onlyWords && nodes.currentNode.matches?.(':not(input, button)');
      if (element.data?.trim() !== '' && !element.matches?.(standIn) && !isLeft)
        boxes.push([x - left, y - top, width, height, whole]);
    }
  }
  const elements = [...document.querySelectorAll('body > main > div > *')];
  const cut = elements.filter(
    ({ scrollHeight, clientHeight }) => clientHeight && scrollHeight > clientHeight + 1,
  ).length;
  return { boxes, cut };
};

/** Layout is reckoned in 64ths of a pixel, which sums of several lengths round in their own ways. */
const TOLERANCE = 0.1;

/** CI measures at the widths of a phone and a desk, in Firefox of a phone; a run of one's own, at all. */
const IN_CI = { chromium: [390, 1280], firefox: [390] };
const widthsOf = (engine) => (process.env.CI ? IN_CI[engine] : [390, 768, 1280]);

for (const engine of ['chromium', 'firefox']) {
  test(`in ${engine}`, async (context) => {
    const browser = await launch(engine);
    for (const name of Object.keys(PAGES)) {
      for (const width of widthsOf(engine)) {
        await context.test(`nothing moves ${name}, at ${width} px`, async () => {
          const page = await browser.newPage();
          await page.setViewport({ width, height: 900 });
          await page.goto(`${server.origin}/guests?${new URLSearchParams({ page: name })}`, {
            waitUntil: 'domcontentloaded',
          });
          await page.evaluate(async () => {
            await Promise.all([...document.images].map((image) => image.decode()));
            await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
            globalThis.shifts = [];
            if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
              new PerformanceObserver((list) =>
                globalThis.shifts.push(...list.getEntries().map(({ value }) => value)),
              ).observe({
                type: 'layout-shift',
              });
          });
          const held = await page.evaluate(measure, STAND_IN, PAGES[name].onlyWords);
          letScriptCome();
          await page.waitForFunction(
            () => customElements.get('salve-article-card') && !document.querySelector('[data-salve]'),
          );
          await page.evaluate(
            () =>
              new Promise((resolve) =>
                requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
              ),
          );
          const drawn = await page.evaluate(measure, STAND_IN, PAGES[name].onlyWords);
          const moved = held.boxes.flatMap((box, index) => {
            const now = drawn.boxes[index];
            return box.every((length, side) => Math.abs(length - now[side]) < TOLERANCE)
              ? []
              : [[index, box, now]];
          });
          assert.deepEqual(moved, []);
          assert.equal(held.cut, 0);
          assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
          await page.close();
        });
      }
    }
    await browser.close();
  });
}

test('without the script, a card keeps no place for what only that would draw', async (context) => {
  const browser = await launch('chromium');
  context.after(() => browser.close());
  for (const width of [390, 1280]) {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setViewport({ width, height: 900 });
    await page.goto(
      `${server.origin}/guests?${new URLSearchParams({ page: 'by attributes, with salve.css' })}`,
    );
    const cards = await page.$$eval('salve-article-card[headline]:not(:has(> *))', (all) =>
      all.map((card) => {
        const before = getComputedStyle(card, '::before');
        const { height } = card.getBoundingClientRect();
        for (const name of ['section', 'author', 'date-published', 'reading-time', 'content-note'])
          card.removeAttribute(name);
        return {
          lines: height - card.getBoundingClientRect().height,
          above: before.paddingBlockStart,
          beside: [before.marginInlineStart, before.paddingInlineStart],
        };
      }),
    );
    assert.ok(cards.length > 40);
    for (const card of cards) assert.deepEqual(card, { lines: 0, above: '0px', beside: ['0px', '0px'] });
    await page.close();
  }
});
