// What the guides say of single tools: what is meant, what comes out, and what has to become of it.
import minifyHtml from '@minify-html/node';
import createDOMPurify from 'dompurify';
import { minify } from 'html-minifier-terser';
import { JSDOM } from 'jsdom';
import { Liquid } from 'liquidjs';
import MarkdownIt from 'markdown-it';
import { format } from 'prettier';
import { mdx, REWRITERS, SANITIZERS } from './tools.js';

const autop = REWRITERS['WordPress autop'].rewrite;
const markdown = (options) => (text) => new MarkdownIt({ html: true, ...options }).render(text);
const liquid = (template) => () => new Liquid().parseAndRender(template, { title: 'It\'s "so"' });
const minified = (html, options) => () => minifyHtml.minify(Buffer.from(html), options).toString();
const purify = (html, options) => () => createDOMPurify(new JSDOM('').window).sanitize(html, options);
/** Formats a text, then has it read. */
const formatted = (text, parser, read, options) => async () =>
  read(await format(text, { parser, ...options }));

const CARD =
  '<salve-article-card headline="The hour after" href="/notes/the-hour-after"></salve-article-card>';
const LONG = CARD.replace('href', 'description="What repair sounds like when nobody has won yet." href');
const BROKEN = LONG.replace('></', '\n></');
const QUOTE = '<salve-pull-quote>Nobody rows out to scold her.</salve-pull-quote>';
const PROMPT = '<salve-reflection-prompt name="hard"><p>What was hard?</p></salve-reflection-prompt>';
const named = (name) => `<salve-reflection-prompt name="${name}" question="What?"></salve-reflection-prompt>`;
const PHONE = '<a href="tel:+441632960123">01632 960123</a>';
const supported = (support) =>
  `<salve-reflection-prompt name="hard">\n<p>What was hard?</p>\n${support}\n</salve-reflection-prompt>`;
const SUPPORT = supported(`<p slot="support">Ring us: ${PHONE}</p>`);
const LONG_SUPPORT = SUPPORT.replace('Ring us', 'If today is too much to hold alone, ring us on any day');
const LIST =
  '<salve-article-list>\n<script type="application/json">\n[{ "headline": "A", "url": "/a" }]\n</script>\n</salve-article-list>';
const QUOTED = CARD.replace('The hour after', "It's &quot;so&quot;");
const SIGN = CARD.replace('The hour after', 'Care &gt; cure');

/** Straight marks, which a typographer writes otherwise in the article and not in the attribute. */
const SENTENCE = `It's "the old voice" -- and it isn't yours... so don't.`;
const typographed = () =>
  markdown({ typographer: true })(
    `${SENTENCE}\n\n<salve-pull-quote quote="${SENTENCE.replaceAll('"', '&quot;')}"></salve-pull-quote>`,
  );
const FOUND = `<p>${SENTENCE}</p><salve-pull-quote quote="${SENTENCE.replaceAll('"', '&quot;')}"></salve-pull-quote>`;
const straight = (words) =>
  words.replace(/[“”]/g, '"').replaceAll('’', "'").replaceAll('–', '--').replaceAll('…', '...');

const DROPPED = ['after', 'before', 'body', 'children', 'focus', 'open', 'title'];

