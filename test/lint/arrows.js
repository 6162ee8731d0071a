import { dirname, join, relative, sep } from 'node:path';

/** Which part of src/ may import which: README, "Who may import whom". A part is a folder, or a file beside them. */
const LEAVES = ['schema', 'url', 'text', 'date', 'format', 'focus', 'warn'];
const DOMAINS = ['page', 'feed', 'quote', 'journal', 'subscribe'];
const ARROWS = {
  ...Object.fromEntries(LEAVES.map((leaf) => [leaf, []])),
  ...Object.fromEntries(DOMAINS.map((domain) => [domain, [domain, 'schema', 'url', 'text', 'date']])),
  events: [],
  define: ['warn'],
  attributes: ['date', 'url', 'warn'],
  locales: [],
  words: [],
  styles: ['styles'],
  elements: ['elements', 'attributes', 'define', 'events', 'locales', 'styles', 'words', ...LEAVES, ...DOMAINS],
  plain: ['elements', 'warn'],
  index: ['elements', 'events', 'schema', 'words', ...DOMAINS],
  beside: ['warn', 'words'],
  salve: ['beside', 'index'],
};

/** The packages a part may import; a part that is not named here may import none. */
const PACKAGES = {
  styles: /^(lit|@lit\/reactive-element)$/,
  journal: /^idb$/,
  elements: /^(lit($|\/)|@lit\/)/,
};

const part = (path) => path.split(sep)[0].replace(/\.ts$/, '');

/** @type {import('eslint').Rule.RuleModule} */
export const arrows = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      ours: '{{from}} may not import {{to}}.',
      theirs: '{{from}} may not import the package "{{to}}".',
      element: 'An element imports another only to render it or to consume its context.',
    },
  },
  create(context) {
    const src = join(context.cwd, 'src');
    const file = relative(src, context.filename);
    const from = part(file);

    function check(node) {
      const { source } = node;
      if (!source) return;
      const isType = node.importKind === 'type' || node.exportKind === 'type';
      if (!source.value.startsWith('.')) {
        if (!PACKAGES[from]?.test(source.value) && !isType) context.report({ node, messageId: 'theirs', data: { from, to: source.value } });
        return;
      }
      const target = relative(src, join(dirname(context.filename), source.value)).replace(/\.js$/, '.ts');
      const to = part(target);
      // A type leaves no import behind.
      if (!isType && !ARROWS[from]?.includes(to)) context.report({ node, messageId: 'ours', data: { from, to } });
      if (from === 'elements' && to === 'elements' && !isType && !isOwnPiece(file, target) && !isUsed(node, target)) {
        context.report({ node, messageId: 'element' });
      }
    }

    /** `x.styles.ts` and `x.noun.ts` are pieces of `x.ts`. */
    function isOwnPiece(importer, target) {
      return target.slice(0, target.indexOf('.')) === importer.slice(0, importer.indexOf('.'));
    }

    function isUsed(node, target) {
      const tag = `salve-${target.replace(/^elements.(.*)\.ts$/, '$1')}`;
      const consumes = node.specifiers?.some(({ imported }) => imported?.name.endsWith('Context'));
      return consumes || new RegExp(`<${tag}[\\s>]`).test(context.sourceCode.text);
    }

    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
