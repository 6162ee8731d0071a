// The plugin for WordPress as it is built, and what its blocks save; `npm run test:wordpress` tries it in WordPress.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { articleCard, pullQuote } from '../../dist/html.js';
import { makeArchive, makePlugin } from '../../scripts/build-wordpress.js';

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const files = makePlugin();
const { version } = JSON.parse(read('package.json'));
const table = JSON.parse(files['elements.json']);
const php = files['salve-elements.php'];
const line = (text, name) => new RegExp(`^(?: \\* )?${name}:\\s*(.*)$`, 'm').exec(text)?.[1];

/** Runs scripts of the editor; nothing of WordPress is around them but how it hands on words. */
function runEditor(...names) {
  const given = {
    salveElements: structuredClone(table),
    wp: { element: {}, components: {}, i18n: { __: (text) => text } },
  };
  const context = createContext(given);
  for (const name of names) runInContext(files[`editor/${name}.js`], context);
  return given.salveElements;
}

/** Writes what a script of the editor makes, as WordPress would. */
const h = (name, properties, ...children) => {
  const names = { className: 'class', dateTime: 'datetime' };
  const escape = (text) => String(text).replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  const written = Object.entries(properties ?? {})
    .filter(([key]) => key !== 'key')
    .map(([key, value]) => ` ${names[key] ?? key}="${escape(value)}"`);
  const inside = children.flat(Infinity).filter(Boolean).join('');
  return `<${name}${written.join('')}>${/^(?:br|img)$/.test(name) ? '' : `${inside}</${name}>`}`;
};

describe('the plugin for WordPress', () => {
  test('has the same bytes at each build, in every time zone', () => {
    const built = ['America/Los_Angeles', 'Asia/Tokyo'].map((TZ) => {
      const code = `import { makeArchive, makePlugin } from './scripts/build-wordpress.js'; process.stdout.write(makeArchive(makePlugin()));`;
      const { stdout, stderr } = spawnSync('node', ['--input-type=module', '-e', code], {
        cwd: new URL('../../', import.meta.url),
        env: { ...process.env, TZ },
      });
      return stdout.length > 0 ? stdout : assert.fail(String(stderr));
    });
    assert.ok(built[0].equals(built[1]));
    assert.ok(built[0].equals(Buffer.from(makeArchive(files))));
  });

  test('is in dist/ as it is built', () =>
    assert.ok(read('dist/wordpress/salve-elements.zip').equals(Buffer.from(makeArchive(files)))));

  test('names one version everywhere: that of the package', () => {
    const named = [line(php, 'Version'), line(files['readme.txt'], 'Stable tag'), table.version];
    const blocks = Object.keys(files).filter((path) => path.endsWith('block.json'));
    named.push(...blocks.map((path) => JSON.parse(files[path]).version));
    assert.deepEqual([...new Set(named)], [version]);
  });

  test('says the same in its head and its readme', () => {
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI'])
      assert.equal(line(php, name), line(files['readme.txt'], name), name);
  });

  test('has each file that the script fetches from beside it', () => {
    for (const name of ['salve.js', 'salve.css', 'salve-journal.js', 'salve-picture.js', 'locales/fr.js'])
      assert.ok(files[`elements-${version}/${name}`], name);
  });

  test('has a block for each element', () => {
    const tags = Object.keys(table.elements).map((tag) => `blocks/${tag.replace('salve-', '')}/block.json`);
    assert.deepEqual(
      tags.filter((path) => !files[path]),
      [],
    );
  });

  test('has words for each attribute and each choice', () => {
    const { labels, choices } = runEditor('fields');
    for (const [tag, { attributes }] of Object.entries(table.elements))
      for (const [name, { values = [] }] of Object.entries(attributes)) {
        if (!['quote', 'question', 'src'].includes(name)) assert.ok(labels[name], `${tag} ${name}`);
        for (const value of values) assert.ok(choices[value], `${tag} ${name}=${value}`);
      }
  });

  test('offers every word to translators', () => {
    const { labels, choices } = runEditor('fields');
    for (const word of [...Object.values(labels), ...Object.values(choices)])
      assert.ok(files['languages/salve-elements.pot'].includes(`msgid "${word}"`), word);
  });

  test('makes no request, stores nothing and has no page of options', () => {
    const code = Object.keys(files).filter((path) => /^[\w/-]+\.php$|^editor\/.*\.js$/.test(path));
    for (const path of code)
      assert.doesNotMatch(
        files[path],
        /wp_remote_|curl_|fsockopen|(?:add|update)_(?:option|post_meta|user_meta)|set_transient|add_(?:menu|options)_page|\bfetch\(|apiFetch|localStorage|setcookie/,
        path,
      );
  });
});

describe('a block', () => {
  const CARDS = {
    'with all that a card may have': {
      headline: 'Tea & talk',
      href: '/notes/tea',
      description: 'A sentence.',
      author: 'Mina Okafor',
      section: 'Care',
      datePublished: '2026-10-02',
      image: '/pictures/tide.jpg',
      imageAlt: 'A tide',
      contentNote: 'Mentions relapse',
      layout: 'row',
      headingLevel: 2,
    },
    'with a headline alone': { headline: 'Tea', href: '/notes/tea' },
    'with author and day on one line': { headline: 'Tea', author: 'Mina', datePublished: '2026-10-02' },
    'compact, without picture and summary': {
      headline: 'Tea',
      layout: 'compact',
      image: '/pictures/tide.jpg',
      description: 'A sentence.',
      section: 'Care',
    },
  };
  for (const [name, fields] of Object.entries(CARDS))
    test(`of a card ${name} saves the HTML that a server writes`, () => {
      const salve = runEditor('markup');
      const escaped = Object.fromEntries(
        Object.entries(fields).map(([key, value]) => [
          key,
          key === 'headline' ? value.replace('&', '&amp;') : value,
        ]),
      );
      const day = { dateText: fields.datePublished && '2 October 2026' };
      const attributes = salve.toAttributes('salve-article-card', {
        layout: fields.layout,
        contentNote: fields.contentNote,
      });
      const written = articleCard(fields).replace('October 2, 2026', '2 October 2026');
      const byBlock = h('salve-article-card', attributes, salve.card(h, { ...escaped, ...day }));
      const sorted = (html) =>
        html.replace(/<salve-article-card([^>]*)>/, (tag, its) =>
          [...its.matchAll(/[\w-]+="[^"]*"/g)].map(String).sort().join(),
        );
      assert.equal(sorted(byBlock), sorted(written));
    });

  const QUOTES = {
    'of somebody': { quote: 'Words.', author: 'Ada' },
    'out of a source': { quote: 'Words.', source: 'Notes', cite: 'https://notes.example/' },
    'of somebody out of a source': { quote: 'Words.', author: 'Ada', source: 'Notes' },
    'of nobody': { quote: 'Words.' },
  };
  for (const [name, fields] of Object.entries(QUOTES))
    test(`of a quotation ${name} names its source as a server does`, () => {
      const salve = runEditor('markup');
      assert.ok(
        pullQuote(fields).endsWith(
          `<p>Words.</p>${salve.footer(h, fields) ?? ''}</blockquote></salve-pull-quote>`,
        ),
      );
    });

  test('writes a boolean attribute without a word', () => {
    const salve = runEditor('markup');
    const written = salve.toAttributes('salve-pull-quote', { share: true, decorative: false, quote: '' });
    assert.deepEqual({ ...written }, { share: '' });
  });
});
