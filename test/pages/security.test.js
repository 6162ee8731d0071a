// Opens the elements on pages whose Content-Security-Policy is as strict as one gets.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { GUESTS, TAGS } from '../tools/guests.js';
import { serve } from '../tools/serve.js';
import { settle, visit } from '../tools/visit.js';

const STRICT = `default-src 'none'; script-src 'nonce-page' 'strict-dynamic'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'`;
const TRUSTED = `${STRICT}; require-trusted-types-for 'script'`;

/** A policy by what it asks for. */
const POLICIES = {
  'a nonce, strict-dynamic and styles from itself': STRICT,
  'Trusted Types, with the policy of Lit': `${TRUSTED}; trusted-types lit-html`,
  'Trusted Types, with no policy': `${TRUSTED}; trusted-types 'none'`,
};

// In Spanish, so that a second module is asked for as well.
const PAGE = `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Strict</title>
<link rel="stylesheet" href="/dist/salve.css"><script type="module" nonce="page" src="/dist/salve.js"></script></head>
<body>${Object.values(GUESTS).join('\n')}<salve-article-list id="feed" src="/site/feed.xml"></salve-article-list></body></html>`;

let server;
before(async () => {
  server = await serve((url, response) => {
    if (url.pathname !== '/strict') return false;
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': POLICIES[url.searchParams.get('policy')],
    });
    response.end(PAGE);
    return true;
  });
});
after(() => server.close());

for (const engine of ['chromium', 'firefox']) {
  test(`in ${engine}`, async (context) => {
    const browser = await launch(engine);
    const open = async (policy) => {
      const visited = await visit(browser, `${server.origin}/strict?${new URLSearchParams({ policy })}`);
      await settle(visited.page);
      return visited;
    };

    for (const policy of Object.keys(POLICIES).slice(0, 2)) {
      await context.test(`every element works under ${policy}`, async () => {
        const { page, lines, requests } = await open(policy);
        await page.waitForFunction(() => {
          const { shadowRoot } = document.querySelector('salve-article-card');
          return shadowRoot.querySelector('[part=reading-time]').textContent.includes('min de lectura');
        });
        await page.waitForFunction(
          () =>
            document.querySelector('#feed').shadowRoot.querySelectorAll('salve-article-card').length === 3,
        );
        await page.$eval('salve-reflection-journal', ({ shadowRoot }) =>
          shadowRoot.querySelector('summary').click(),
        );
        await page.waitForFunction(() =>
          document
            .querySelector('salve-reflection-journal')
            .shadowRoot.textContent.includes('Todavía no has escrito nada aquí.'),
        );
        const [summary] = await page.$$eval('#feed >>> [part=description]', (all) =>
          all.map(({ textContent }) => textContent),
        );
        assert.match(summary, /^[^<&]{40,}$/);
        const missing = await page.evaluate((tags) => tags.filter((tag) => !customElements.get(tag)), TAGS);
        const weight = await page.evaluate(
          () =>
            getComputedStyle(
              document.querySelector('salve-article-card').shadowRoot.querySelector('.section'),
            ).fontWeight,
        );
        assert.deepEqual({ lines, missing, weight }, { lines: [], missing: [], weight: '600' });
        for (const file of ['/dist/locales/es.js', '/dist/salve-journal.js'])
          assert.ok(
            requests.some((url) => new URL(url).pathname === file),
            file,
          );
        await page.close();
      });
    }

    await context.test(
      'what stands inside a tag is there where a policy lets no element be defined',
      async () => {
        const { page } = await open('Trusted Types, with no policy');
        const [defined, shown, headline] = await page.evaluate(() => [
          !!customElements.get('salve-article-card'),
          document.querySelector('salve-article-card h3').checkVisibility(),
          getComputedStyle(document.querySelector('salve-article-card'), '::before').content,
        ]);
        assert.deepEqual([defined, shown], [false, true]);
        assert.match(headline, /^"The hour after an argument"$|^attr\(headline\)$/);
        await page.close();
      },
    );
    await browser.close();
  });
}
