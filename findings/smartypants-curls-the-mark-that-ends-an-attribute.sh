#!/usr/bin/env bash
# smartypants 0.2 and typogr 0.6 curl the quotation mark that ends an attribute, where its value has a ">".
#
# HTML, "Attributes": a quoted value may hold anything but its own quotation mark, so ">" as well, and serializers
# such as rehype-stringify write it plainly. Both packages take HTML, and leave other tags as they are. A good
# engineer would expect a headline like "Then > now" to stay in its attribute, as it does in markdown-it's
# typographer. What happens: a tag ends for them at the first ">", and what is left of the attribute is prose.
# Its last mark becomes a curly one, which ends nothing: the next straight mark of the page does, and the words
# and tags up to it are part of the attribute. A card loses its text, and no tool says a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error smartypants@0.2.2 typogr@0.6.8 markdown-it@15.0.3 parse5@8.0.0 \
  unified@11.0.5 rehype-parse@9.0.1 rehype-stringify@10.0.1 >/dev/null
cat >look.js <<'JS'
import MarkdownIt from 'markdown-it';
import { parseFragment } from 'parse5';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import smartypants from 'smartypants';
import typogr from 'typogr';
import { unified } from 'unified';

const rehype = unified().use(rehypeParse, { fragment: true }).use(rehypeStringify);
const written = String(rehype.processSync('<my-card headline="Then &gt; now">What a "no" is for</my-card>'));
const tools = {
  'rehype-stringify 10.0.1': (html) => html,
  'markdown-it 15.0.3': (html) => new MarkdownIt({ html: true, typographer: true }).renderInline(html),
  'smartypants 0.2.2': (smartypants.default ?? smartypants),
  'typogr 0.6.8': typogr.smartypants,
};
const headlines = [];
for (const [name, curl] of Object.entries(tools)) {
  const html = curl(written);
  const [card] = parseFragment(`${html}<p class="after">The article goes on.</p>`).childNodes;
  headlines.push(card.attrs?.find((attribute) => attribute.name === 'headline')?.value);
  console.log(`${name}: ${html}\n  its headline is: ${headlines.at(-1)}`);
}
const [plain, right, ...wrong] = headlines;
const isSame =
  plain === 'Then > now' && right === plain &&
  wrong.length === 2 && wrong.every((headline) => headline?.includes('is for</my-card><p class='));
console.log(isSame ? 'seen again: the card’s text is in its headline' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
