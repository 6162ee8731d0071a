// The sites, one a library: how its pages load it, what the guide's recipe adds, and how a reader comes back to work.
import { readFileSync } from 'node:fs';
import { shellOf } from './built-sites.js';
import { filesOf } from './framework-sites.js';

const AT = '/test/swaps/node_modules';
const script = (path) => `<script src="${AT}/${path}"></script>`;
const module = (code) => `<script type="module">${code}</script>`;
const morphing = (source) => module(`import { route } from '/test/swaps/routers/morph.js'; ${source}`);

/** A library that morphs by position: a router that uses it puts a refresh off while the reader writes. */
const byPosition = (source, morph) => ({
  head: source[0] + morphing(`${source[1]} route(${morph});`),
  refresh: 'refresh()',
  recipe: { head: source[0] + morphing(`${source[1]} route(${morph}, { defers: true });`), defers: true },
  known: {
    fault: /^refreshed while typing/,
    says: 'a refresh while somebody writes puts another field in place of theirs: the words are in it, focus is not',
  },
});

const dependenciesOf = (path) =>
  JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).dependencies;

/** Pinned versions, by the package's name or its alias. */
const VERSIONS = {
  ...dependenciesOf('frameworks/package.json'),
  ...dependenciesOf('package.json'),
};

const versionOf = (name) => VERSIONS[name].split('@').at(-1);

/**
 * `packages` are named in the table. `head`, `body`, `main` and `form` go into its pages, `recipe` in place of them where the guide says more.
 * `busy` matches while a page is on its way. `refresh` puts the same page in place again, as a server has changed it.
 * `known` is what the library does by itself, and in which words the table says so.
 * `loads` tells that each page is loaded, which ends a request that is on its way.
 * `keeps` tells that the recipe's form stays across pages.
 */
