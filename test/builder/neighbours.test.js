// Loads two files of the builder into one page, in either order.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { bundle } from '../../dist/builder/bundle.js';
import { launch } from '../tools/browsers.js';
import { serve } from '../tools/serve.js';
import { visit } from '../tools/visit.js';

const CHOICES = {
  article: { elements: ['article', 'article-card'] },
  prompt: { elements: ['reflection-prompt', 'article-card'] },
  quote: { elements: ['pull-quote'], without: ['picture', 'advice'] },
};

const BODY = `<salve-article headline="The hour after an argument" article-id="hour" href="https://magazine.example/hour" author="Mina Okafor">
<p>They wait on the shingle with a towel. Nobody rows out to scold her. Not once, in nine years.</p>
<salve-pull-quote share><p>Nobody rows out to scold her.</p></salve-pull-quote>
<salve-reflection-prompt name="friend"><p>What would you say to a friend?</p></salve-reflection-prompt>
</salve-article>
<salve-article-card headline="Lunch" href="/lunch"></salve-article-card>`;

const made = {};
let server;
let browser;
before(async () => {
  for (const [name, choice] of Object.entries(CHOICES)) made[name] = await bundle(choice);
  server = await serve(({ pathname, searchParams }, response) => {
    const [, name, kind] = /^\/own\/(\w+)\.(js|css)$/.exec(pathname) ?? [];
    const send = (type, body) =>
      response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8` }).end(body);
    if (name)
      return send(
        `text/${kind === 'js' ? 'javascript' : 'css'}`,
        made[name][kind === 'js' ? 'script' : 'styles'],
      );
    if (pathname !== '/two') return false;
    const tags = searchParams
      .get('files')
      .split(',')
      .map((each) => made[each].html.replaceAll('/salve/salve.', `/own/${each}.`));
    return send(
      'text/html',
      `<!doctype html><html lang="en"><head><title>Two</title><link rel="icon" href="data:,">${tags.join('')}</head><body>${BODY}</body></html>`,
    );
  });
  browser = await launch('chromium');
});
after(async () => {
  await browser.close();
  await server.close();
});

for (const files of [
  ['article', 'prompt'],
  ['prompt', 'article'],
])
  test(`a prompt writes under the article of another file: ${files.join(', then ')}`, async () => {
    const { page, lines, requests } = await visit(browser, `${server.origin}/two?files=${files}`);
    const field = await page.evaluateHandle(() =>
      document.querySelector('salve-reflection-prompt').shadowRoot.querySelector('textarea'),
    );
    await field.type('Come in, sit down.');
    await page.waitForFunction(() =>
      document.querySelector('salve-reflection-prompt').matches(':state(saved)'),
    );
    const { kept, owners } = await page.evaluate(async () => {
      const [article, prompt] = await Promise.all(
        ['article', 'prompt'].map((name) => import(`/own/${name}.js`)),
      );
      const reflections = await prompt.deviceJournal.list();
      await prompt.deviceJournal.erase();
      return {
        kept: reflections.map(({ text, article: about }) => [text, about.id, about.headline]),
        owners: ['salve-article', 'salve-article-card'].map((tag) => {
          const element = customElements.get(tag);
          const isArticle = [article.SalveArticle, article.SalveArticleCard].includes(element);
          return isArticle ? 'article' : 'prompt';
        }),
      };
    });
    assert.deepEqual(kept, [['Come in, sit down.', 'hour', 'The hour after an argument']]);
    assert.deepEqual(owners, [files[0], files[0]]);
    assert.equal(lines.length, 1);
    assert.match(lines[0], /^<salve-article(-card)?> was defined by version .* load one of them\. /);
    const asked = requests.map((url) => new URL(url).pathname).filter((path) => path.startsWith('/own/'));
    assert.deepEqual(asked.sort(), [
      '/own/article.css',
      '/own/article.js',
      '/own/prompt.css',
      '/own/prompt.js',
    ]);
  });

test('a quote shares the address of the article of a file before it', async () => {
  const { page, lines } = await visit(browser, `${server.origin}/two?files=article,quote`);
  await page.waitForSelector('salve-pull-quote >>> aside');
  const shared = await page.$eval('salve-pull-quote', (quote) => {
    let url;
    quote.addEventListener('salve-quote-share', (event) => {
      event.preventDefault();
      ({ url } = event);
    });
    [...quote.shadowRoot.querySelectorAll('button')].at(-1).click();
    return url;
  });
  assert.match(shared, /^https:\/\/magazine\.example\/hour#:~:text=/);
  assert.deepEqual(lines, []);
});

test('a file without an element leaves its tag to what stands inside', async () => {
  const { page } = await visit(browser, `${server.origin}/two?files=quote`);
  const tags = await page.$$eval(':not(:defined)', (all) => all.map(({ localName }) => localName));
  assert.deepEqual(tags.sort(), ['salve-article', 'salve-article-card', 'salve-reflection-prompt']);
  await page.waitForFunction(() =>
    document.querySelector('salve-pull-quote').shadowRoot.querySelector('aside'),
  );
});
