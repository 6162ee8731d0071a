// `npm run site`: writes dist-site/, the guides, the elements and the sample site as static pages with links that are relative.
//   SITE_URL=https://example.org/salve/   where it will stand: adds canonical addresses, sitemap.xml and 404.html
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { JSDOM, VirtualConsole } from 'jsdom';
import MarkdownIt from 'markdown-it';
import * as pagefind from 'pagefind';
import { format } from 'prettier';
import { bundleForBuild, bundleForPages, guides, storyFiles } from './bundle.js';
import { elementPage, nameOf } from './elements.js';
import { groupGuides, guidePage, storybookPaths } from './guides.js';
import { createHighlight } from './highlight.js';
import { homePage, missingPage, searchPage } from './home.js';
import { anchorOf } from './html.js';
import { layOut } from './layout.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = `${root}dist-site/`;
const read = (path) => readFileSync(root + path, 'utf8');
const write = (path, content) => {
  mkdirSync(dirname(out + path), { recursive: true });
  writeFileSync(out + path, content);
};

const siteUrl = process.env.SITE_URL?.replace(/\/*$/, '/');
const { version } = JSON.parse(read('package.json'));
const md = new MarkdownIt();
const inline = (text) => md.renderInline(text);
const markdown = (text) => md.render(text);

const highlight = await createHighlight();

/** A page's script runs here: guides and stories are rendered, and no element is ever defined. */
async function loadSources() {
  const failures = new VirtualConsole();
  failures.on('jsdomError', (error) => {
    throw error;
  });
  const { window } = new JSDOM('<!doctype html><html lang="en-GB">', {
    runScripts: 'outside-only',
    virtualConsole: failures,
    url: 'http://localhost/',
  });
  window.customElements.define = () => {};
  window.eval(`${await bundleForBuild()};globalThis.salveSite = salveSite;`);
  return window;
}

/** Code as it is read: a tag of ours is a block, as the page shows it. */
async function tidy(code) {
  const marked = code.replaceAll(/<(salve-[\w-]+)/g, '<!-- display: block --><$1');
  const formatted = await format(marked, { parser: 'html', printWidth: 88, bracketSameLine: true });
  return formatted
    .replaceAll(/^\s*<!-- display: block -->\n/gm, '')
    .replaceAll('<!-- display: block -->', '');
}

/** A story's name in words: `FromJson` is "From JSON". */
function inWords(name) {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ').toLowerCase();
  return (words[0].toUpperCase() + words.slice(1)).replace(/\b(html|json)\b/i, (word) => word.toUpperCase());
}

/** Every story of every file, by the file's name, rendered once. */
async function renderStories({ stories, storiesOf, htmlOf, codeOf, isLive }) {
  const all = [];
  for (const file of storyFiles) {
    const source = read(`stories/${file}.stories.ts`);
    const { default: meta } = stories[file];
    for (const [name, story] of storiesOf(source, stories[file])) {
      const says = new RegExp(`/\\*\\*((?:(?!\\*/)[^])*)\\*/\\s*export const ${name}: Story`).exec(
        source,
      )?.[1];
      const live = isLive(meta, story);
      const code = codeOf(meta, story);
      const title = story.name ?? inWords(name);
      const stage = `<div class="stage"${live ? ` data-live="${file}:${name}"` : ''} data-pagefind-ignore>${htmlOf(meta, story)}</div>`;
      const act = story.play
        ? '<p class="act" data-pagefind-ignore><button type="button" data-play disabled>Show it happen</button></p>'
        : '';
      const listing = `<details class="code" data-pagefind-ignore><summary>Show code<span class="visually-hidden"> of “${title}”</span></summary>${highlight(await tidy(code), 'html')}</details>`;
      all.push({
        file,
        story,
        tag: meta.component,
        code,
        title,
        anchor: anchorOf(title),
        says: says?.replaceAll(/^\s*\* ?/gm, '').trim(),
        html: `<div class="demo">${stage}${act}${listing}</div>`,
        bare: `<div class="demo">${stage}${act}</div>`,
      });
    }
  }
  return all;
}

/** Elements in the order in which README has them. */
function elementsInOrder() {
  const order = [...read('README.md').matchAll(/^### `<(salve-[\w-]+)>`$/gm)].map(([, tag]) => tag);
  return JSON.parse(read('dist/custom-elements.json'))
    .modules.flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement }) => customElement)
    .sort((one, other) => order.indexOf(one.tagName) - order.indexOf(other.tagName));
}

