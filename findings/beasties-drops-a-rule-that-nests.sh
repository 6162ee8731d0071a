#!/usr/bin/env bash
# beasties 0.5 takes the declarations out of a rule with another rule nested in it, and keeps them nowhere.
#
# CSS Nesting: a style rule may hold declarations and, among them, rules for "&:hover", for a child or in an
# @media. The README says that a <style> of the page is rewritten to hold only what is critical: what matches an
# element there. A good engineer would expect "a { color: teal; &:hover { … } }" to keep its colour where the page
# has a link, as PurgeCSS does. What happens: where a rule is nested, only that is looked at, and as if it stood
# alone. If it matches, the declarations beside it go, in silence; with "&" nothing matches, and all goes. The
# warning for "&" says that the rule still applies once the full sheet loads, but a <style> has no other sheet.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error beasties@0.5.4 purgecss@8.0.0 >/dev/null
cat >look.js <<'JS'
import Beasties from 'beasties';
import { PurgeCSS } from 'purgecss';

const page = (css) => `<!doctype html><html lang="en"><head><title>Rest</title><style>${css}</style></head>
<body><article class="note"><h1>Rest</h1><a href="/sleep">Sleep</a></article></body></html>`;
const sheets = [
  'a{color:teal}a:hover{color:navy}',
  'a{color:teal;&:hover{color:navy}}',
  '.note{max-width:40em;h1{margin:0}}',
  '.note{max-width:40em;@media print{color:black}}',
];
const said = [];
const logger = Object.fromEntries(['trace', 'debug', 'info', 'silent'].map((name) => [name, () => {}]));
for (const name of ['warn', 'error']) logger[name] = (text) => /no inline stylesheets to merge/.test(text) || said.push(text.trim());
const kept = [];
for (const css of sheets) {
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw: page(''), extension: 'html' }],
    css: [{ raw: css }],
  });
  const html = await new Beasties({ logger }).process(page(css));
  const left = html.match(/<style>(.*?)<\/style>/s)?.[1] ?? '';
  kept.push(left);
  console.log(`as written:     ${css}\npurgecss 8.0.0: ${purged.css}\nbeasties 0.5.4: ${left}`);
  if (!purged.css.startsWith(css.match(/^.*?[:][^;}]*/)[0])) kept.push('purgecss has changed');
}
console.log(`warnings: ${said.length}\n${said.join('\n')}`);
const isSame = kept.join(' ') === `${sheets[0]}  .note{h1{margin:0}} .note{@media print{color:black}}` && said.length === 1;
console.log(isSame ? 'seen again: the declarations are gone' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
