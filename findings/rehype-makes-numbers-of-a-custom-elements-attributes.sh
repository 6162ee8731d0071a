#!/usr/bin/env bash
# rehype 13's parser and rehype-raw 7 write attributes of custom elements anew as numbers, so that 1.10 is 1.1.
#
# HTML, "Custom elements": apart from the global attributes, any attribute on an autonomous custom element is its
# author's, and its value is the text that stands there. A good engineer would expect <release-note start="1.10"> to
# come through a chain without plugins as it is, as size="large" does. What happens: attributes are read by their
# name alone, whatever the tag. What HTML has as a number on some element of its own (start, size, span, high, low,
# max, min, rows, cols, width, height) becomes a JavaScript number if it can: versions and prices lose their zeros,
# "007" is 7, "0x1F" is 31, and a long id is rounded. `accept` and `coords` get spaces. HTML in Markdown takes this
# way wherever rehype-raw reads it, as in @astrojs/markdown-remark.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --no-audit --no-fund --loglevel=error rehype@13.0.2 rehype-raw@7.0.0 rehype-stringify@10.0.1 \
  unified@11.0.5 remark-parse@11.0.0 remark-rehype@11.1.2 parse5@8.1.1 >/dev/null
cat >look.js <<'JS'
import { parseFragment, serialize } from 'parse5';
import { rehype } from 'rehype';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const html = [
  '<release-note start="1.10" size="large"></release-note>',
  '<book-price low="9.00" high="12.50"></book-price>',
  '<episode-card span="007" cols="0x1F"></episode-card>',
  '<photo-card height="90071992547409931"></photo-card>',
];
const page = rehype().data('settings', { fragment: true });
const markdown = unified().use(remarkParse).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).use(rehypeStringify);
console.log('rehype 13.0.2, rehype-raw 7.0.0 after remark-rehype 11.1.2, parse5 8.1.1');
const seen = html.map((text) => {
  const row = [serialize(parseFragment(text)), String(page.processSync(text)), String(markdown.processSync(text))];
  console.log(`written:    ${text}\nparse5:     ${row[0]}\nrehype:     ${row[1]}\nrehype-raw: ${row[2]}`);
  return row;
});
const right = [
  '<release-note start="1.1" size="large"></release-note>',
  '<book-price low="9" high="12.5"></book-price>',
  '<episode-card span="7" cols="31"></episode-card>',
  '<photo-card height="90071992547409940"></photo-card>',
];
const isSame = seen.every(([plain, whole, raw], index) =>
  plain === html[index] && whole === right[index] && raw.replace(/^<p>|<\/p>$/g, '') === right[index]);
console.log(isSame ? 'seen again: the attributes have other values' : 'changed');
process.exitCode = isSame ? 0 : 1;
JS
node look.js