const SITES = {
  turbo: {
    packages: ['@hotwired/turbo'],
    head: `<meta name="turbo-refresh-method" content="morph"><script type="module" src="${AT}/@hotwired/turbo/dist/turbo.es2017-esm.js"></script>`,
    busy: 'html[data-turbo-preview], html[aria-busy]',
    refresh: "Turbo.visit(location.href, { action: 'replace' })",
    recipe: { form: 'id="letters" data-turbo-permanent' },
    keeps: true,
  },
  htmx: {
    packages: ['htmx.org'],
    head: script('htmx.org/dist/htmx.min.js'),
    body: 'hx-boost="true"',
    busy: '.htmx-request, .htmx-swapping, .htmx-settling, .htmx-added',
    recipe: {
      head: script('htmx.org/dist/htmx.min.js') + script('htmx-ext-head-support/head-support.js'),
      body: 'hx-boost="true" hx-ext="head-support"',
      form: 'id="letters" hx-preserve',
    },
    keeps: true,
  },
  'react-router': {
    packages: ['react-router', 'react'],
    ...shellOf('react'),
  },
  idiomorph: {
    packages: ['idiomorph'],
    head: morphing(
      `import { Idiomorph } from '${AT}/idiomorph/dist/idiomorph.esm.js';
      route((main, next, isSamePage) => Idiomorph.morph(main, next, { ignoreActiveValue: isSamePage }));`,
    ),
    refresh: 'refresh()',
  },
  'htmx-4': {
    packages: ['htmx-4'],
    head: script('htmx-4/dist/htmx.min.js'),
    body: 'hx-boost:inherited="true"',
    busy: '.htmx-request, .htmx-swapping, .htmx-settling, .htmx-added',
    recipe: {
      head: script('htmx-4/dist/htmx.min.js') + script('htmx-4/dist/ext/hx-head.min.js'),
      form: 'id="letters" hx-preserve',
    },
    keeps: true,
  },
  swup: {
    packages: ['swup', '@swup/head-plugin'],
    head:
      script('swup/dist/Swup.umd.js') +
      "<script>addEventListener('DOMContentLoaded', () => new Swup({ containers: ['#main'], animationSelector: false }))</script>",
    busy: 'html.is-changing, html.is-rendering',
    recipe: {
      head:
        script('swup/dist/Swup.umd.js') +
        script('@swup/head-plugin/dist/index.umd.js') +
        "<script>addEventListener('DOMContentLoaded', () => new Swup({ containers: ['#main'], animationSelector: false, plugins: [new SwupHeadPlugin()] }))</script>",
    },
  },
  barba: {
    packages: ['@barba/core'],
    head:
      script('@barba/core/dist/barba.umd.js') +
      "<script>addEventListener('DOMContentLoaded', () => barba.init())</script>",
    body: 'data-barba="wrapper"',
    main: 'data-barba="container" data-barba-namespace="note"',
    recipe: {
      head:
        script('@barba/core/dist/barba.umd.js') +
        `<script>addEventListener('DOMContentLoaded', () => {
          barba.hooks.beforeEnter(({ next }) => {
            const head = new DOMParser().parseFromString(next.html, 'text/html');
            for (const selector of ['link[rel=canonical]', 'meta[property="og:title"]'])
              document.querySelector(selector).replaceWith(head.querySelector(selector));
          });
          barba.init();
        })</script>`,
    },
  },
  unpoly: {
    packages: ['unpoly'],
    head: `<link rel="stylesheet" href="${AT}/unpoly/unpoly.min.css">${script('unpoly/unpoly.min.js')}
      <script>up.link.config.followSelectors.push('a[href]'); up.fragment.config.mainTargets = ['main']</script>`,
    busy: '.up-loading, .up-active',
    recipe: { form: 'id="letters" up-keep' },
  },
  morphdom: {
    packages: ['morphdom'],
    ...byPosition(
      ['', `import morphdom from '${AT}/morphdom/dist/morphdom-esm.js';`],
      '(main, next) => morphdom(main, next)',
    ),
  },
  'alpine-morph': {
    packages: ['@alpinejs/morph', 'alpinejs'],
    ...byPosition(
      [
        `<script defer src="${AT}/@alpinejs/morph/dist/cdn.min.js"></script><script defer src="${AT}/alpinejs/dist/cdn.min.js"></script>`,
        '',
      ],
      '(main, next) => Alpine.morph(main, next.outerHTML)',
    ),
  },
  diffhtml: {
    packages: ['diffhtml'],
    ...byPosition(
      [script('diffhtml/dist/diffhtml.js'), ''],
      '(main, next) => diff.outerHTML(main, next.outerHTML)',
    ),
  },
  'vue-router': { packages: ['vue-router', 'vue'], ...shellOf('vue') },
  astro: {
    packages: ['astro'],
    ...filesOf('astro', 'astro/bin/astro.mjs', 'build'),
    busy: 'html[data-astro-transition]',
    keeps: true,
  },
  sveltekit: {
    packages: ['@sveltejs/kit', 'svelte'],
    ...filesOf('sveltekit', 'vite/bin/vite.js', 'build'),
    keeps: true,
  },
  next: {
    packages: ['next', 'react'],
    ...filesOf('next', 'next/dist/bin/next', 'build'),
    keeps: true,
  },
  navigation: {
    packages: [],
    label: 'Navigation API with view transitions, and no library',
    head: module("import '/test/swaps/routers/navigation.js'"),
  },
  plain: {
    packages: [],
    label: 'pages that load, with `@view-transition`, and no library',
    head: '<style>@view-transition { navigation: auto }</style>',
    loads: true,
  },
};

/** The sites by their names, the four that are run before each change first. */
export const sites = Object.entries(SITES).map(([name, site]) => ({ name, ...site }));

/** Name and version of a site's packages, as in the table. */
export const labelOf = ({ label, packages }) =>
  label ?? packages.map((name) => `${name === 'htmx-4' ? 'htmx.org' : name}@${versionOf(name)}`).join(' + ');
