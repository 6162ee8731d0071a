// Tools that rewrite HTML: each gives what it makes of it, or throws.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { evaluate } from '@mdx-js/mdx';
import minifyHtml from '@minify-html/node';
import { autop } from '@wordpress/autop';
import createDOMPurify from 'dompurify';
import { build } from 'esbuild';
import { minify } from 'html-minifier-terser';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { format } from 'prettier';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as runtime from 'react/jsx-runtime';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import showdown from 'showdown';
import { unified } from 'unified';
import xss from 'xss';
import * as allowedByDOMPurify from './allow/dompurify.js';
import * as plainAllowances from './allow/plain.js';
import * as allowedByRehype from './allow/rehype-sanitize.js';
import * as allowedBySanitizeHtml from './allow/sanitize-html.js';
import * as allowedByXss from './allow/xss.js';

/** Version of a package that is installed here. */
export const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), 'utf8')).version;

/** A sample as the guide says it is written into Markdown. */
export const inDiv = (html) => `<div>\n${html.trim().replace(/\n\s*\n/g, '\n')}\n</div>`;

const markdownIt = new MarkdownIt({ html: true });
const remark = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeStringify);
/** Sanitizes by rehype, as HTML within Markdown. */
export const sanitized = (schema) => {
  const processor = unified()
    .use(remarkParse)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize, schema)
    .use(rehypeStringify);
  return async (html) => String(await processor.process(inDiv(html)));
};

/** Compiles MDX and renders it, as a server does. */
export async function mdx(source) {
  const { default: Content } = await evaluate(source, { ...runtime });
  return renderToStaticMarkup(createElement(Content));
}

/** Engines of Markdown, as the table of the guide names them. */
export const ENGINES = {
  'markdown-it': { of: 'markdown-it', rewrite: (text) => markdownIt.render(text) },
  marked: { of: 'marked', rewrite: (text) => marked.parse(text) },
  'remark, rehype-raw': { of: 'remark-parse', rewrite: async (text) => String(await remark.process(text)) },
  Showdown: { of: 'showdown', rewrite: (text) => new showdown.Converter().makeHtml(text) },
  MDX: { of: '@mdx-js/mdx', rewrite: mdx },
};

/** What rewrites a page's HTML, with the settings that the guides name. */
export const REWRITERS = {
  'WordPress autop': { of: '@wordpress/autop', rewrite: (html) => autop(html) },
  'html-minifier-terser': {
    of: 'html-minifier-terser',
    rewrite: (html) =>
      minify(html, {
        collapseBooleanAttributes: true,
        collapseWhitespace: true,
        minifyCSS: true,
        removeAttributeQuotes: true,
        removeComments: true,
        removeOptionalTags: true,
        removeRedundantAttributes: true,
        sortAttributes: true,
      }),
  },
  'minify-html, keep_closing_tags': {
    of: '@minify-html/node',
    rewrite: (html) => minifyHtml.minify(Buffer.from(html), { keep_closing_tags: true }).toString(),
  },
  Prettier: { of: 'prettier', rewrite: (html) => format(html, { parser: 'html' }) },
};

/** The browser's own sanitizer, whose settings are a module that is bundled for the page. */
const bundle = async (name) => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`./allow/${name}.js`, import.meta.url))],
    bundle: true,
    format: 'iife',
    globalName: 'allowed',
    write: false,
  });
  return outputFiles[0].text;
};
const bundled = bundle('set-html');
const bundledPlain = bundle('plain-set-html');
const setHTML = (page, html, code) =>
  page.evaluate(
    (script, text) => {
      const place = document.createElement('div');
      if (script) new Function('place', 'text', `${script}; allowed.put(place, text);`)(place, text);
      else place.setHTML(text);
      return place.innerHTML;
    },
    code,
    html,
  );

/**
 * Sanitizers: `plain` by their defaults, `allowed` with the lines of the guide for our tags, `data` with those for plain HTML, where it needs any.
 */
export const SANITIZERS = {
  DOMPurify: {
    of: 'dompurify',
    plain: (html) => createDOMPurify(new JSDOM('').window).sanitize(html),
    allowed: allowedByDOMPurify.sanitize,
  },
  'sanitize-html': {
    of: 'sanitize-html',
    plain: (html) => sanitizeHtml(html),
    allowed: allowedBySanitizeHtml.sanitize,
    data: (html) => sanitizeHtml(html, plainAllowances.sanitizeHtmlOptions),
  },
  'rehype-sanitize': {
    of: 'rehype-sanitize',
    plain: sanitized(),
    allowed: sanitized(allowedByRehype.schema),
    data: sanitized(plainAllowances.schema),
  },
  xss: {
    of: 'xss',
    plain: (html) => xss(html),
    allowed: allowedByXss.sanitize,
    data: (html) => plainAllowances.filter.process(html),
  },
  '`setHTML` of the browser': {
    plain: (html, page) => setHTML(page, html),
    allowed: async (html, page) => setHTML(page, html, await bundled),
    data: async (html, page) => setHTML(page, html, await bundledPlain),
  },
};
