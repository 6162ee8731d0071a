// Numbers that stand in an element's styles.ts and again in what salve.css lays out before its script.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const src = new URL('../../src/', import.meta.url);
const read = (path) => readFileSync(new URL(path, src), 'utf8');

/** One text with all of a folder's files of a kind, so that styles may be split. */
const join = (folder, kind) =>
  readdirSync(new URL(folder, src))
    .filter((file) => kind.test(file))
    .map((file) => read(`${folder}/${file}`))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/([(]) | (?=[)])/g, '$1');

/** The declarations of every rule with a selector, each whole to its closing brace. */
function block(text, selector) {
  const rules = [];
  for (let at = text.indexOf(`${selector} {`); at !== -1; at = text.indexOf(`${selector} {`, at + 1)) {
    const open = text.indexOf('{', at);
    let end = open + 1;
    for (let depth = 1; depth > 0; end++) depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
    rules.push(text.slice(open + 1, end - 1));
  }
  assert.notEqual(rules.length, 0, `no rule "${selector}"`);
  return rules.join('\n');
}

/** The value of a property after a path of selectors; private names stand for the page's own. */
function valueOf(text, [property, ...selectors]) {
  const rules = selectors.reduce(block, text);
  const value = new RegExp(`(?:^|[\\s;{])${property}:([^;]+);`).exec(rules)?.[1];
  assert.ok(value, `no ${property} in ${selectors.join(' ')}`);
  return value
    .replace(/\s+/g, ' ')
    .replace(/([(]) | (?=[)])/g, '$1')
    .trim()
    .replaceAll('var(--_size, 1)', 'var(--_size)')
    .replaceAll('var(--_em)', 'var(--_salve-em)')
    .replaceAll('var(--_salve-em, 1em)', 'var(--_salve-em)')
    .replaceAll('1em / var(--_size)', 'var(--_salve-em)')
    .replaceAll('var(--salve-space, 1)', 'var(--_space)')
    .replaceAll('var(--salve-radius, 8px)', 'var(--_radius)')
    .replaceAll('color-mix(in oklab, currentColor 18%, transparent)', 'var(--_line)');
}

const quote = (property, styles, placeholder) => [
  'pull-quote',
  [property, ...styles],
  [property, ...placeholder],
];
const BEFORE = 'salve-pull-quote:not(:defined)';
const FORM = 'salve-subscribe-form:not(:defined, :has(form))';
const AROUND = ':has(> :not([slot], br, p:empty, noscript, script, style, template))';
const ATTRIBUTES = `salve-article-card:not(:defined, ${AROUND})`;
const BOX = 'salve-reflection-prompt:not(:defined)';
const LIST = ['salve-article-list:not(:defined)', '&::before'];

