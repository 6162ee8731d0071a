import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Modules of src/ that know nothing of the house. */
const LEAVES = ['schema', 'url', 'text', 'date', 'json', 'warn'];
const DOMAINS = ['page', 'feed', 'quote', 'journal', 'subscribe'];
const SHARED = ['internal', 'events', 'article-context', 'locales', ...LEAVES, ...DOMAINS];

/**
 * Parts of src/ and what each may import: the drawing "Who may import whom" of the papers.
 * A part is a folder of src/, a file in it, or `parts`, the folders inside elements/.
 */
export const ARROWS = {
  ...Object.fromEntries(LEAVES.map((leaf) => [leaf, []])),
  ...Object.fromEntries(DOMAINS.map((domain) => [domain, [domain, ...LEAVES]])),
  events: [],
  'article-context': ['schema'],
  locales: ['locales', ...LEAVES],
  internal: ['internal', 'locales', ...LEAVES],
  parts: ['parts', ...SHARED],
  elements: ['elements', 'parts', ...SHARED],
  index: ['elements', 'events', 'schema', 'locales', ...DOMAINS],
  plain: ['plain', 'internal', 'warn'],
  salve: ['index', 'locales', 'plain'],
  html: ['html', 'url'],
};

/** Packages that a part may import; a part without a row may import none. */
const PACKAGES = {
  internal: /^(lit($|\/)|@lit\/reactive-element)/,
  'article-context': /^@lit\/(context|reactive-element)$/,
  journal: /^idb$/,
  elements: /^(lit($|\/)|@lit\/)/,
  parts: /^(lit($|\/)|@lit\/)/,
};

const partOf = (path) => {
  const names = path.split(sep);
  return names[0] === 'elements' && names.length > 2 ? 'parts' : names[0].replace(/\.(ts|css)$/, '');
};

/** Texts of the modules in an element's folder. */
const readParts = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((file) =>
        file.isFile() ? readFileSync(join(folder, file.name), 'utf8') : [],
      )
    : [];

/** @type {import('eslint').Rule.RuleModule} */
export const arrows = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      ours: '{{from}} may not import {{to}}.',
      theirs: '{{from}} may not import the package "{{to}}".',
      element: 'An element imports another only to render it or to consume its context.',
      upward: 'A part of an element imports no element, not even a type.',
      sibling: 'A part of an element imports no part of another.',
    },
  },
  create(context) {
    const src = join(context.cwd, 'src');
    const file = relative(src, context.filename);
    const from = partOf(file);

    function check(node) {
      const { source } = node;
      if (!source) return;
      const isType = node.importKind === 'type' || node.exportKind === 'type';
      if (!source.value.startsWith('.')) {
        if (!PACKAGES[from]?.test(source.value) && !isType)
          context.report({ node, messageId: 'theirs', data: { from, to: source.value } });
        return;
      }
      const target = relative(src, join(dirname(context.filename), source.value)).replace(/\.js$/, '.ts');
      const to = partOf(target);
      if (from === 'parts' && to === 'elements') context.report({ node, messageId: 'upward' });
      // A type leaves no import behind.
      else if (!isType && !ARROWS[from]?.includes(to))
        context.report({ node, messageId: 'ours', data: { from, to } });
      else if (to === 'parts' && !isOwnPart(file, target)) context.report({ node, messageId: 'sibling' });
      else if (from === 'elements' && to === 'elements' && !isType && !isUsed(node, file, target)) {
        context.report({ node, messageId: 'element' });
      }
    }

    /** `elements/x/…` belongs to `elements/x.ts`. */
    function isOwnPart(importer, target) {
      return target.split(sep)[1] === importer.split(sep)[1].replace(/\.ts$/, '');
    }

    /** Uses of an element by another: rendered by it or by one of its parts, or its context. */
    function isUsed(node, importer, target) {
      const tag = `salve-${target.replace(/^elements.(.*)\.ts$/, '$1')}`;
      const consumes = node.specifiers?.some(({ imported }) => imported?.name?.endsWith('Context'));
      const draws = new RegExp(`<${tag}[\\s>]`);
      return (
        consumes ||
        draws.test(context.sourceCode.text) ||
        readParts(join(src, importer.replace(/\.ts$/, ''))).some((text) => draws.test(text))
      );
    }

    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
