// `npm run test:ghost`: tags in posts of a real Ghost and in its theme, with the files of dist/ in the theme's folder "assets". The guide is "Ghost" in
// "Where to paste it".
import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { toPlain, WAYS } from '../../stories/three-ways.js';
import { launch } from '../tools/browsers.js';
import { Ghost } from './ghost.js';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const TAGS = Object.keys(WAYS);

/** What the guide has the site's owner paste into "Code injection". */
const HEAD = `<link rel="stylesheet" href="/assets/salve/salve.css" />
<link rel="stylesheet" href="/assets/salve/salve-plain.css" />
<script type="module" src="/assets/salve/salve.js"></script>`;

/** Every tag around HTML; the list reads Ghost's own feed. */
const ALL = Object.values(WAYS)
  .map(({ around }) => around.replace('/feed.xml', '/rss/'))
  .join('\n\n');

const html = (code) => ({ type: 'html', version: 1, html: code });

let browser;
let ghost;
before(async () => {
  ghost = await Ghost.install();
  Ghost.makeTheme('source-with-salve', (folder) => {
    cpSync(dist, `${folder}/assets/salve`, { recursive: true });
    const page = readFileSync(`${folder}/default.hbs`, 'utf8');
    const footer = `<salve-subscribe-form service="ghost" action="{{@site.url}}"></salve-subscribe-form>`;
    writeFileSync(`${folder}/default.hbs`, page.replace('{{ghost_foot}}', `${footer}\n{{ghost_foot}}`));
  });
  await ghost.start();
  await ghost.useTheme('source-with-salve');
  await ghost.set('codeinjection_head', HEAD);
  browser = await launch('chromium');
});
after(async () => {
  await browser?.close();
  await ghost?.close();
});

/** Opens a page of the site and waits until each of these tags is drawn inside the post; fails on an error of ours. */
async function open(url, tags, width = 1280) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', ({ message, stack }) => /salve/.test(stack) && errors.push(message));
  await page.setViewport({ width, height: 900 });
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(
    (names) =>
      !document.querySelector('[data-salve]') &&
      names.every((name) => document.querySelector(`.gh-content ${name}`)?.matches(':defined')),
    {},
    tags,
  );
  assert.deepEqual(errors, []);
  return page;
}

/** Ghost writes the site's address before that of a link. */
const asWritten = (post) => post.html.replaceAll(`${ghost.url}/`, '/');

test('an HTML card keeps every tag as it is written, and readers see the elements, none wider than the window', async () => {
  const post = await ghost.publish('Around HTML', html(ALL));
  assert.ok(asWritten(post).includes(ALL), post.html);
  for (const width of [320, 1280]) {
    const page = await open(post.url, TAGS, width);
    await page.waitForFunction(() =>
      document.querySelector('salve-article-list').shadowRoot?.querySelector('salve-article-card'),
    );
    const wide = await page.$$eval('.gh-content *', (elements) =>
      elements
        .filter(({ localName }) => localName.startsWith('salve-'))
        .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
        .map(({ localName }) => localName),
    );
    await page.close();
    assert.deepEqual(wide, [], `at ${width} px`);
  }
});

test('an HTML card keeps plain HTML, which becomes every tag', async () => {
  const post = await ghost.publish('Plain', html(toPlain(ALL)));
  assert.ok(asWritten(post).includes(toPlain(ALL)), post.html);
  await (await open(post.url, TAGS)).close();
});

test('Ghost’s feed has the words of the tags', async () => {
  const { url } = await ghost.publish('For the feed', html(WAYS['salve-pull-quote'].around));
  assert.ok(url);
  const feed = await (await fetch(`${ghost.url}/rss/`)).text();
  assert.match(feed, /Nobody rows out to scold her\./);
});

test('what is pasted outside a card loses the tags and keeps the words around which they stood', async () => {
  const made = await ghost.publishHTML('Pasted', WAYS['salve-pull-quote'].around);
  assert.doesNotMatch(made, /salve-/);
  assert.match(made, /Nobody rows out to scold her\./);
  assert.doesNotMatch(
    await ghost.publishHTML('Pasted plain', toPlain(WAYS['salve-pull-quote'].around)),
    /data-salve/,
  );
});

test('a Markdown card keeps a tag by attributes', async () => {
  const tag =
    '<salve-reflection-prompt name="a-friend" question="What would you say to a friend?"></salve-reflection-prompt>';
  const post = await ghost.publish('Markdown', {
    type: 'markdown',
    version: 1,
    markdown: `Before.\n\n${tag}\n\nAfter.`,
  });
  assert.ok(post.html.includes(tag), post.html);
  await (await open(post.url, ['salve-reflection-prompt'])).close();
});

test('the subscribe form in the theme’s footer is on the front page, and a reader’s address reaches Ghost', async () => {
  const page = await browser.newPage();
  await page.goto(ghost.url, { waitUntil: 'load' });
  const field = await page.waitForSelector('salve-subscribe-form >>> input[type=email]');
  await field.type('footer@reader.example');
  const said = page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('salve-subscribed', () => resolve('subscribed'));
        document
          .querySelector('salve-subscribe-form')
          .addEventListener('error', ({ reason }) => resolve(reason));
      }),
  );
  await field.press('Enter');
  assert.equal(await said, 'subscribed');
  await ghost.linkFor('footer@reader.example');
  await page.close();
});