/** The element, then the property with its selectors in styles.ts, and the same in its CSS files. */
const PAIRS = [
  quote('margin-block', [':host'], ['salve-pull-quote']),
  quote(
    '--_beside',
    [":host(:is([align='start'], [align='end']))"],
    ["&:is([align='start'], [align='end'])"],
  ),
  quote(
    'inline-size',
    [":host(:is([align='start'], [align='end']))"],
    ["&:is([align='start'], [align='end'])"],
  ),
  quote(
    'margin-block',
    [":host(:is([align='start'], [align='end']))"],
    ["&:is([align='start'], [align='end'])"],
  ),
  quote('margin-inline', [":host([align='start'])"], ["&[align='start']"]),
  quote('margin-inline', [":host([align='end'])"], ["&[align='end']"]),
  quote('margin-inline', [":host([align='wide'])"], ["&[align='wide']"]),
  ['pull-quote', ['font-size', '.words'], ['--_size', BEFORE]],
  ['pull-quote', ['font-size', ":host([align='wide']) .words"], ['--_size', BEFORE, "&[align='wide']"]],
  ['pull-quote', ['font-size', '.medium > * > .words'], ['--_size', BEFORE, "&[size='medium']"]],
  ['pull-quote', ['font-size', '.small > * > .words'], ['--_size', BEFORE, "&[size='small']"]],
  quote('padding-block-start', ['.attribution'], [BEFORE, '&:is([author], [source])::after']),
  ['article-card', ['--_size', '.headline'], ['--_size', ATTRIBUTES, '&::before']],
  ['article-card', ['--_size', '.description'], ['--_size', ATTRIBUTES, '&::after']],
  ['article-card', ['--_headline', '.compact'], ['--_headline', ATTRIBUTES, "&[layout='compact']"]],
  [
    'article-card',
    ['padding-block', '.compact'],
    ['padding-block', `&[layout='compact']:where(:not(:defined), ${AROUND})`],
  ],
  ['article-card', ['--_from', '.stacked'], ['--_from', "&[layout='stacked']"]],
  ['article-card', ['--_from', '.row'], ['--_from', "&[layout='row']"]],
  ...['--_from', '--_part', '--_gap', '--_drop', '--_headline'].map((property) => [
    'article-card',
    [property, '.feature'],
    [property, "&[layout='feature']"],
  ]),
  [
    'article-card',
    ['--_headline', '@container card (width >= 31.97em)'],
    ['--_headline', '@container salve-card (width >= 31.97em)'],
  ],
  ...[
    '> p:nth-child(1 of :where(:not(br, p:empty))) > :where(img, picture):only-child',
    "> [slot='image']",
  ].map((picture) => ['article-card', ['min-inline-size', '.image'], ['min-inline-size', picture]]),
  ...[
    ['margin-inline-start', '~ :not([slot])'],
    ['margin-inline-start', '&[content-note]:not(:defined)::after'],
    [
      'padding-inline-start',
      "&:where([image]:not([image='']), :has(> [slot='image'])):not([layout='compact'])",
    ],
  ].map((page) => ['article-card', ['margin-inline-start', '.pictured > p'], page]),
  ['article-list', ['--_hold', '.compact.compact'], ['--_hold', "&[layout='compact']::before"]],
  ['article-list', ['--_hold', '.bare'], ['--_hold', "&[images='none']::before"]],
  ['article-list', ['--_hold', '.bare.feature'], ['--_hold', "&[images='none'][layout='feature']::before"]],
  ['article-list', ['--_column', '.cards'], ['--_column', ...LIST]],
  ['subscribe-form', ['padding-block-start', '.own'], ['padding-block-start', FORM]],
  ['subscribe-form', ['block-size', '.field'], ['--_control', FORM]],
  ['reflection-prompt', ['border-radius', '.box'], ['border-radius', BOX]],
  ['reflection-prompt', ['background', '.box'], ['background', BOX]],
  ['reflection-prompt', ['border', '.box'], ['border', BOX]],
  ['reflection-prompt', ['font-size', '.question'], ['font-size', BOX]],
  ['reflection-prompt', ['line-height', '.question'], ['line-height', BOX]],
];

for (const [element, ours, page] of PAIRS) {
  test(`salve.css lays out ${page.slice(1).join(' ')} of ${element} with the ${ours[0]} of its styles`, () => {
    const folder = `elements/${element}`;
    assert.equal(valueOf(join(folder, /\.css$/), page), valueOf(join(folder, /styles.*\.ts$/), ours));
  });
}

test('--_accent of salve.css is that of accent.ts', () => {
  const [, ours] = /const accent = css`([^`]*)`/.exec(read('internal/styles/accent.ts'));
  assert.equal(
    valueOf(read('internal/styles/tokens.css'), ['--_accent']),
    valueOf(`--_accent: ${ours};`, ['--_accent']),
  );
});

for (const [token, file, from] of [
  ['--_quiet', 'internal/styles/tokens.css', 'tokens'],
  ['--_space', 'internal/styles/tokens.css', 'tokens'],
  ['--_wrong', 'elements/subscribe-form/around.css', 'form-tokens'],
])
  test(`${token} of salve.css is that of ${from}.ts`, () => {
    assert.equal(valueOf(read(file), [token]), valueOf(read(`internal/styles/${from}.ts`), [token]));
  });