/** Each: what is said, what is meant, what comes out, and its verdict; or what has to hold of the two pages. */
export const CLAIMS = [
  [
    'Liquid ends an attribute at a mark',
    QUOTED,
    liquid(CARD.replace('The hour after', '{{ title }}')),
    'changed',
  ],
  [
    'Liquid escapes it where told',
    QUOTED,
    liquid(CARD.replace('The hour after', '{{ title | escape }}')),
    'right',
  ],
  [
    'a typographer leaves a quote at its passage',
    FOUND,
    typographed,
    (before, after) => straight(after.words) === straight(before.words),
  ],
  ['&gt; is read as > by Markdown', SIGN, () => markdown()(SIGN), 'right'],
  ['MDX refuses a comment', CARD, () => mdx(`<!-- a card -->\n${CARD}`), 'fails'],
  ['MDX refuses JSON', LIST, () => mdx(`<div>\n${LIST}\n</div>`), 'fails'],
  ['MDX refuses an end tag that is broken', QUOTE, () => mdx(QUOTE.replace(/>$/, '\n>')), 'fails'],
  [
    'MDX puts a paragraph into one that is over lines',
    SUPPORT,
    () => mdx(supported(`<p slot="support">\nRing us: ${PHONE}\n</p>`)),
    'changed',
  ],
  ['MDX keeps a paragraph on one line', SUPPORT, () => mdx(SUPPORT), 'right'],
  [
    'MDX keeps a <div> over lines',
    SUPPORT,
    () => mdx(supported(`<div slot="support">\nRing us: ${PHONE}\n</div>`)),
    'right',
  ],
  ['Prettier breaks a paragraph of MDX', LONG_SUPPORT, formatted(LONG_SUPPORT, 'mdx', mdx), 'changed'],
  [
    'Prettier breaks a <div> of MDX, which holds',
    LONG_SUPPORT,
    formatted(
      LONG_SUPPORT.replace('<p slot', '<div slot').replace(/p>\n<\/salve/, 'div>\n</salve'),
      'mdx',
      mdx,
    ),
    'right',
  ],
  [
    'Prettier breaks a tag of HTML where Markdown loses it',
    LONG,
    formatted(LONG, 'html', markdown()),
    'shown as text',
  ],
  [
    'Prettier keeps it by bracketSameLine',
    LONG,
    formatted(LONG, 'html', markdown(), { bracketSameLine: true }),
    'right',
  ],
  [
    'Prettier leaves a tag in Markdown as it is written',
    LONG,
    formatted(LONG, 'markdown', markdown()),
    'right',
  ],
  ['Prettier takes no lost tag back', LONG, formatted(BROKEN, 'markdown', markdown()), 'shown as text'],
  [
    'Prettier leaves a lost tag in a <div>',
    LONG,
    formatted(`<div>\n${BROKEN}\n</div>`, 'markdown', markdown()),
    'right',
  ],
  ['WordPress: by attributes', LONG, () => autop(LONG), 'right'],
  ['WordPress: words on one line', QUOTE, () => autop(QUOTE), 'right'],
  ['WordPress: a block inside', PROMPT, () => autop(PROMPT), 'emptied'],
  ['WordPress: a block inside, in a <div>', PROMPT, () => autop(`<div>\n${PROMPT}\n</div>`), 'right'],
  ['WordPress: by attributes, in a <div>', LONG, () => autop(`<div>\n${LONG}\n</div>`), 'right'],
  ['WordPress: words, in a <div>', QUOTE, () => autop(`<div>\n${QUOTE}\n</div>`), 'right'],
  [
    'minify-html opens a tag to what follows',
    `${PROMPT}<p>Next</p>`,
    minified(`${PROMPT}<p>Next</p>`, {}),
    'changed',
  ],
  [
    'minify-html keeps it closed where told',
    `${PROMPT}<p>Next</p>`,
    minified(`${PROMPT}<p>Next</p>`, { keep_closing_tags: true }),
    'right',
  ],
  [
    'minify-html keeps it closed by white space',
    `${PROMPT}<p>Next</p>`,
    minified(`${PROMPT.replace('</salve', '\n</salve')}<p>Next</p>`, {}),
    'right',
  ],
  [
    'html-minifier removes a tag without content',
    CARD,
    () => minify(CARD, { removeEmptyElements: true }),
    'tags gone',
  ],
  [
    'DOMPurify takes attributes where tags alone are allowed',
    LONG,
    purify(LONG, { ADD_TAGS: ['salve-article-card'] }),
    'changed',
  ],
  ...DROPPED.map((name) => [
    `DOMPurify drops the name ${name}`,
    named(name),
    () => SANITIZERS.DOMPurify.allowed(named(name)),
    'another name',
  ]),
  [
    'rehype-sanitize puts words before a name',
    named('a-friend'),
    () => SANITIZERS['rehype-sanitize'].allowed(named('a-friend')),
    (before, after) => after.elements[0].name === 'user-content-a-friend',
  ],
  [
    'a support slot without its attribute is read as the question',
    SUPPORT,
    purify(SUPPORT, { ADD_TAGS: ['salve-reflection-prompt'], FORBID_ATTR: ['slot'] }),
    'changed',
  ],
];
