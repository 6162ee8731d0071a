// Judges one page of each kind by Lighthouse, as a phone has it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import lighthouse from 'lighthouse';
import { launch } from '../tools/browsers.js';
import { serveSite } from './site.js';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

const KINDS = {
  'the first page': 'index.html',
  'a guide with live elements and pictures': 'guides/start-here.html',
  'a guide with tables and much code': 'guides/newsletter-services.html',
  'an element by its HTML': 'elements/article-card.html',
  'an element with stories of its own script': 'elements/reflection-prompt.html',
  'the search': 'search.html',
  'the front page of the sample site': 'site/index.html',
  'an article of the sample site': 'site/notes/coming-back-to-centre.html',
};

let browser;
let server;
before(async () => {
  server = await serveSite();
  browser = await launch('chromium', { protocolTimeout: 300_000 });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Audits of a category that count and that a page doesn't pass. */
const failing = ({ categories, audits }, category) =>
  categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(
      ({ id }) =>
        `${id}: ${JSON.stringify(audits[id].details?.items?.map(({ node, ...item }) => node?.snippet ?? item))}`,
    );

for (const [kind, path] of Object.entries(KINDS)) {
  test(`${kind} has 100 of 100 for accessibility, best practices and SEO`, async () => {
    const page = await browser.newPage();
    const { lhr } = await lighthouse(
      server.origin + path,
      { onlyCategories: CATEGORIES, logLevel: 'error', maxWaitForLoad: 90_000 },
      undefined,
      page,
    );
    assert.equal(lhr.runtimeError, undefined);
    assert.deepEqual(
      CATEGORIES.map((id) => ({ id, score: lhr.categories[id].score, failing: failing(lhr, id) })),
      CATEGORIES.map((id) => ({ id, score: 1, failing: [] })),
    );
    await page.close();
  });
}
