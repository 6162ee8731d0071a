// Pastes every sample of HTML that the site shows, of guides and of stories, into a page of its own, and sees it drawn.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { settle, visit } from '../tools/visit.js';
import { ownPages, read, serveSite } from './site.js';

let browser;
let server;
before(async () => {
  server = await serveSite();
  browser = await launch('chromium');
});
after(async () => {
  await browser.close();
  await server.close();
});

const unescape = (text) =>
  text
    .replaceAll(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Samples of a page, as "Copy" gives them, each with the nearest heading above it. */
function samplesIn(path) {
  const html = read(path);
  return [...html.matchAll(/data-language="html"><pre[^>]*>([^]*?)<\/pre>/g)].map(({ 1: code, index }) => ({
    code: unescape(code.replaceAll(/<[^>]+>/g, '')),
    heading: [...html.slice(0, index).matchAll(/<h[1-3][^>]*>([^]*?)<\/h[1-3]>/g)]
      .at(-1)[1]
      .replaceAll(/<[^>]+>/g, ''),
  }));
}

/** Names of a page's tags of ours that are not defined, or show nothing, which `<salve-article>` alone may. */
const undrawn = (page) =>
  page.$$eval('*', (elements) =>
    elements
      .filter(({ localName }) => localName.startsWith('salve-'))
      .filter(
        (element) =>
          !element.matches(':defined') ||
          (element.localName !== 'salve-article' && element.getBoundingClientRect().height === 0),
      )
      .map(({ localName }) => localName),
  );

/** Lines of a sample that shows a story's own fault: a picture that is missing, an answer that nobody here gives. */
const isMeant = (line) => line.includes('/not-there.');

for (const path of ownPages) {
  const samples = samplesIn(path);
  if (samples.length === 0) continue;
  test(`each of the ${samples.length} samples of ${path} draws its elements and says nothing in the console`, async () => {
    for (const { code, heading } of samples) {
      const { page, lines } = await visit(browser, server.put(code));
      await settle(page);
      assert.deepEqual(
        { heading, undrawn: await undrawn(page), lines: lines.filter((line) => !isMeant(line)) },
        { heading, undrawn: [], lines: [] },
        code,
      );
      await page.close();
    }
  });
}

test('the site shows a sample of each element', () => {
  const all = ownPages
    .flatMap(samplesIn)
    .map(({ code }) => code)
    .join('\n');
  for (const path of ownPages.filter((each) => each.startsWith('elements/'))) {
    const tag = `salve-${path.slice('elements/'.length, -'.html'.length)}`;
    assert.ok(all.includes(`<${tag}`), tag);
  }
});
