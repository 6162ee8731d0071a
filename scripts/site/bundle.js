// Bundles guides and stories: once for the build, which renders them, and once for pages whose stories need their own script.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mdx from '@mdx-js/esbuild';
import { build } from 'esbuild';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

const inStories = (suffix) =>
  readdirSync(`${root}stories`)
    .filter((name) => name.endsWith(suffix))
    .map((name) => name.slice(0, -suffix.length));

/** Names of the guides and of the files of stories, without their suffixes. */
export const guides = inStories('.mdx');
export const storyFiles = inStories('.stories.ts');

/** Replaces what only Storybook has. */
const storybook = {
  name: 'storybook',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@storybook\/addon-docs\/blocks$/ }, () => ({ path: `${here}blocks.js` }));
    onResolve({ filter: /^@wc-toolkit\/storybook-helpers$/ }, () => ({ path: `${here}helpers.js` }));
    onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: fileURLToPath(new URL(path.slice(0, -4), `file://${resolveDir}/`)),
      namespace: 'raw',
    }));
    onLoad({ filter: /./, namespace: 'raw' }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'text',
    }));
    // Stories stand at the root of a server there; here every page with stories is one folder deep.
    onLoad({ filter: /\/stories\/[^/]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replaceAll(/(["'`=\s])\/site\//g, '$1../site/')
        .replaceAll('${location.origin}/site/', '../site/'),
      loader: 'ts',
    }));
  },
};

/** Gives the elements' own modules: a stand-in for the build, `dist/salve.js` for a page. */
const elements = (path, external) => ({
  name: 'elements',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\.\/src\/(index|elements\/.+)\.js$/ }, () => ({ path, external })),
});

/** Has one class of errors in a page: that of the elements, which know theirs by it. */
const journalOf = {
  name: 'journal',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\/src\/journal\/journal\.js$/ }, () => ({
      path: 'journal',
      namespace: 'journal',
    }));
    onLoad({ filter: /./, namespace: 'journal' }, () => ({
      contents: `export { JournalError, keyOf } from '../dist/salve.js';
        export { newestFirst } from './src/journal/journal.ts';`,
      resolveDir: root,
    }));
    onResolve({ filter: /^\.\.\/dist\/salve\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};

const options = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  target: 'es2022',
  legalComments: 'none',
  nodePaths: [`${here}node_modules`, `${root}node_modules`],
};

/** A script whose global `salveSite` has `guides` and `stories` by the names of their files. */
export async function bundleForBuild() {
  const lines = [
    ...guides.map((name, index) => `import guide${index} from './stories/${name}.mdx';`),
    ...storyFiles.map((name, index) => `import * as stories${index} from './stories/${name}.stories.ts';`),
    `export const guides = { ${guides.map((name, index) => `'${name}': guide${index}`)} };`,
    `export const stories = { ${storyFiles.map((name, index) => `'${name}': stories${index}`)} };`,
    `export { renderGuide } from '${here}blocks.js';`,
    `export { codeOf, htmlOf, isLive, storiesOf } from '${here}stories.js';`,
  ];
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: lines.join('\n'), resolveDir: root },
    format: 'iife',
    globalName: 'salveSite',
    plugins: [
      storybook,
      elements(`${here}no-elements.js`, false),
      mdx({ jsxImportSource: 'preact', remarkPlugins: [remarkGfm], rehypePlugins: [rehypeSlug] }),
    ],
  });
  return outputFiles[0].text;
}

/** Modules that draw the stories of some files in a page, with what they share in a module of its own; by file name. */
export async function bundleForPages(names) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: names.map((name) => ({ in: `live:${name}`, out: name })),
    outdir: 'live',
    format: 'esm',
    splitting: true,
    minify: true,
    plugins: [
      {
        name: 'live',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^live:/ }, ({ path }) => ({ path: path.slice(5), namespace: 'live' }));
          onLoad({ filter: /./, namespace: 'live' }, ({ path }) => ({
            contents: `import * as file from './stories/${path}.stories.ts';\nimport { draw } from '${here}live.js';\ndraw('${path}', file);`,
            resolveDir: root,
          }));
        },
      },
      storybook,
      elements('../dist/salve.js', true),
      journalOf,
    ],
  });
  return outputFiles.map(({ path, contents }) => ({ name: path.split('/').at(-1), contents }));
}
