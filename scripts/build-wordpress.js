// `npm run build:wordpress`: writes dist/wordpress/salve-elements.zip, the plugin with the built elements in it. The same sources make the same bytes.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { messagesOf } from './wordpress-messages.js';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const camel = (name) => name.replace(/-([a-z])/g, (match, letter) => letter.toUpperCase());

/** Time of each file in the archive, which has to be the same in every build and every time zone. */
const TIME = new Date(1980, 0, 1);

/** Files of dist/ that the script fetches from beside it. */
const ELEMENTS = /^(?:salve[\w-]*\.(?:js|css)|THIRD-PARTY-LICENSES\.md)$/;

/** Reads each element's attributes and slots from the manifest, with the values that an attribute may have. */
function readElements() {
  const { modules } = JSON.parse(read('dist/custom-elements.json'));
  const found = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  return Object.fromEntries(
    found
      .sort((one, other) => (one.tagName < other.tagName ? -1 : 1))
      .map(({ tagName, attributes = [], slots = [] }) => [
        tagName,
        {
          attributes: Object.fromEntries(
            attributes.map(({ name, type, parsedType = type }) => [name, readType(parsedType?.text ?? '')]),
          ),
          slots: slots.map(({ name }) => name).filter(Boolean),
        },
      ]),
  );
}

function readType(text) {
  const values = [...text.matchAll(/'([\w-]+)'/g)].map(([, value]) => value);
  const type = /boolean|number/.exec(text)?.[0] ?? 'string';
  return values.length > 0 ? { type, values } : { type };
}

/** Reads the newsletter services: what `service` may say, and what readers call them. */
function readServices() {
  const folder = 'src/subscribe/services/';
  const files = readdirSync(new URL(folder, root))
    .sort()
    .map((file) => read(folder + file));
  const value = (text, key) => new RegExp(`^  ${key}: '([^']*)'`, 'm').exec(text)?.[1];
  return Object.fromEntries(files.map((text) => [value(text, 'name'), value(text, 'label')]));
}

/** Attributes of a card are no attributes of the tag it saves, but of the block. */
const CARD_MORE = ['dateText', 'imageWidth', 'imageHeight'];

/** Makes the attributes of a block: they are read from the saved tag, and nowhere else. */
function attributesOf(tag, { attributes }) {
  const entries = Object.entries(attributes).map(([name, { type }]) => {
    const isSaved = tag !== 'salve-article-card';
    const from = { source: 'attribute', selector: tag, attribute: name };
    // WordPress takes no number from HTML.
    return [camel(name), { type: type === 'boolean' ? type : 'string', ...(isSaved && from) }];
  });
  const link = (source) => ({ type: 'string', selector: 'salve-article-list > p > a', ...source });
  const more = {
    'salve-article-card': CARD_MORE.map((name) => [name, { type: 'string' }]),
    'salve-article-list': [
      ['moreHref', link({ source: 'attribute', attribute: 'href' })],
      ['moreText', link({ source: 'text' })],
    ],
    'salve-pull-quote': [
      ['cite', { type: 'string', source: 'attribute', selector: 'footer a', attribute: 'href' }],
    ],
  };
  return Object.fromEntries([...entries, ...(more[tag] ?? [])]);
}

/** Makes a block.json of what its folder says and what the manifest knows. */
function writeBlock(name, version, elements) {
  const own = JSON.parse(read(`integrations/wordpress/blocks/${name}/block.json`));
  const tag = `salve-${name}`;
  const parents = Object.keys(elements).filter((each) => elements[each].slots.length > 0);
  return {
    apiVersion: 3,
    name: `salve-elements/${name}`,
    version,
    ...own,
    attributes: own.attributes ?? attributesOf(tag, elements[tag]),
    supports: { className: false, anchor: true, ...own.supports },
    ...(!(tag in elements) && { parent: parents.map((each) => each.replace('salve-', 'salve-elements/')) }),
    textdomain: 'salve-elements',
    editorScript: 'salve-elements-blocks',
    editorStyle: 'salve-elements-editor',
  };
}

/** Lists the files below a folder. */
function list(folder) {
  return readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.split(`${folder}/`)[1])
    .sort();
}

/** Makes the plugin's files: paths below its folder, and what is in them. */
export function makePlugin() {
  const { version } = JSON.parse(read('package.json'));
  const elements = readElements();
  const slots = Object.fromEntries(
    Object.values(elements)
      .flatMap((each) => each.slots)
      .sort()
      .map((name) => [name, true]),
  );
  const files = {};
  for (const path of list('integrations/wordpress')) files[path] = read(`integrations/wordpress/${path}`);
  for (const path of Object.keys(files).filter((each) => each.endsWith('block.json')))
    files[path] = JSON.stringify(writeBlock(path.split('/')[1], version, elements), null, 2) + '\n';
  files['elements.json'] = JSON.stringify({ version, elements, slots, services: readServices() });
  files['languages/salve-elements.pot'] = messagesOf(files, version);
  for (const name of readdirSync(new URL('dist/', root)).filter((file) => ELEMENTS.test(file)))
    if (!name.endsWith('.d.ts')) files[`elements-${version}/${name}`] = read(`dist/${name}`);
  const locales = readdirSync(new URL('dist/locales/', root)).filter((file) => /^[a-z]{2}\.js$/.test(file));
  for (const name of locales.filter((file) => file !== 'en.js'))
    files[`elements-${version}/locales/${name}`] = read(`dist/locales/${name}`);
  files.LICENSE = read('LICENSE');
  return files;
}

/** Makes the archive of the plugin's files. */
export function makeArchive(files) {
  const encoder = new TextEncoder();
  const entries = Object.keys(files)
    .sort()
    .map((path) => [
      `salve-elements/${path}`,
      [encoder.encode(files[path]), { mtime: TIME, level: 9, os: 3, attrs: 0o644 << 16 }],
    ]);
  return zipSync(Object.fromEntries(entries));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const archive = makeArchive(makePlugin());
  mkdirSync(new URL('dist/wordpress/', root), { recursive: true });
  writeFileSync(new URL('dist/wordpress/salve-elements.zip', root), archive);
  const bytes = new Intl.NumberFormat('en').format(archive.length);
  console.log(`dist/wordpress/salve-elements.zip: ${bytes} bytes`);
}
