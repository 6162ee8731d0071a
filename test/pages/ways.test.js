// What the three ways to write a tag draw, which each element's page in the Storybook shows beside each other.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { toPlain, WAYS } from '../../stories/three-ways.js';
import { launch } from '../tools/browsers.js';
import { serveSamples } from '../tools/sample-pages.js';
import { settle, visit } from '../tools/visit.js';

const HEAD = `<link rel="stylesheet" href="/dist/salve.css"><link rel="stylesheet" href="/dist/salve-plain.css">
  <script type="module" src="/dist/salve.js"></script>`;

/** The others have words of the page's own around HTML: a form, an article's text, a line above the journal. */
const SAME_BY_ATTRIBUTES = [
  'salve-article-card',
  'salve-article-list',
  'salve-pull-quote',
  'salve-reflection-prompt',
  'salve-reflection-lock',
];

let browser;
let samples;
before(async () => {
  samples = await serveSamples();
  browser = await launch('chromium');
});
after(async () => {
  await browser.close();
  await samples.close();
});

/** Opens a page with this HTML, and gives back its picture, and what a screen reader meets in it, in order. */
async function draw(html, tag) {
  const { page, lines } = await visit(browser, samples.put(HEAD + html));
  await page.waitForFunction(
    (name) => {
      const element = document.querySelector(name);
      if (!element?.matches(':defined') || document.querySelector('[data-salve]')) return false;
      return name !== 'salve-article-list' || element.shadowRoot?.querySelector('salve-article-card');
    },
    {},
    tag,
  );
  await page.waitForNetworkIdle();
  await settle(page);
  const { nodes } = await (await page.createCDPSession()).send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = ({ ignored, role, name, childIds = [] }) => [
    ...(ignored || /^(generic|none|InlineTextBox|paragraph|sectionfooter|RootWebArea)$/.test(role.value)
      ? []
      : [`${role.value}: ${name?.value ?? ''}`]),
    ...childIds.flatMap((id) => (byId.has(id) ? read(byId.get(id)) : [])),
  ];
  const picture = await page.screenshot({ encoding: 'base64' });
  await page.close();
  assert.deepEqual(lines, []);
  return { picture, heard: read(nodes[0]) };
}

for (const [tag, { around, attributes }] of Object.entries(WAYS))
  test(`<${tag}> is drawn the same around HTML and of plain HTML, and says the same by attributes alone`, async () => {
    const first = await draw(around, tag);
    const plain = await draw(toPlain(around), tag);
    assert.deepEqual(plain.heard, first.heard);
    assert.equal(plain.picture, first.picture, 'plain HTML is drawn otherwise');
    const byAttributes = await draw(attributes, tag);
    if (SAME_BY_ATTRIBUTES.includes(tag)) assert.deepEqual(byAttributes.heard, first.heard);
    assert.deepEqual((await draw(toPlain(attributes), tag)).picture, byAttributes.picture);
  });

test('every element has its three ways', () => {
  const { modules } = JSON.parse(
    readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
  );
  const tags = modules.flatMap(({ declarations }) => declarations).flatMap(({ tagName }) => tagName ?? []);
  assert.deepEqual(Object.keys(WAYS).sort(), tags.sort());
});
