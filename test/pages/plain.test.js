// What a screen reader meets where plain HTML becomes tags: Chromium's accessibility tree before the script and after it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch } from '../tools/browsers.js';
import { serve } from '../tools/serve.js';

const QUOTE = 'Shame says it is keeping you in line, and then it sends you home alone.';

/** Each tag as plain HTML around its words, two of them in regions that a screen reader reads out as they change. */
const PLAIN = `<article data-salve="article" data-headline="Tides">
  <p>Nobody rows out to scold her.</p>
  <div role="status"><div data-salve="pull-quote"><p>${QUOTE}</p></div></div>
  <figure data-salve="pull-quote"><blockquote><p>The tide has no opinion of you.</p></blockquote><figcaption>Ruth Alder</figcaption></figure>
  <div data-salve="article-card" role="log"><h3><a href="/site/">The hour after an argument</a></h3><p>Nobody is shouting now.</p></div>
  <ul><li data-salve="reflection-prompt" data-name="friend"><p>What would you say to a friend?</p>
    <p data-slot="support">The practice’s own line: 555 0100.</p></li></ul>
  <div data-salve="reflection-journal"><p>What you have written beside our notes.</p></div>
  <div data-salve="reflection-lock"></div>
  <form data-salve="subscribe-form" action="/subscribe" method="post"><label for="own">Email</label>
    <input type="email" id="own" name="email"> <button>Send me letters</button></form>
  <div data-salve="article-list" data-src="/not-yet.xml"><p><a href="/site/">All our notes</a></p></div>
</article>`;

let letScriptCome;
let browser;
let server;
before(async () => {
  server = await serve(async ({ pathname }, response) => {
    if (pathname === '/late.js') {
      await new Promise((resolve) => (letScriptCome = resolve));
      response.writeHead(302, { Location: '/dist/salve.js' }).end();
    } else if (pathname === '/plain')
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
        .end(`<!doctype html><html lang="en-GB"><title>Plain</title><link rel="stylesheet" href="/dist/salve.css">
          <link rel="stylesheet" href="/dist/salve-plain.css"><script type="module" src="/late.js" async></script><main>${PLAIN}</main>`);
    // The list goes on waiting for this feed.
    else if (pathname !== '/not-yet.xml') return false;
    return true;
  });
  browser = await launch('chromium');
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Reads the page as a screen reader does: each text with the node that holds it, and what each live region says. */
async function hear(client) {
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const words = (node) =>
    node.role?.value === 'StaticText'
      ? [node.name.value.trim()].filter(Boolean)
      : (node.childIds ?? []).flatMap((id) => (byId.has(id) ? words(byId.get(id)) : []));
  const property = ({ properties = [] }, wanted) => properties.find(({ name }) => name === wanted)?.value;
  /** A region, and none of what stands in one. */
  const isRegion = (node) =>
    !node.ignored &&
    !['off', undefined].includes(property(node, 'live')?.value) &&
    (property(node, 'root')?.relatedNodes ?? []).every(
      ({ backendDOMNodeId }) => backendDOMNodeId === node.backendDOMNodeId,
    );
  return {
    texts: nodes
      .filter(({ role, ignored, name }) => !ignored && role?.value === 'StaticText' && name.value.trim())
      .map(({ name, backendDOMNodeId }) => `${name.value.trim()} (node ${backendDOMNodeId})`),
    regions: nodes.filter(isRegion).map((node) => words(node).join(' ')),
  };
}

/** Opens the page with the script held back. */
async function open() {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/plain`, { waitUntil: 'domcontentloaded' });
  return page;
}

const becomeTags = async (page) => {
  letScriptCome();
  await page.waitForFunction(
    () =>
      !document.querySelector('[data-salve], :not(:defined)') &&
      document.querySelector('salve-reflection-prompt').shadowRoot?.querySelector('textarea'),
  );
};

test('a screen reader hears no word again when plain HTML becomes tags', async () => {
  const page = await open();
  const client = await page.createCDPSession();
  await client.send('Accessibility.enable');
  const was = await hear(client);
  await becomeTags(page);
  const is = await hear(client);
  await page.close();
  assert.ok(was.texts.length >= 12);
  assert.deepEqual(
    was.texts.filter((text) => !is.texts.includes(text)),
    [],
    'a text is another node, which is read anew',
  );
  const heardBefore = (text) => was.texts.some((each) => each.split(' (node')[0] === text.split(' (node')[0]);
  assert.deepEqual(is.texts.filter(heardBefore).sort(), [...was.texts].sort(), 'a text is there twice');
  assert.deepEqual(was.regions.length, 2);
  assert.deepEqual(is.regions.filter(Boolean), was.regions);
});

test('plain HTML that a script adds to a live region is a tag before the region is read', async () => {
  const page = await open();
  await becomeTags(page);
  const added = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const region = document.querySelector('[role=status]');
        requestAnimationFrame(() => resolve([...region.children].map(({ localName }) => localName)));
        region.insertAdjacentHTML('beforeend', '<div data-salve="pull-quote"><p>Nobody rows out.</p></div>');
      }),
  );
  await page.close();
  assert.deepEqual(added, ['salve-pull-quote', 'salve-pull-quote']);
});
