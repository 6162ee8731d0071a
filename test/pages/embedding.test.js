// Pastes what "Show code" shows into a page, sees the three ways that each element's page shows, and hears what the stories about an author's
// faults tell.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { toPlain, WAYS } from '../../stories/three-ways.js';
import { launch } from '../tools/browsers.js';
import { brokenTags } from '../tools/samples.js';
import { serve } from '../tools/serve.js';
import { settle, visit } from '../tools/visit.js';

const { entries } = JSON.parse(
  readFileSync(new URL('../../storybook-static/index.json', import.meta.url), 'utf8'),
);
const stories = Object.values(entries).filter(({ type }) => type === 'story');
const docs = Object.values(entries).filter(({ type }) => type === 'docs');

let browser;
let server;
before(async () => {
  // "Show code" pasted into a page of one's own, beside a copy of dist/.
  server = await serve((url, response) => {
    if (url.pathname !== '/pasted/') return false;
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(pasted);
    return true;
  });
  browser = await launch('chromium');
});
after(async () => {
  await browser.close();
  await server.close();
});
let pasted = '';

/** The console's lines but the browser's own on the picture that a story leaves out on purpose. */
const unexpected = (lines) => lines.filter((line) => !line.includes('/not-there.'));

// Each fault is told once a page, so each of these has a page of its own.
for (const { id, title, name } of stories.filter(({ tags }) => tags.includes('author-told'))) {
  test(`${title}: ${name} tells the author each fault once`, async () => {
    const { page, lines } = await visit(browser, `${server.origin}/iframe.html?id=${id}&viewMode=story`);
    await page.waitForSelector('#storybook-root > *');
    await page.waitForFunction(() =>
      ['completed', 'finished'].includes(window.__STORYBOOK_PREVIEW__?.currentRender?.phase),
    );
    await settle(page);
    const told = lines.filter((line) => /<salve-[a-z-]+> (had|was)/.test(line));
    assert.ok(told.length > 0);
    assert.deepEqual(told, [...new Set(told)]);
    await page.close();
  });
}

/** Storybook takes an indent off that each line but the first has. */
const withoutIndents = (codes) => codes.map((code) => code.replace(/^\s+/gm, ''));

for (const { id, title, name } of docs.filter((entry) => entry.title.startsWith('Elements/'))) {
  test(`${title}: ${name}, the three ways, and "Show code" pasted into a page`, async () => {
    const { page } = await visit(browser, `${server.origin}/iframe.html?id=${id}&viewMode=docs`);
    const count = stories.filter((story) => story.title === title).length;
    const shown = await page.waitForFunction(
      (all) => {
        for (const toggle of document.querySelectorAll('.docblock-code-toggle'))
          if (/Show/.test(toggle.textContent)) toggle.click();
        const [ways, codes] = [true, false].map((areWays) =>
          [...document.querySelectorAll('pre.prismjs')]
            .filter((code) => !!code.closest('.three-ways') === areWays)
            .map(({ textContent }) => textContent),
        );
        return (
          ways.length >= 3 &&
          codes.length >= all &&
          codes.every((code) => code.includes('<salve-')) && { ways, codes }
        );
      },
      { polling: 500 },
      count,
    );
    const { ways: three, codes } = await shown.jsonValue();
    await page.close();
    const ways = Object.values(WAYS).find(({ around }) => around === three[0]);
    assert.deepEqual(
      withoutIndents(three.slice(0, 3)),
      withoutIndents([ways.around, ways.attributes, toPlain(ways.around)]),
    );
    assert.ok(codes.length > 0);
    for (const [index, code] of codes.entries()) {
      assert.match(
        code,
        /salve-elements \d+\.\d+\.\d+[^]*integrity="sha384-[^"]+"[^]*integrity="sha384-[^"]+"/,
      );
      assert.deepEqual(brokenTags(code), []);
      // CI pastes every third; a run of one's own, all of them.
      if (process.env.CI && index % 3 > 0) continue;
      pasted = `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Pasted</title>${code}`;
      const own = await visit(browser, `${server.origin}/pasted/`);
      await settle(own.page);
      const found = await own.page.$$eval('*', (elements) =>
        elements
          .filter(({ localName }) => localName.startsWith('salve-'))
          .map((element) => element.matches(':defined')),
      );
      assert.ok(found.length > 0, code);
      assert.ok(found.every(Boolean), code);
      assert.deepEqual(unexpected(own.lines), []);
      await own.page.close();
    }
  });
}
