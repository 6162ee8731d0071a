import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { arrows } from './eslint/arrows.js';
import { comments } from './eslint/comments.js';
import { size } from './eslint/size.js';

/** What stands in one folder of src/ alone, or in one file. */
const HOMES = {
  fetch: ['feed', 'subscribe'],
  indexedDB: ['journal'],
  console: ['warn.ts'],
  localStorage: ['journal'],
  sessionStorage: ['journal'],
  eval: [],
};
const homeOf = (name) => HOMES[name].join(' and ') || 'nowhere';

const globalRule = (folder) => [
  'error',
  ...Object.keys(HOMES)
    .filter((name) => !HOMES[name].includes(folder))
    .flatMap((name) => [{ name, message: `It stands in ${homeOf(name)}.` }]),
];

const MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'];

export default defineConfig(
  globalIgnores([
    '.ghost/',
    '.wordpress/',
    'dist/',
    'storybook-static/',
    'dist-site/',
    'coverage/',
    'shots/',
    'test/fixtures/',
    'test/frameworks/',
    'test/bench/node_modules/',
    'test/bench/built/',
    'test/consumers/servers/built/',
    'test/consumers/servers/sites/**/.*/',
    'test/swaps/bundles/',
    'test/swaps/frameworks/built/',
    'test/swaps/frameworks/sites/**/.*/',
    'test/types/samples/',
    'test/bundlers/built/',
  ]),
  js.configs.recommended,
  { files: ['**/*.js'], languageOptions: { globals: globals.node } },
  // Scripts that hand functions to a page.
  {
    files: [
      'accessibility',
      'authoring',
      'authoring/allow',
      'bench',
      'builder',
      'bundlers',
      'consumers',
      'consumers/**',
      'ghost',
      'kill',
      'pages',
      'release',
      'site',
      'swaps',
      'swaps/**',
      'tools',
      'wordpress',
    ].map((folder) => `test/${folder}/*.js`),
    languageOptions: { globals: globals.browser },
  },
  // Scripts that the documentation's own site runs in its pages, and while it is built in a page of jsdom.
  {
    files: ['scripts/site/assets/*.js', 'scripts/site/{blocks,helpers,live,stories}.js'],
    languageOptions: { globals: globals.browser },
  },
  // Scripts of the block editor, which have WordPress's `wp` around them.
  {
    files: ['integrations/wordpress/editor/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { ...globals.browser, wp: 'readonly', salveElements: 'readonly' },
    },
  },
  { files: ['test/consumers/doms/*.js'], languageOptions: { globals: globals.jest } },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      wc['flat/best-practice'],
      lit['flat/recommended'],
      litA11y.configs.recommended,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { wc: { elementBaseClasses: ['LitElement', 'ReactiveElement'] } },
    rules: {
      'wc/guard-super-call': 'off', // LitElement has every callback
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-native-attributes': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    // No-break spaces, as each language sets them.
    files: ['src/locales/*.ts'],
    rules: { 'no-irregular-whitespace': ['error', { skipTemplates: true }] },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { salve: { rules: { arrows, comments, size } } },
    rules: {
      'salve/arrows': 'error',
      'salve/comments': 'error',
      'salve/size': 'error',
      // Lit binds a template's listeners to the element.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-globals': globalRule(''),
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit/directives/unsafe*', 'lit/static-html*'],
              message: 'Templates are written, never assembled.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...MARKUP.map((name) => ({
          selector: `MemberExpression[property.name="${name}"]`,
          message: 'Text only: Lit renders, nothing parses markup into the page.',
        })),
        {
          selector:
            'MemberExpression[object.name=/^(window|globalThis|self)$/][property.name=/^(fetch|indexedDB|localStorage|sessionStorage|eval)$/]',
          message: 'Call it by its own name, so that lint sees where.',
        },
        {
          selector: 'TSEnumDeclaration, TSModuleDeclaration[kind="namespace"], TSParameterProperty',
          message: 'TypeScript is for types only.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
      ],
    },
  },
  {
    // The card's listeners only widen its link's target, and that link is the keyboard's.
    files: ['src/elements/article-card.ts', 'src/elements/article-card/*.ts'],
    rules: {
      'lit-a11y/click-events-have-key-events': 'off',
      'lit-a11y/anchor-is-valid': 'off',
      'lit-a11y/accessible-name': 'off', // its words are a property
    },
  },
  {
    // Without its own markers, a list is none to Safari unless it says so.
    files: [
      'src/elements/article-list.ts',
      'src/elements/reflection-journal/reflection-list.ts',
      'src/elements/reflection-prompt/more.ts',
    ],
    rules: { 'lit-a11y/no-redundant-role': 'off' },
  },
  { files: ['src/locales/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  // Words grow by a line for each, and a language in two files would be no easier to read.
  { files: ['src/locales/{??,??-*}.ts'], rules: { 'salve/size': 'off' } },
  {
    files: ['builder/**/*.ts'],
    plugins: { salve: { rules: { comments, size } } },
    rules: { 'salve/comments': 'error', 'salve/size': 'error' },
  },
  {
    files: ['eslint/*.js'],
    plugins: { own: { rules: { comments } } },
    rules: { 'own/comments': 'error' },
  },
  ...['feed', 'subscribe', 'journal'].map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: { 'no-restricted-globals': globalRule(folder) },
  })),
  { files: ['src/warn.ts'], rules: { 'no-restricted-globals': globalRule('warn.ts') } },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
);
