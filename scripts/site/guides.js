// The guides' order and groups, and each as a page.
import { sectionsOf, shorten, textOf, wrapTables } from './html.js';

/** Guides by their files' names. One that is in no group stands at the end of the last. */
const GROUPS = {
  'Get going': [
    'start-here',
    'embedding',
    'your-own-file',
    'plain-html',
    'markdown',
    'wordpress',
    'sanitizers',
    'theming',
  ],
  Articles: ['article-data', 'recent-articles', 'pull-quotes'],
  Reflections: ['reflections-kept', 'help-lines', 'journal-page'],
  Letters: ['newsletter-services', 'blockers'],
  'For developers': ['swapped-pages', 'with-a-bundler', 'on-a-server', 'unit-tests', 'what-it-costs'],
};

export function groupGuides(names) {
  const known = Object.values(GROUPS).flat();
  const rest = names.filter((name) => !known.includes(name));
  const last = Object.keys(GROUPS).at(-1);
  return Object.entries(GROUPS).map(([name, members]) => ({
    name,
    guides: [...members.filter((each) => names.includes(each)), ...(name === last ? rest : [])],
  }));
}

/** The part of an address that Storybook makes of a title. */
const idOf = (title) =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** Titles by the guides' names: what `<Meta title>` says, or the stories that `<Meta of>` names. */
export const titleIn = (source) =>
  /<Meta title="([^"]+)"/.exec(source)?.[1] ?? `${/^# (.+)$/m.exec(source)[1]} guide`;

/** Addresses inside Storybook, as paths of this site. */
export function storybookPaths(guideSources, elementPages) {
  const paths = new Map();
  for (const [name, source] of Object.entries(guideSources)) {
    const id = idOf(titleIn(source));
    paths.set(`${id}--docs`, `guides/${name}.html`);
    paths.set(id.replace(/-guide$/, '--guide'), `guides/${name}.html`);
  }
  for (const { title, path } of elementPages) paths.set(`${idOf(title)}--docs`, path);
  return paths;
}

/** Leads Storybook's addresses to this site's pages. Throws for one that leads nowhere. */
function followLinks(html, paths) {
  return html
    .replaceAll(/href="\?path=\/(?:docs|story)\/([^"#]+)(#[^"]*)?"/g, (_, id, hash = '') => {
      if (!paths.has(id)) throw new Error(`No page of the Storybook is at ?path=/docs/${id}`);
      return `href="../${paths.get(id)}${hash}"`;
    })
    .replaceAll(/(href|src|srcset)="\.\/(site|pictures|builder)\//g, '$1="../$2/')
    .replaceAll(' target="_top"', '');
}

/** A guide as the content of a page. */
export function guidePage(name, source, rendered, paths) {
  const main = wrapTables(followLinks(rendered, paths));
  const heading = textOf(/<h1[^>]*>([^]*?)<\/h1>/.exec(main)[1]);
  return {
    path: `guides/${name}.html`,
    name: titleIn(source).replace(/ guide$/, ''),
    title: `${heading} · Salve Elements`,
    description: shorten(textOf(/<p>([^]*?)<\/p>/.exec(main)[1])),
    main: `<div class="prose">${main}</div>`,
    sections: sectionsOf(main),
    live: liveOf(main),
  };
}

/** Files of stories that have to be drawn in a page. */
export const liveOf = (html) => [
  ...new Set([...html.matchAll(/data-live="([^":]+):/g)].map(([, file]) => file)),
];