rmSync(out, { recursive: true, force: true });
const window = await loadSources();
const { salveSite } = window;
const stories = await renderStories(salveSite);
window.salveSiteTools = {
  highlight,
  markdown,
  demo(story, { withCode }) {
    const found = stories.find((each) => each.story === story);
    return withCode ? found.html : found.bare;
  },
};

const elements = elementsInOrder().map((element) => {
  const own = stories.filter(({ tag }) => tag === element.tagName);
  const elsewhere = stories.filter(({ code }) => code.startsWith(`<${element.tagName}`));
  return elementPage(element, own.length ? own : elsewhere, { inline, markdown });
});
const sources = Object.fromEntries(guides.map((name) => [name, read(`stories/${name}.mdx`)]));
const paths = storybookPaths(
  sources,
  elements.map(({ tag, path }) => ({ title: `Elements/${nameOf(tag)}`, path })),
);
const rendered = new Map(
  guides.map((name) => [
    name,
    guidePage(name, sources[name], salveSite.renderGuide(salveSite.guides[name]), paths),
  ]),
);
const groups = [
  ...groupGuides(guides).map(({ name, guides: members }) => ({
    name,
    pages: members.map((each) => rendered.get(each)),
  })),
  { name: 'Elements', pages: elements },
  { name: 'See them together', pages: [{ path: 'site/index.html', name: 'The sample site' }] },
];
const inOrder = groups.flatMap(({ pages }) => pages).filter(({ main }) => main);
const pages = [
  homePage(read('README.md'), { elements, highlight, markdown, inline }),
  ...inOrder.map((page, index) => ({ ...page, neighbours: [inOrder[index - 1], inOrder[index + 1]] })),
  searchPage(groups),
];
for (const page of pages) write(page.path, layOut({ ...page, groups, siteUrl, version }));

for (const { name, contents } of await bundleForPages([...new Set(pages.flatMap(({ live = [] }) => live))]))
  write(`live/${name}`, contents);
for (const folder of ['site', 'pictures'])
  cpSync(`${root}stories/${folder}`, `${out}${folder}`, {
    recursive: true,
    filter: (path) => !path.endsWith('pictures/index.json'),
  });
// What a page asks for: the elements' files and their words.
cpSync(`${root}dist`, `${out}dist`, {
  recursive: true,
  filter: (path) => /\/dist(\/salve[\w-]*\.(js|css)|\/locales(\/[\w-]+\.js)?|\/[\w-]+\.md)?$/.test(path),
});
cpSync(`${root}dist/builder`, `${out}builder`, {
  recursive: true,
  filter: (path) => !/\.d\.ts$|\/command\.js$/.test(path),
});
const assets = new URL('assets/', import.meta.url);
for (const name of ['icon.svg', 'site.js', 'search.js'])
  write(`assets/${name}`, readFileSync(new URL(name, assets)));
// The sample site's fonts, which wait for nobody: a page that has begun without one stays as it is.
const fonts = read('stories/site/site.css')
  .match(/@font-face \{[^}]*\}/g)
  .join('\n')
  .replaceAll("url('fonts/", "url('../site/fonts/")
  .replaceAll('font-display: swap', 'font-display: optional');
write('assets/site.css', `${fonts}\n${readFileSync(new URL('site.css', assets), 'utf8')}`);
write('LICENSE.txt', read('LICENSE'));
write('.nojekyll', '');
write('robots.txt', `User-agent: *\nAllow: /\n${siteUrl ? `Sitemap: ${siteUrl}sitemap.xml\n` : ''}`);
if (siteUrl) {
  const urls = pages.map(
    ({ path }) => `<url><loc>${siteUrl}${path.replace(/^index\.html$/, '')}</loc></url>`,
  );
  write(
    'sitemap.xml',
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`,
  );
  write('404.html', missingPage(siteUrl));
}

const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
const { errors, page_count: count } = await index.addDirectory({
  path: out,
  glob: '{guides,elements}/*.html',
});
if (errors.length) throw new Error(errors.join('\n'));
await index.writeFiles({ outputPath: `${out}pagefind` });
await pagefind.close();
console.log(`${pages.length} pages, ${count} of them searched, and the sample site: dist-site/`);
