// `npm run test:wordpress`: what WordPress itself makes of each tag, an author's filter (kses) and what shows a post of the classic editor
// (wpautop, wptexturize), without the plugin and with it. `UPDATE=1` writes the table of the guide "WordPress".
import assert from 'node:assert/strict';
import process from 'node:process';
import { after, before, test } from 'node:test';
import { toPlain, WAYS } from '../../stories/three-ways.js';
import { checkTable } from '../authoring/tables.js';
import { launch } from '../tools/browsers.js';
import { serveSamples } from '../tools/sample-pages.js';
import { FORMS, overLines } from './forms.js';
import { versions, WordPress } from './wordpress.js';

const HEAD = [
  'tag',
  ...['author', 'classic'].flatMap((who) =>
    ['by attributes', 'around HTML', 'plain'].map((how) => `${who}, ${how}`),
  ),
];

let browser;
let page;
before(async () => {
  browser = await launch('chromium');
  page = await browser.newPage();
});
after(() => browser?.close());

/** Says what a browser finds: the element with all that stood in it, without any of it, or its words alone. */
const judge = (written, made) =>
  page.evaluate(
    (before, after) => {
      const parse = (html) => new DOMParser().parseFromString(html, 'text/html').body;
      const selector = '[data-salve], ' + (before.match(/salve-[a-z-]+/)?.[0] ?? 'none');
      const read = (body) => {
        const element = [...body.querySelectorAll('*')].find((each) => each.matches(selector));
        // A paragraph or a line break more is no harm: styles leave no room for empty ones.
        const tags =
          element && [...element.querySelectorAll(':not(p, br)')].map(({ localName }) => localName);
        const attributes = element && [...element.attributes].map(({ name, value }) => `${name}=${value}`);
        return { element, words: element?.textContent.replace(/\s+/g, ''), tags, attributes };
      };
      const [was, is] = [read(parse(before)), read(parse(after))];
      if (!is.element) return parse(after).textContent.trim() ? 'words alone' : 'nothing';
      if (String(is.attributes) !== String(was.attributes)) return 'other attributes';
      if (is.words !== was.words) return is.words ? 'words outside' : 'emptied';
      return String(is.tags) === String(was.tags)
        ? 'right'
        : `without ${was.tags.filter((tag) => !is.tags.includes(tag)).join(', ')}`;
    },
    written,
    made,
  );

const PHP =
  'return array_map(fn($html) => [wp_kses_post($html), apply_filters("the_content", $html)], $given[0]);';

/** Makes the rows of the table in one WordPress. */
async function tabulate(version) {
  const wordpress = await WordPress.start(version);
  try {
    const forms = Object.entries(FORMS).map(([tag, { attributes, html, plain }]) => [
      tag,
      attributes,
      html,
      plain,
    ]);
    const all = [
      ...new Set(
        forms.flatMap(([, ...each]) => each.filter(Boolean)).flatMap((each) => [each, overLines(each)]),
      ),
    ];
    const without = wordpress.run(PHP, all);
    wordpress.install();
    const withPlugin = wordpress.run(PHP, all);
    const cell = async (html, column) => {
      if (!html) return '';
      const verdicts = [];
      for (const [plugin, made] of Object.entries({ without, with: withPlugin })) {
        const found = [];
        for (const each of [html, overLines(html)])
          found.push(await judge(each, made[all.indexOf(each)][column]));
        verdicts.push([plugin, [...new Set(found)].join('; ')]);
      }
      const [[, off], [, on]] = verdicts;
      return off === on ? on : `${off}; with the plugin ${on}`;
    };
    const rows = [];
    for (const [tag, ...written] of forms) {
      const cells = [];
      for (const column of [0, 1]) for (const html of written) cells.push(await cell(html, column));
      rows.push([`\`${tag}\``, ...cells]);
    }
    return rows;
  } finally {
    await wordpress.close();
  }
}

for (const version of versions)
  test(`WordPress ${version} makes of each tag what the guide says`, async () => {
    const rows = [HEAD, ...(await tabulate(version))];
    assert.deepEqual(await checkTable('wordpress', 'rewritten', rows, process.env.UPDATE), []);
  });

/** An author's plain HTML of every tag, with what a page builder adds to each. */
const PLAIN = Object.values(WAYS)
  .map(({ around }) =>
    toPlain(around).replace(
      '<div ',
      '<div class="wide" lang="en-GB" dir="ltr" style="color: red" role="group" ',
    ),
  )
  .join('\n')
  .replace('</p>\n</div>', '</p>\n  <p data-slot="support">Call 111.</p>\n</div>');

for (const version of versions)
  test(`what WordPress ${version} leaves of an author’s plain HTML becomes every tag, as it would have without the filter`, async () => {
    const wordpress = await WordPress.start(version);
    const [left] = wordpress.run('return array_map("wp_kses_post", $given[0]);', [PLAIN]);
    await wordpress.close();
    const server = await serveSamples();
    const read = async (html) => {
      const own = await browser.newPage();
      await own.goto(server.put(html), { waitUntil: 'load' });
      await own.waitForFunction(() => !document.querySelector('[data-salve], :not(:defined)'));
      const elements = await own.$$eval('main *', (all) =>
        all
          .filter(({ localName }) => localName.startsWith('salve-'))
          .map((element) => [
            element.localName,
            Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
            [...element.children].map(({ slot }) => slot).filter(Boolean),
            element.textContent.replace(/\s+/g, ''),
          ]),
      );
      await own.close();
      return elements;
    };
    const [before, after] = [await read(PLAIN), await read(left)];
    await server.close();
    assert.deepEqual(after.map(([tag]) => tag).sort(), Object.keys(WAYS).sort());
    // CSS is written with another space, and a form is none that the filter leaves.
    const comparable = (elements) =>
      elements.map(([tag, { style, ...attributes }, ...rest]) => [tag, attributes, !!style, ...rest]);
    assert.deepEqual(comparable(after), comparable(before));
  });
